import { entitiesOf } from '#support/entity/index.ts'
import { orders } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('orders', texts)

export const orderEntity = entity(orders, {
  name: 'order',
  kind: 'document',
  list: {
    columns: [
      'number',
      'placedAt',
      'state',
      'customerName',
      'channel',
      'gross',
      'currency',
      'promisedOn',
      'paymentMethod',
      'shippingMethod',
      'siteId',
      'customerEmail',
    ],
    sort: '-placedAt',
    filters: ['state', 'placedAt', 'channel', 'siteId', 'partyId', 'promisedOn', 'customerEmail'],
  },
  search: ['findBy'],
  money: ['gross', 'net', 'tax'],
  scope: { site: 'siteId' },
  title: 'number',
})

export const entities = [orderEntity]
