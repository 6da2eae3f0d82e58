import type { Described, Row } from '../described.ts'

/** Kind of document → where the desk shows it. */
const pages: Record<string, (id: string) => string> = {
  order: (id) => `/orders/${id}`,
  past_order: (id) => `/orders/past/${id}`,
  import: (id) => `/settings/imports/${id}`,
  party: (id) => `/customers/${id}`,
  shipment: (id) => `/goods/shipments/${id}`,
  picking: (id) => `/goods/picking/${id}`,
  receipt: (id) => `/goods/receipts?open=${id}`,
  adjustment: (id) => `/goods/adjustments?open=${id}`,
  item: (id) => `/goods/items/${id}`,
  product: (id) => `/goods/products/${id}`,
  invoice: (id) => `/money/invoices/${id}`,
  payment: (id) => `/money/payments?open=${id}`,
  entry: (id) => `/money/entries/${id}`,
  promotion: (id) => `/marketing/promotions/${id}`,
  rule: (id) => `/marketing/rules/${id}`,
  coupon: (id) => `/marketing/coupons?open=${id}`,
  price_list: (id) => `/marketing/price-lists/${id}`,
  site: (id) => `/settings/sites/${id}`,
  employee: (id) => `/settings/employees/${id}`,
}

/** Where a document `order:<id>` is shown; undefined for what has no page. */
export const pageOfDocument = (document: string | null | undefined): string | undefined => {
  const [kind = '', id] = (document ?? '').split(':')
  return id ? pages[kind]?.(id) : undefined
}

/** Where a row of an entity is shown. */
export const pageOfRow = (
  { name, plural, kind }: Pick<Described, 'name' | 'plural' | 'kind'>,
  { id }: Pick<Row, 'id'>,
): string | undefined => pages[name]?.(id) ?? (kind === 'setup' ? `/settings/setup/${plural}?open=${id}` : undefined)
