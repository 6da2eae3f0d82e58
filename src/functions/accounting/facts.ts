/** The journal that each fact is numbered in; what is not named here goes into the general one. */
export const facts = {
  payment_captured: 'bank',
  payment_refunded: 'bank',
  invoice_issued: 'sales',
  credit_note_issued: 'sales',
  deposits_applied: 'sales',
  deposits_freed: 'sales',
  goods_opened: 'stock',
  goods_received: 'stock',
  goods_sent_back: 'stock',
  goods_shipped: 'stock',
  goods_returned: 'stock',
  stock_adjusted: 'stock',
  stock_revalued: 'stock',
  manual: 'general',
} as const satisfies Record<string, string>
export type Fact = keyof typeof facts
