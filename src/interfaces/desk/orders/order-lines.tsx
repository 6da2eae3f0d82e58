import { Link } from 'react-router'
import { formatMoney } from '#support/money/index.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { amountColumn, quantityColumn, sparseColumn } from '../kit/lists/number-columns.tsx'
import { Amount, Quantity, short } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import type { Order, OrderLine } from './order.ts'
import { texts } from './texts.ts'

/** What was ordered, what it comes to, and how far each line is. */
export const OrderLines = ({ order, isBrief = false }: { order: Order; isBrief?: boolean }) => {
  const t = useWords(texts)
  const { currency } = order
  const columns: GridColumn<OrderLine>[] = [
    { name: 'item', label: t('orders.item'), render: (line) => <Item line={line} /> },
    quantityColumn('quantity', t('orders.quantity')),
    amountColumn('unitPrice', `${t('orders.price')} ${currency}`, currency),
    ...(order.lines.some(({ discount }) => Number(discount) > 0)
      ? [sparseColumn('discount', t('orders.discount'), currency)]
      : []),
    {
      name: 'amount',
      label: t('orders.amount'),
      isNumber: true,
      render: ({ gross, net }) => <Amount value={order.pricesIncludeTax ? gross : net} currency={currency} />,
    },
    { name: 'progress', label: t('orders.progress'), isNumber: true, render: (line) => <Progress line={line} /> },
  ]
  const shown = isBrief ? columns.filter(({ name }) => ['item', 'quantity', 'amount'].includes(name)) : columns
  return <Grid label={t('orders.lines')} columns={shown} rows={order.lines} idOf={({ id }) => id} />
}

const Item = ({ line }: { line: OrderLine }) => (
  <>
    {line.itemId ? <Link to={`/goods/items/${line.itemId}`}>{line.text}</Link> : line.text}
    {line.code && <span className="soft block">{line.code}</span>}
  </>
)

const Progress = ({ line }: { line: OrderLine }) => {
  const t = useWords(texts)
  if (line.kind !== 'item') return null
  return (
    <>
      <span className={Number(line.shipped) > 0 ? undefined : 'faint'}>
        <Quantity value={line.shipped} /> / <Quantity value={line.quantity} />
      </span>
      {Number(line.backOrdered) > 0 && (
        <span className="warm block">{t('orders.back_ordered', { count: short(line.backOrdered) })}</span>
      )}
      {Number(line.cancelled) > 0 && (
        <span className="soft block">{t('orders.line_cancelled', { count: short(line.cancelled) })}</span>
      )}
    </>
  )
}

/** The sums under the lines. */
export const OrderSums = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const say = (amount: string) => formatMoney(amount, order.currency, language)
  return (
    <dl className="sums">
      <div>
        <dt>{t('orders.net')}</dt>
        <dd className="amount">{say(order.net)}</dd>
      </div>
      <div>
        <dt>{t('orders.tax')}</dt>
        <dd className="amount">{say(order.tax)}</dd>
      </div>
      <div className="is-total">
        <dt>{t('orders.total')}</dt>
        <dd className="amount">{say(order.gross)}</dd>
      </div>
    </dl>
  )
}
