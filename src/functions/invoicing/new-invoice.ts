/** A line as it is invoiced: its money is already decided (a share of an order's line), nothing is computed again. */
export type InvoicedLine = {
  documentLine: string
  text: string
  quantity: string
  unitPrice: string
  discount: string
  taxCategory: string
  taxRate: string
  net: string
  tax: string
  gross: string
}

export type NewInvoiceLine = InvoicedLine & {
  itemId?: string | undefined
  /** Its net goes to shipping revenue. */
  isShipping?: boolean | undefined
}

export type Customer = {
  name: string
  email?: string | undefined
  taxNumber?: string | undefined
  address: Record<string, string>
}

export type NewInvoice = {
  entityId: string
  /** What it is for, and what its receivable settles with: `order:<uuid>`. */
  document: string
  documentNumber: string
  partyId?: string | undefined
  customer: Customer
  language: string
  currency: string
  pricesIncludeTax: boolean
  issuedOn: string
  dueOn: string
  lines: readonly NewInvoiceLine[]
}
