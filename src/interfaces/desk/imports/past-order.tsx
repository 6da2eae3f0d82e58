import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { get } from '../kit/api.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { CodeName } from '../kit/forms/codes.tsx'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { amountColumn, quantityColumn } from '../kit/lists/number-columns.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { Exact, Facts, Money } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

type Line = {
  lineNo: number
  itemId: string
  itemCode: string
  text: string
  quantity: string
  unitPrice: string
  net: string
  tax: string
}
type PastOrder = {
  id: string
  source: string
  number: string
  kind: string
  partyId: string | null
  partyName: string | null
  country: string | null
  placedAt: string
  channel: string
  currency: string
  net: string
  tax: string
  gross: string
  lines: Line[]
}

/** A document of the systems before us: read only. */
export const PastOrderPage = () => {
  const { id = '' } = useParams()
  const found = useQuery({ queryKey: ['past-order', id], queryFn: () => get<PastOrder>(`/api/past-orders/${id}`) })
  return <Loaded of={found}>{(order) => <Shown order={order} />}</Loaded>
}

const Shown = ({ order }: { order: PastOrder }) => {
  const t = useWords(texts)
  const { choiceOf } = useImportWords()
  const { currency } = order
  const columns: GridColumn<Line>[] = [
    {
      name: 'item',
      label: t('imports.field.item'),
      render: ({ itemId, itemCode, text }) => (
        <>
          <Link to={`/goods/items/${itemId}`}>{text || itemCode}</Link>
          <span className="soft block">{itemCode}</span>
        </>
      ),
    },
    quantityColumn('quantity', t('imports.field.quantity')),
    amountColumn('unitPrice', `${t('imports.field.unitPrice')} ${currency}`, currency),
    amountColumn('net', `${t('imports.field.net')} ${currency}`, currency),
  ]
  return (
    <Page
      title={order.number}
      subject={`past_order:${order.id}`}
      lead={t('imports.past_lead', { source: order.source })}
      tag={<span className="tag">{choiceOf(order.kind)}</span>}
    >
      <Panel title={t('imports.past')}>
        <Facts
          rows={[
            [
              t('imports.field.customer'),
              order.partyId ? (
                <Link key="customer" to={`/customers/${order.partyId}`}>
                  {order.partyName}
                </Link>
              ) : (
                t('imports.nobody')
              ),
            ],
            [t('imports.field.placedAt'), <Exact key="at" at={order.placedAt} />],
            [
              t('imports.field.country'),
              order.country ? <CodeName key="country" codeOf="country" code={order.country} /> : '—',
            ],
            [t('imports.field.net'), <Money key="net" amount={order.net} currency={currency} />],
            [t('imports.total'), <Money key="gross" amount={order.gross} currency={currency} />],
          ]}
        />
      </Panel>
      <Panel title={t('imports.field.lines')} isFlush>
        <div className="import-scroll">
          <Grid
            label={t('imports.field.lines')}
            rows={order.lines}
            idOf={({ lineNo }) => String(lineNo)}
            columns={columns}
          />
        </div>
      </Panel>
      <Beside subject={`past_order:${order.id}`} />
    </Page>
  )
}
