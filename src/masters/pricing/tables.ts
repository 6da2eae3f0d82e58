import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { items } from '#masters/catalog/tables.ts'
import { customerGroups } from '#masters/parties/tables.ts'
import { legalEntities } from '#masters/sites/tables.ts'
import {
  amount,
  businessDate,
  createdAt,
  currency,
  id,
  instant,
  localised,
  quantity,
  rate,
  version,
} from '#support/database/columns.ts'

export const taxCategories = pgTable(
  'tax_categories',
  { id: id(), code: text().notNull(), name: localised().notNull(), archivedAt: instant(), version: version() },
  (t) => [uniqueIndex('tax_categories_by_code').on(t.code)],
)

/** The rate of a tax category in a country from a day on. `en16931`: S, Z, E, AE … */
export const taxRates = pgTable(
  'tax_rates',
  {
    id: id(),
    taxCategoryId: uuid()
      .notNull()
      .references(() => taxCategories.id),
    country: text().notNull(),
    rate: rate().notNull(),
    en16931: text().notNull().default('S'),
    validFrom: businessDate().notNull().default('2000-01-01'),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('tax_rates_once').on(t.taxCategoryId, t.country, t.validFrom)],
)

/** Prices of one currency, gross or net, for everybody or one customer group; the list of higher priority is asked first. */
export const priceLists = pgTable(
  'price_lists',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    code: text().notNull(),
    name: localised().notNull(),
    currency: currency().notNull(),
    includesTax: boolean().notNull(),
    customerGroupId: uuid().references(() => customerGroups.id),
    priority: integer().notNull().default(0),
    validFrom: businessDate(),
    validTo: businessDate(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('price_lists_by_code').on(t.code)],
)

/** The price of an item in a list from a quantity on, within days. */
export const prices = pgTable(
  'prices',
  {
    id: id(),
    priceListId: uuid()
      .notNull()
      .references(() => priceLists.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    minimum: quantity().notNull().default('1'),
    amount: amount().notNull(),
    validFrom: businessDate().notNull().default('2000-01-01'),
    validTo: businessDate(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [
    index('prices_by_item').on(t.itemId, t.priceListId, t.minimum),
    uniqueIndex('prices_once').on(t.priceListId, t.itemId, t.minimum, t.validFrom),
  ],
)

/** A planned reduction: percent or amount, on lines or on the whole document, on conditions, by itself or by coupon. */
export const promotions = pgTable(
  'promotions',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['percent', 'amount', 'buy_get', 'free_shipping'] }).notNull(),
    value: amount().notNull(),
    currency: currency(),
    /** Narrow it: categories, items, customer groups, minimum of the basket, channels; for buy_get: buy and get. */
    conditions: jsonb()
      .$type<{
        categories?: string[]
        items?: string[]
        groups?: string[]
        minimum?: string
        channels?: string[]
        buy?: number
        get?: number
      }>()
      .notNull()
      .default({}),
    needsCoupon: boolean().notNull().default(false),
    isExclusive: boolean().notNull().default(false),
    priority: integer().notNull().default(0),
    validFrom: instant(),
    validTo: instant(),
    usesLimit: integer(),
    used: integer().notNull().default(0),
    archivedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('promotions_by_code').on(t.code),
    index('promotions_by_code_part').using('gin', t.code.op('gin_trgm_ops')),
  ],
)

/** A word or number that opens a promotion. The row is locked when it is used, so its limit holds. */
export const coupons = pgTable(
  'coupons',
  {
    id: id(),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    code: text().notNull(),
    usesLimit: integer(),
    usesPerCustomer: integer(),
    used: integer().notNull().default(0),
    validTo: instant(),
    archivedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('coupons_by_code').on(t.code),
    index('coupons_by_promotion').on(t.promotionId),
    index('coupons_by_code_part').using('gin', t.code.op('gin_trgm_ops')),
  ],
)

/** Each use of a promotion or coupon; given back when the order is cancelled. */
export const promotionUses = pgTable(
  'promotion_uses',
  {
    id: id(),
    promotionId: uuid()
      .notNull()
      .references(() => promotions.id),
    couponId: uuid().references(() => coupons.id),
    document: text().notNull(),
    customerKey: text(),
    amount: amount().notNull(),
    usedAt: instant().notNull(),
    givenBackAt: instant(),
  },
  (t) => [
    index('promotion_uses_by_document').on(t.document),
    index('promotion_uses_by_coupon').on(t.couponId, t.customerKey),
    uniqueIndex('promotion_uses_once').on(t.promotionId, t.document),
  ],
)
