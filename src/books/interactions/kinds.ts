/** What subjects do. Visitors' browsers may report the first group themselves; the house writes the rest. */
export const webKinds = [
  'visit_started',
  'page_viewed',
  'item_viewed',
  'category_viewed',
  'searched',
  'checkout_started',
] as const
export const kinds = [
  ...webKinds,
  'basket_changed',
  'order_placed',
  'order_paid',
  'order_shipped',
  'order_invoiced',
  'order_cancelled',
  'order_revived',
  'order_refunded',
  'margin_known',
  'signed_in',
  'signed_up',
  'called',
  'mailed',
  'noted',
  'visited_store',
  'consent_changed',
] as const
export const channels = ['web', 'phone', 'store', 'mail', 'chat', 'sales', 'portal', 'system', 'import'] as const

export type Kind = (typeof kinds)[number]
export type Channel = (typeof channels)[number]
export type WebKind = (typeof webKinds)[number]
