/** The parts that accounts play; each company's chart says which account plays which. What posts names the role, never an account. */
export const roles = [
  'bank',
  'card_clearing',
  'cash_on_delivery_clearing',
  'receivable',
  'customer_deposits',
  'stock',
  'cost_of_sales',
  'stock_adjustment',
  'goods_received_not_invoiced',
  'payable',
  'revenue',
  'shipping_revenue',
  'output_tax',
  'input_tax',
  'rounding',
  'exchange_difference',
  'cash_difference',
  'retained_earnings',
] as const
export type Role = (typeof roles)[number]
