import { ListPage } from '../kit/lists/list-page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import { ShipmentBrief } from './shipment-brief.tsx'
import { texts } from './texts.ts'

/** Shipments: those to be packed first, then what left. */
export const Packing = () => {
  const t = useWords(texts)
  const say = useFulfilmentState()
  return (
    <ListPage
      plural="shipments"
      title={t('goods.packing')}
      columns={['number', 'documentNumber', 'state', 'siteId', 'dueOn', 'shippedAt']}
      pageOf={({ id }) => `/goods/shipments/${id}`}
      emptyHint={t('goods.to_pack_none')}
      cells={{ state: ({ state }) => <StateTag state={String(state)} label={say(String(state))} /> }}
      views={[
        { name: t('goods.to_pack'), query: { state: 'packing' } },
        { name: t('goods.gone'), query: { 'state.in': 'shipped,delivered' } },
      ]}
      pane={(row, leave) => (
        <Pane
          title={t('goods.shipment', { number: String(row.number ?? '') })}
          subject={`shipment:${row.id}`}
          pageTo={`/goods/shipments/${row.id}`}
          onLeave={leave}
        >
          <ShipmentBrief key={row.id} id={row.id} />
        </Pane>
      )}
    />
  )
}
