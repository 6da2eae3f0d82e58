import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { Card } from '../customers/customer.ts'
import { post } from '../kit/api.ts'
import type { Address } from '../kit/forms/address-input.tsx'
import { readAnew } from '../kit/read-anew.ts'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import type { Caller } from './place-button.tsx'
import { texts } from './texts.ts'
import type { Basket } from './use-basket.ts'

type Typed = {
  basket: Basket | undefined
  card: Card | undefined
  customer: Caller
  address: Address
  method: string
  shipping: string | undefined
}

/** The call that places the order, with the total that the clerk told the customer. */
const orderOf = ({
  basket,
  card,
  customer,
  address,
  method,
  shipping,
  total,
}: Typed & { total: string | undefined }) => ({
  lines: basket?.lines.map(({ itemId, quantity }) => ({ itemId, quantity })) ?? [],
  couponCodes: basket?.couponCodes ?? [],
  channel: 'phone',
  ...(card && { partyId: card.id }),
  customer: {
    name: customer.name,
    ...(customer.email && { email: customer.email }),
    ...(customer.phone && { phone: customer.phone }),
  },
  address: { ...address, name: address.name ?? customer.name },
  payment: { method },
  ...(shipping && { shippingMethod: shipping }),
  ...(basket && { total: { amount: total ?? basket.gross, currency: basket.currency } }),
})

/** Places the order and opens it. `total`: what it comes to after all, where the house refused the total that was shown. */
export const usePlaceOrder = (onPlaced: () => void) => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const place = useAction(
    (body: object, key) => post<{ order: { id: string; number: string } }>('/api/orders', body, key),
    {
      done: ({ order }) => t('orders.placed', { number: order.number }),
      onDone: ({ order }) => {
        onPlaced()
        void readAnew(queries, ['rows', 'orders'])
        void navigate(`/orders/${order.id}`)
      },
    },
  )
  // Prices of the customer's own group may differ from what the basket shows: the house says the total, the clerk agrees.
  const facts =
    place.problem?.code === 'orders.total_changed' ? (place.problem.facts.facts as { total?: string }) : undefined
  const total = facts?.total
  return { ...place, total, run: (typed: Typed) => place.run(orderOf({ ...typed, total })) }
}
