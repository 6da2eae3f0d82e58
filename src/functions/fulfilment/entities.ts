import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import { form } from '#support/i18n/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { adjustmentReasons, adjustments, carriers, pickings, receipts, shipments, shippingMethods } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('fulfilment', texts)
const code = z
  .string()
  .trim()
  .regex(/^[^\s/,;|]{1,40}$/, form('form.code'))

export const carrierEntity = entity(carriers, {
  name: 'carrier',
  kind: 'setup',
  list: { columns: ['code', 'name', 'trackingUrl', 'workdays'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: {
    code,
    trackingUrl: z.url({ protocol: /^https?$/ }).max(300),
    workdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    holidays: z.array(dateSchema).max(1000),
  },
  example: { code: 'sf', 'name.en': 'SF Express', 'name.zh-CN': '顺丰速运', workdays: '[1,2,3,4,5,6]', holidays: '[]' },
})

export const shippingMethodEntity = entity(shippingMethods, {
  name: 'shipping_method',
  kind: 'setup',
  list: { columns: ['code', 'name', 'kind', 'carrierId', 'price', 'currency', 'freeFrom'], sort: 'position' },
  search: ['code', 'name'],
  importKey: ['code'],
  codes: { currency: 'currency', taxCategory: 'tax_categories' },
  money: ['price', 'freeFrom'],
  schemas: {
    code,
    regions: z
      .array(
        z.strictObject({
          country: z.string().regex(/^[A-Z]{2}$/, form('form.country')),
          region: z.string().trim().min(1).max(100).optional(),
          days: z.int().min(0).max(365),
        }),
      )
      .max(500),
  },
  example: {
    code: 'standard',
    'name.en': 'Standard delivery',
    'name.zh-CN': '标准配送',
    kind: 'delivery',
    carrierId: 'sf',
    price: '15.00',
    currency: 'CNY',
    freeFrom: '299.00',
    regions: '[{"country":"CN","region":"Shanghai","days":1},{"country":"CN","days":3}]',
  },
})

export const adjustmentReasonEntity = entity(adjustmentReasons, {
  name: 'adjustment_reason',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code },
  example: { code: 'damaged', 'name.en': 'Damaged', 'name.zh-CN': '损坏', 'name.zh-TW': '毀損' },
})

export const pickingEntity = entity(pickings, {
  name: 'picking',
  kind: 'document',
  list: {
    columns: ['number', 'siteId', 'state', 'createdAt', 'startedAt', 'pickedAt'],
    sort: '-id',
    filters: ['siteId', 'state'],
  },
  search: ['number'],
  scope: { site: 'siteId' },
  title: 'number',
})

export const shipmentEntity = entity(shipments, {
  name: 'shipment',
  kind: 'document',
  list: {
    columns: ['number', 'documentNumber', 'siteId', 'state', 'dueOn', 'shippedAt', 'deliveredAt'],
    sort: '-id',
    filters: ['siteId', 'state', 'document'],
  },
  search: ['number'],
  scope: { site: 'siteId' },
  title: 'number',
})

export const receiptEntity = entity(receipts, {
  name: 'receipt',
  kind: 'document',
  list: { columns: ['number', 'siteId', 'reference', 'receivedAt'], sort: '-id', filters: ['siteId', 'receivedAt'] },
  search: ['number'],
  scope: { site: 'siteId' },
  title: 'number',
})

export const adjustmentEntity = entity(adjustments, {
  name: 'adjustment',
  kind: 'document',
  list: { columns: ['number', 'siteId', 'reasonCode', 'note', 'at'], sort: '-id', filters: ['siteId', 'at'] },
  search: ['number'],
  scope: { site: 'siteId' },
  title: 'number',
})

export const setupEntities = [carrierEntity, shippingMethodEntity, adjustmentReasonEntity]
export const documentEntities = [pickingEntity, shipmentEntity, receiptEntity, adjustmentEntity]
