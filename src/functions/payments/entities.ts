import { entitiesOf } from '#support/entity/index.ts'
import { paymentMethods, payments, refunds } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('payments', texts)

export const paymentMethodEntity = entity(paymentMethods, {
  name: 'payment_method',
  kind: 'setup',
  list: { columns: ['code', 'name', 'provider', 'holdMinutes', 'position'], sort: 'code' },
  search: ['code'],
  importKey: ['code'],
  example: { code: 'transfer', 'name.en': 'Bank transfer', provider: 'transfer', holdMinutes: '10080' },
})

export const paymentEntity = entity(payments, {
  name: 'payment',
  kind: 'document',
  list: {
    columns: ['createdAt', 'documentNumber', 'method', 'state', 'amount', 'currency', 'refunded', 'reference'],
    sort: '-createdAt',
    filters: ['state', 'document', 'createdAt'],
  },
  search: ['documentNumber'],
  money: ['amount', 'refunded'],
  title: 'documentNumber',
})

export const refundEntity = entity(refunds, {
  name: 'refund',
  kind: 'document',
  list: {
    columns: ['createdAt', 'document', 'amount', 'reason', 'state'],
    sort: '-createdAt',
    filters: ['state', 'document'],
  },
  title: 'document',
})

export const entities = [paymentMethodEntity, paymentEntity, refundEntity]
