/** Why goods moved. Accounting posts by it; a reversal keeps the reason of what it reverses. */
export const moveReasons = [
  'opening',
  'receipt',
  'supplier_return',
  'shipment',
  'customer_return',
  'adjustment',
  'pick',
  'put_back',
  'put_away',
  'transfer',
] as const
export type MoveReason = (typeof moveReasons)[number]
