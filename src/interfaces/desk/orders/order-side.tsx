import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { explainPromise } from '#functions/planning/browser.ts'
import { formatMoney } from '#support/money/index.ts'
import { CustomerTimeline } from '../customers/timeline.tsx'
import { SiteName } from '../goods/site-select.tsx'
import { get } from '../kit/api.ts'
import { PostalAddress } from '../kit/cells/postal-address.tsx'
import { Icon } from '../kit/icons.tsx'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Day, Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useFulfilmentState, useInvoiceState } from '../words/states.ts'
import type { Order } from './order.ts'
import { texts } from './texts.ts'

/** Beside an order: who, when and why then, and the documents that belong to it. */
export const OrderSide = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <>
      <Customer order={order} />
      <Promised order={order} />
      <Related order={order} />
      {may('ledger.document_entries') && <Posted document={`order:${order.id}`} />}
      {order.partyId && may('interactions.timeline') && (
        <Panel title={t('orders.timeline')}>
          <CustomerTimeline partyId={order.partyId} limit={6} />
        </Panel>
      )}
    </>
  )
}

const Customer = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const { customerName, customerEmail, customerPhone, partyId, partyIsClaimed, address } = order
  return (
    <Panel title={t('orders.customer')}>
      <div className="stack">
        <div>
          <p className="lead">{partyId ? <Link to={`/customers/${partyId}`}>{customerName}</Link> : customerName}</p>
          {customerEmail && (
            <p>
              <a href={`mailto:${customerEmail}`}>{customerEmail}</a>
            </p>
          )}
          {customerPhone && (
            <p>
              <a href={`tel:${customerPhone}`}>{customerPhone}</a>
            </p>
          )}
          {partyIsClaimed && <p className="soft small">{t('orders.claimed')}</p>}
        </div>
        <div>
          <p className="soft small">{t('orders.send_to')}</p>
          <PostalAddress address={address} />
        </div>
      </div>
    </Panel>
  )
}

const Promised = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const reason = order.promise?.cutOff ? order.promise : undefined
  const isWaiting = order.lines.some(({ backOrdered }) => Number(backOrdered) > 0)
  if (!order.promisedOn || order.state === 'cancelled') return null
  return (
    <Panel title={t('orders.promise')}>
      <p className="lead">
        <Day on={order.promisedOn} />
      </p>
      {isWaiting && <p className="warm small">{t('orders.promise_waits')}</p>}
      {reason && (
        <p className="soft small" title={t('orders.promise_why')}>
          {explainPromise(reason, language)}
          {reason.fromSite && (
            <>
              {' · '}
              <Words of={reason.fromSite.name} />
            </>
          )}
        </p>
      )}
    </Panel>
  )
}

const Related = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const sayGoods = useFulfilmentState()
  const sayInvoice = useInvoiceState()
  const lists = [
    ...new Map(
      order.picking.flatMap(({ pickingId, picking }) => (pickingId && picking ? [[pickingId, picking] as const] : [])),
    ),
  ]
  if (!lists.length && !order.shipments.length && !order.invoices.length) return null
  return (
    <Panel title={t('orders.related')}>
      <ul className="plain-list">
        {lists.map(([id, number]) => (
          <li key={id}>
            <Icon name="barcode" size={14} />
            <Link to={`/goods/picking/${id}`}>{number}</Link>
          </li>
        ))}
        {order.shipments.map(({ id, number, state, parcels, site, siteId }) => (
          <li key={id}>
            <Icon name="truck" size={14} />
            <Link to={`/goods/shipments/${id}`}>{number}</Link>
            <StateTag state={state} label={sayGoods(state)} />
            <span className="soft">
              <SiteName id={siteId} code={site} />
              {parcels.flatMap(({ trackingNumber }) => (trackingNumber ? [` · ${trackingNumber}`] : []))}
            </span>
          </li>
        ))}
        {order.invoices.map(({ id, number, state, gross, currency, open }) => (
          <li key={id}>
            <Icon name="file" size={14} />
            <Link to={`/money/invoices/${id}`}>{number}</Link>
            <StateTag state={state} label={sayInvoice(state)} />
            <a href={`/api/invoices/${id}/pdf`} target="_blank" rel="noreferrer">
              {t('orders.pdf')}
            </a>
            <span className="soft">
              {Number(open) > 0
                ? t('orders.invoice_open', { amount: formatMoney(open, currency, language) })
                : formatMoney(gross, currency, language)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type Entry = {
  id: string
  number: number
  journalName: Record<string, string>
  postedOn: string
  lines: { debit: string }[]
  currency: string
}

/** What was posted for a document: the way from the sale to the ledger. */
export const Posted = ({ document }: { document: string }) => {
  const t = useWords(texts)
  const { data } = useQuery({
    queryKey: ['posted', document],
    queryFn: () => get<{ rows: Entry[] }>(`/api/ledger/documents/${document}/entries`),
  })
  if (!data?.rows.length) return null
  return (
    <Panel title={t('orders.posted')}>
      <ul className="plain-list">
        {data.rows.map(({ id, number, journalName, postedOn }) => (
          <li key={id}>
            <Link to={`/money/entries/${id}`}>{number}</Link>
            <Words of={journalName} />
            <span className="soft">
              <Day on={postedOn} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
