import { post } from '../kit/api.ts'
import { ListPage } from '../kit/lists/list-page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useWords } from '../shell/words.ts'
import { OrderBrief } from './order-brief.tsx'
import { useOrderState } from './states.ts'
import { texts } from './texts.ts'

/** Every order, found and filtered. */
export const Orders = () => {
  const t = useWords(texts)
  const say = useOrderState()
  const channel = (name: unknown) =>
    ['web', 'phone', 'store', 'sales'].includes(String(name)) ? t(`orders.channel.${name as 'web'}`) : String(name)
  return (
    <ListPage
      plural="orders"
      columns={['number', 'placedAt', 'state', 'customerName', 'gross', 'promisedOn', 'channel']}
      newPage="/orders/new"
      pageOf={({ id }) => `/orders/${id}`}
      emptyHint={t('orders.empty')}
      cells={{
        state: ({ state }) => <StateTag state={String(state)} label={say(String(state))} />,
        channel: (row) => channel(row.channel),
      }}
      views={[
        { name: t('orders.view.open'), query: { 'state.in': 'placed,confirmed,picking,partly_shipped' } },
        { name: t('orders.view.unpaid'), query: { state: 'placed' } },
        { name: t('orders.view.to_ship'), query: { 'state.in': 'confirmed,picking,partly_shipped', sort: 'placedAt' } },
        { name: t('orders.view.phone'), query: { channel: 'phone' } },
        { name: t('orders.view.cancelled'), query: { state: 'cancelled' } },
      ]}
      bulk={[
        {
          label: t('orders.bulk_advance'),
          permission: 'orders.advance',
          run: (ids) => Promise.all(ids.map((id) => post(`/api/orders/${id}/advance`))),
        },
      ]}
      pane={(row, leave) => (
        <Pane
          title={t('orders.number', { number: String(row.number ?? '') })}
          subject={`order:${row.id}`}
          pageTo={`/orders/${row.id}`}
          onLeave={leave}
        >
          <OrderBrief key={row.id} id={row.id} />
        </Pane>
      )}
    />
  )
}
