import type { PromiseReason } from '#functions/planning/browser.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import type { Address } from '../kit/forms/address-input.tsx'

export type OrderLine = {
  id: string
  kind: 'item' | 'shipping' | 'charge'
  itemId: string | null
  code: string | null
  text: string
  quantity: string
  unitPrice: string
  discount: string
  net: string
  tax: string
  gross: string
  shipped: string
  cancelled: string
  backOrdered: string
}
export type OrderPayment = {
  id: string
  method: string
  methodName?: LocalisedText | null
  provider: string
  state: string
  amount: string
  refunded: string
  currency: string
  reference: string | null
  problem: string | null
  createdAt: string
  expiresAt: string | null
}
export type OrderRefund = { id: string; paymentId: string; amount: string; state: string; at: string }
export type OrderShipment = {
  id: string
  number: string
  siteId: string
  site: string
  state: string
  dueOn: string | null
  shippedAt: string | null
  parcels: { trackingNumber: string | null; link: string | null }[]
}
export type OrderPick = { id: string; pickingId: string | null; picking: string | null; siteId: string; state: string }
export type OrderInvoice = {
  id: string
  kind: 'invoice' | 'credit_note'
  number: string
  state: string
  issuedOn: string
  gross: string
  currency: string
  open: string
}

/** Everything that the desk shows of one order. */
export type Order = {
  id: string
  number: string
  state: string
  channel: string
  siteId: string
  partyId: string | null
  partyIsClaimed: boolean
  customerName: string
  customerEmail: string | null
  customerPhone: string | null
  address: Address
  currency: string
  pricesIncludeTax: boolean
  paymentMethod: string
  shippingMethod: string
  couponCodes: string[]
  net: string
  tax: string
  gross: string
  promisedOn: string | null
  promise: (PromiseReason & { fromSite?: { code: string; name: LocalisedText } }) | null
  placedAt: string
  cancelReason: string | null
  isCancellable: boolean
  lines: OrderLine[]
  steps: { toState: string; at: string }[]
  payments: OrderPayment[]
  refunds: OrderRefund[]
  shipments: OrderShipment[]
  picking: OrderPick[]
  invoices: OrderInvoice[]
}
