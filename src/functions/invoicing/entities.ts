import { entitiesOf } from '#support/entity/index.ts'
import { invoices } from './tables.ts'
import { texts } from './texts.ts'

export const invoiceEntity = entitiesOf('invoicing', texts)(invoices, {
  name: 'invoice',
  kind: 'document',
  list: {
    columns: ['number', 'kind', 'issuedOn', 'customer', 'documentNumber', 'state', 'dueOn', 'gross', 'currency'],
    sort: '-id',
    filters: ['state', 'kind', 'issuedOn', 'dueOn', 'partyId', 'documentNumber'],
  },
  search: ['number', 'documentNumber'],
  money: ['net', 'tax', 'gross'],
  title: 'number',
})
