import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  amount,
  createdAt,
  facts,
  id,
  instant,
  localised,
  quantity,
  tsvector,
  version,
} from '#support/database/columns.ts'

export const units = pgTable(
  'units',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['count', 'mass', 'length', 'area', 'volume', 'time'] }).notNull(),
    /** How many of the kind's base unit one of this is, exact. */
    factor: amount().notNull().default('1'),
    /** UN/ECE Recommendation 20 code, for e-documents. */
    unece: text(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('units_by_code').on(t.code)],
)

export const categories = pgTable(
  'categories',
  {
    id: id(),
    parentId: uuid(),
    slug: text().notNull(),
    name: localised().notNull(),
    description: localised(),
    picture: text(),
    position: integer().notNull().default(0),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('categories_by_slug').on(t.slug), index('categories_by_parent').on(t.parentId, t.position)],
)

export const brands = pgTable(
  'brands',
  { id: id(), code: text().notNull(), name: localised().notNull(), archivedAt: instant(), version: version() },
  (t) => [uniqueIndex('brands_by_code').on(t.code)],
)

/** A property that items have and customers choose or filter by: wood, colour, width. */
export const attributes = pgTable(
  'attributes',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['choice', 'number', 'text', 'boolean'] }).notNull(),
    unitCode: text(),
    /** Choices in order: code, name by language, an optional colour for swatches. */
    options: jsonb().$type<{ code: string; name: Record<string, string>; swatch?: string }[]>().notNull().default([]),
    isFacet: boolean().notNull().default(false),
    isChoice: boolean().notNull().default(false),
    position: integer().notNull().default(0),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('attributes_by_code').on(t.code)],
)

/** What the shop shows on one page; its items are what is stocked and sold. */
export const products = pgTable(
  'products',
  {
    id: id(),
    slug: text().notNull(),
    name: localised().notNull(),
    description: localised(),
    categoryId: uuid().references(() => categories.id),
    brandId: uuid().references(() => brands.id),
    attributes: facts<Record<string, string | number | boolean>>(),
    isListed: boolean().notNull().default(true),
    popularity: integer().notNull().default(0),
    launchedOn: text(),
    archivedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('products_by_slug').on(t.slug),
    index('products_by_category').on(t.categoryId, t.popularity),
    index('products_by_popularity').on(t.popularity, t.id),
  ],
)

/** One stock-keeping thing: a variant of a product, or the product itself. `isDefault`: the one that lists show. */
export const items = pgTable(
  'items',
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    code: text().notNull(),
    slug: text().notNull(),
    name: localised().notNull(),
    kind: text({ enum: ['stocked', 'service', 'kit'] })
      .notNull()
      .default('stocked'),
    tracking: text({ enum: ['none', 'lot', 'serial'] })
      .notNull()
      .default('none'),
    valuation: text({ enum: ['fifo', 'average', 'standard'] })
      .notNull()
      .default('average'),
    standardCost: amount(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    taxCategory: text().notNull().default('standard'),
    attributes: facts<Record<string, string | number | boolean>>(),
    isDefault: boolean().notNull().default(true),
    isSold: boolean().notNull().default(true),
    position: integer().notNull().default(0),
    weight: quantity(),
    archivedAt: instant(),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('items_by_code').on(t.code),
    uniqueIndex('items_by_slug').on(t.slug),
    index('items_by_product').on(t.productId, t.position),
  ],
)

/** Other units an item is bought or sold in: how many stock units one of them is, exact. */
export const itemUnits = pgTable(
  'item_units',
  {
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    factor: amount().notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.unitId] })],
)

/** Trade numbers, normalised to 14 digits; a box has its own. */
export const gtins = pgTable(
  'gtins',
  {
    gtin: text().primaryKey(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    unitId: uuid().references(() => units.id),
  },
  (t) => [index('gtins_by_item').on(t.itemId)],
)

/** Pictures, in order. `source`: a file of ours (`file:<id>`), or a drawn one (`drawn:<item code>/<angle>`). */
export const media = pgTable(
  'media',
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    itemId: uuid().references(() => items.id),
    source: text().notNull(),
    alt: localised(),
    position: integer().notNull().default(0),
  },
  (t) => [index('media_by_product').on(t.productId, t.position)],
)

/** What one kit consists of; a kit is never stocked, its parts are. */
export const kitComponents = pgTable(
  'kit_components',
  {
    kitId: uuid()
      .notNull()
      .references(() => items.id),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    quantity: quantity().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kitId, t.itemId] })],
)

/** Words by which a product is found: cut for full text, and as one string for typing errors. */
export const productSearch = pgTable(
  'product_search',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id),
    words: tsvector().notNull(),
    names: text().notNull(),
    codes: text().array().notNull(),
  },
  (t) => [
    index('product_search_words').using('gin', t.words),
    index('product_search_names').using('gin', t.names.op('gin_trgm_ops')),
  ],
)
