import type { Card } from '../customers/customer.ts'
import { type Address, addressOf } from '../kit/forms/address-input.tsx'
import { useDraft } from '../kit/forms/draft.ts'
import type { Caller } from './place-button.tsx'

/** What is typed beside the lines, kept until the order is placed or begun again. */
type Draft = { customer: Caller; address: Address; payment?: string; shipping?: string }

const reached = (card: Card | undefined, kind: string) =>
  (card?.contactPoints.find((point) => point.kind === kind) ?? card?.identifiers.find((one) => one.kind === kind))
    ?.value ?? ''

const usual = (card: Card | undefined): Address => addressOf(card?.addresses[0] ?? { country: 'CN' })

/** Who orders and where to, as it is typed; a known customer's own to begin with. */
export const useOrderDraft = (card: Card | undefined) =>
  useDraft<Draft>(
    {
      customer: { name: card?.name ?? '', email: reached(card, 'email'), phone: reached(card, 'phone') },
      address: usual(card),
    },
    `desk.draft.order.${card?.id ?? 'new'}`,
  )
