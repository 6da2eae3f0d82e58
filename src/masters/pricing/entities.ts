import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import {
  conditionsSchema,
  countrySchema,
  couponCodeSchema,
  currencySchema,
  priceSchema,
  rateSchema,
} from './schemas.ts'
import { coupons, priceLists, prices, promotions, taxCategories, taxRates } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('pricing', texts)
const limitSchema = z.int().min(1).max(2_000_000_000)

export const taxCategory = entity(taxCategories, {
  name: 'tax_category',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  example: { code: 'standard', 'name.en': 'Standard rate', 'name.zh-CN': '标准税率', 'name.zh-TW': '標準稅率' },
})

export const taxRate = entity(taxRates, {
  name: 'tax_rate',
  kind: 'setup',
  list: {
    columns: ['taxCategoryId', 'country', 'rate', 'en16931', 'validFrom'],
    sort: 'country',
    filters: ['taxCategoryId', 'country'],
  },
  importKey: ['taxCategoryId', 'country', 'validFrom'],
  title: 'country',
  codes: { country: 'country' },
  schemas: {
    country: countrySchema,
    rate: rateSchema,
    en16931: z.enum(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M']),
  },
  example: { taxCategoryId: 'standard', country: 'CN', rate: '0.13', en16931: 'S', validFrom: '2019-04-01' },
})

export const priceList = entity(priceLists, {
  name: 'price_list',
  kind: 'setup',
  list: {
    columns: ['code', 'name', 'currency', 'includesTax', 'customerGroupId', 'priority', 'validFrom', 'validTo'],
    sort: '-priority',
    filters: ['entityId', 'currency', 'customerGroupId'],
  },
  search: ['code', 'name'],
  importKey: ['code'],
  codes: { currency: 'currency' },
  schemas: { currency: currencySchema },
  example: {
    entityId: 'LT',
    code: 'retail',
    'name.en': 'Retail',
    'name.zh-CN': '零售价',
    currency: 'CNY',
    includesTax: 'true',
  },
})

export const price = entity(prices, {
  name: 'price',
  kind: 'master',
  list: {
    columns: ['itemId', 'priceListId', 'minimum', 'amount', 'validFrom', 'validTo'],
    sort: 'itemId',
    filters: ['itemId', 'priceListId'],
  },
  importKey: ['priceListId', 'itemId', 'minimum', 'validFrom'],
  schemas: { amount: priceSchema, minimum: priceSchema },
  example: { priceListId: 'retail', itemId: 'LT-SF-001', minimum: '1', amount: '4999', validFrom: '2026-01-01' },
})

export const promotion = entity(promotions, {
  name: 'promotion',
  kind: 'master',
  list: {
    columns: ['code', 'name', 'kind', 'value', 'needsCoupon', 'validFrom', 'validTo', 'usesLimit', 'used', 'priority'],
    sort: 'code',
    filters: ['code'],
  },
  search: ['code'],
  importKey: ['code'],
  readOnly: ['used'],
  codes: { currency: 'currency' },
  schemas: { value: priceSchema, currency: currencySchema, conditions: conditionsSchema, usesLimit: limitSchema },
  example: {
    code: 'WELCOME',
    'name.en': '10 % off your first order',
    'name.zh-CN': '首单九折',
    kind: 'percent',
    value: '10',
    conditions: '{"minimum":"100"}',
    needsCoupon: 'true',
  },
})

export const coupon = entity(coupons, {
  name: 'coupon',
  kind: 'master',
  list: {
    columns: ['code', 'promotionId', 'usesLimit', 'usesPerCustomer', 'used', 'validTo'],
    sort: 'code',
    filters: ['promotionId', 'code'],
  },
  search: ['code'],
  importKey: ['code'],
  readOnly: ['used'],
  schemas: { code: couponCodeSchema, usesLimit: limitSchema, usesPerCustomer: limitSchema },
  example: { promotionId: 'WELCOME', code: 'WELCOME10', usesPerCustomer: '1' },
})

export const pricingEntities = [taxCategory, taxRate, priceList, price, promotion, coupon]
