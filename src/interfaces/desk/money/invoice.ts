import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import type { Address } from '../kit/forms/address-input.tsx'

export type Invoice = {
  id: string
  kind: 'invoice' | 'credit_note'
  number: string
  document: string
  documentNumber: string
  partyId: string | null
  customer: { name: string; email?: string; taxNumber?: string; address: Address }
  currency: string
  pricesIncludeTax: boolean
  issuedOn: string
  dueOn: string
  net: string
  tax: string
  gross: string
  open: string
  state: string
  entryId: string | null
}
export type InvoiceLine = {
  id: string
  itemId: string | null
  text: string
  quantity: string
  unitPrice: string
  discount: string
  taxRate: string
  net: string
  tax: string
  gross: string
}
export type WholeInvoice = Invoice & {
  lines: InvoiceLine[]
  taxes: { taxCategory: string; rate: string; net: string; tax: string; gross: string }[]
  corrections: { id: string; number: string; gross: string; issuedOn: string }[]
}

export const useInvoice = (id: string) =>
  useQuery({ queryKey: ['invoice', id], queryFn: () => get<WholeInvoice>(`/api/invoices/${id}`) })
