import { Alert, Dropdown, Segmented } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { IconButton } from '../kit/buttons.tsx'
import { useDescribed, useRow } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { RecordForm } from '../kit/forms/record-form.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { type Card, useCard, useProfile } from './customer.ts'
import { CustomerRight } from './customer-right.tsx'
import { Merge } from './merge.tsx'
import { Suggestions } from './suggestions.tsx'
import { texts } from './texts.ts'
import { CustomerTimeline } from './timeline.tsx'
import { WhoPanel } from './who-panel.tsx'
import { MakePromise, WriteDown } from './write-down.tsx'

/** The customer from all sides: who, what happened, what stands open. */
export const CustomerPage = () => {
  const { id = '' } = useParams()
  return <Loaded of={useCard(id)}>{(card) => <Known key={card.id} card={card} />}</Loaded>
}

const filters = {
  all: undefined,
  orders: 'order_placed,order_paid,order_shipped,order_invoiced,order_cancelled,order_refunded',
  contacts: 'called,mailed,noted,visited_store',
  web: 'visit_started,page_viewed,item_viewed,category_viewed,searched,basket_changed,checkout_started,signed_in,signed_up',
} as const

const Known = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const may = useMay()
  const [filter, setFilter] = useState<keyof typeof filters>('all')
  const [dialog, setDialog] = useState<'edit' | 'merge' | 'promise'>()
  const known = useProfile(card.id)
  const tier = known.data?.profile?.tier
  const close = () => setDialog(undefined)
  return (
    <div className="page customer">
      <PageHead
        title={card.name}
        tag={
          <>
            {tier && <span className="tag">{tier}</span>}
            <span className="soft">{card.number}</span>
            {card.isSupplier && <StateTag state="active" label={t('customers.supplier')} tone="active" />}
          </>
        }
        subject={`party:${card.id}`}
        back={{ to: '/customers', label: t('customers.title') }}
      >
        <CustomerMenu card={card} onChoose={setDialog} />
        {may('orders.place') && (
          <Link className="primary-link" to={`/orders/new?party=${card.id}`}>
            {t('customers.new_order')}
          </Link>
        )}
      </PageHead>
      {card.mergedInto && (
        <Alert
          type="warning"
          title={t('customers.merged_into')}
          action={<Link to={`/customers/${card.mergedInto}`}>{t('customers.merged_open')}</Link>}
        />
      )}
      <div className="customer-columns">
        {may('decisions.ask') && !card.mergedInto && (
          <div className="customer-now">
            <Suggestions partyId={card.id} />
          </div>
        )}
        <div className="customer-who">
          <WhoPanel card={card} />
        </div>
        <div className="customer-middle">
          {may('interactions.timeline') && (
            <Panel
              title={t('customers.timeline')}
              actions={
                <Segmented
                  size="small"
                  aria-label={t('customers.timeline')}
                  value={filter}
                  onChange={(chosen) => setFilter(chosen)}
                  options={(Object.keys(filters) as (keyof typeof filters)[]).map((value) => ({
                    value,
                    label: t(`customers.filter.${value}`),
                  }))}
                />
              }
            >
              {may('interactions.write_down') && <WriteDown partyId={card.id} />}
              <CustomerTimeline partyId={card.id} {...(filters[filter] && { kinds: filters[filter] })} />
            </Panel>
          )}
          <Beside subject={`party:${card.id}`} />
        </div>
        <CustomerRight card={card} known={known.data} />
      </div>
      {dialog === 'merge' && <Merge card={card} onClose={close} />}
      {dialog === 'promise' && <MakePromise partyId={card.id} onClose={close} />}
      {dialog === 'edit' && <EditParty id={card.id} onClose={close} />}
    </div>
  )
}

const CustomerMenu = ({ card, onChoose }: { card: Card; onChoose: (dialog: 'edit' | 'merge' | 'promise') => void }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const items = [
    ...(may('parties.update_party') ? [{ key: 'edit', label: t('customers.edit') }] : []),
    ...(may('interactions.make_promise') ? [{ key: 'promise', label: t('customers.promise') }] : []),
    ...(may('interactions.merge_parties') && !card.mergedInto ? [{ key: 'merge', label: t('customers.merge') }] : []),
  ]
  if (!items.length) return null
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onChoose(key as 'edit') }}>
      <IconButton icon="more" label={kit('kit.more')} type="default" size="middle" />
    </Dropdown>
  )
}

/** The master's form, composed by hand: who, how to address, terms. */
const EditParty = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const kit = useKit()
  const described = useDescribed('parties')
  const row = useRow('parties', id)
  return (
    <div className="over">
      <Pane title={kit('kit.edit')} onLeave={onClose}>
        {described.data && row.data && (
          <RecordForm
            described={described.data}
            row={row.data}
            onDone={onClose}
            onCancel={onClose}
            groups={[
              { columns: ['name', 'kind', 'familyName', 'givenName', 'language', 'birthday'] },
              { columns: ['isCustomer', 'isSupplier', 'customerGroupId', 'paymentTermDays', 'taxNumber'] },
            ]}
          />
        )}
      </Pane>
    </div>
  )
}
