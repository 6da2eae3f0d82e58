import type { Status } from './order.tsx'
import type { View } from './view.tsx'

/** What a customer does to pay: at the door, by transfer to an account until a day, or now. */
export const HowToPay = ({
  view,
  order,
  payment,
  keyText,
}: {
  view: View
  order: Status
  payment: Status['payments'][number]
  keyText?: string | undefined
}) => {
  const total = view.money(payment.amount, payment.currency)
  if (payment.provider === 'cash_on_delivery') return <p class="note">{view.t('order.cash', { total })}</p>
  if (payment.provider === 'transfer') return <p class="note">{transferOf(view, order, total)}</p>
  const to = `/shop/orders/${order.number}${keyText ? `?key=${keyText}` : ''}`
  return (
    <p>
      <a class="button main" href={`/shop/pay/${payment.id}?to=${encodeURIComponent(to)}`}>
        {view.t('order.pay_now')}
      </a>
    </p>
  )
}

const transferOf = ({ t, day }: View, order: Status, total: string) => {
  const to = order.payTo
  const number = String(order.number)
  if (!to) return t('order.transfer', { total, number })
  const where = t('order.transfer_to', { total, number, holder: to.holder, account: to.bankAccount })
  return to.until ? `${where} ${t('order.transfer_until', { day: day(to.until) })}` : where
}
