import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  amount,
  businessDate,
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
    /** Decimals that a quantity in it may carry: 0 for pieces. */
    digits: integer().notNull().default(0),
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
    parentId: uuid().references((): AnyPgColumn => categories.id),
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
    launchedOn: businessDate(),
    archivedAt: instant(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('products_by_slug').on(t.slug),
    index('products_by_category').on(t.categoryId, t.popularity),
    index('products_by_popularity').on(t.popularity, t.id),
    index('products_by_brand').on(t.brandId),
    index('products_by_slug_part').using('gin', t.slug.op('gin_trgm_ops')),
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
    index('items_by_code_part').using('gin', t.code.op('gin_trgm_ops')),
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
    id: uuid().notNull().defaultRandom(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.unitId] }), uniqueIndex('item_units_by_id').on(t.id)],
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
    id: uuid().notNull().defaultRandom(),
    version: version(),
  },
  (t) => [index('gtins_by_item').on(t.itemId), uniqueIndex('gtins_by_id').on(t.id)],
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
    id: uuid().notNull().defaultRandom(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.kitId, t.itemId] }), uniqueIndex('kit_components_by_id').on(t.id)],
)

/**
 * What lists and search ask of a product, in one row: words cut for full text, names for typing errors, numbers, facets
 * (`wood=oak`, `brand=lanting`) and what a list shows of it. Written with the product; the price comes from pricing.
 */
export const productSearch = pgTable(
  'product_search',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id, { onDelete: 'cascade' }),
    words: tsvector().notNull(),
    names: text().notNull(),
    codes: text().array().notNull(),
    facets: text().array().notNull(),
    categoryIds: uuid().array().notNull(),
    card: jsonb().$type<ProductCard>().notNull(),
    popularity: integer().notNull(),
    price: amount(),
    launchedOn: businessDate(),
  },
  (t) => [
    index('product_search_words').using('gin', t.words),
    index('product_search_names').using('gin', t.names.op('gin_trgm_ops')),
    index('product_search_codes').using('gin', t.codes),
    index('product_search_facets').using('gin', t.facets),
    index('product_search_by_popularity').on(t.popularity, t.productId),
    index('product_search_by_price').on(t.price, t.productId),
    index('product_search_by_launch').on(t.launchedOn, t.productId),
  ],
)

/** What a list shows of a product without asking any other table. */
export type ProductCard = {
  slug: string
  name: Record<string, string>
  /** The item that lists show, and its price. */
  itemId: string
  itemCode: string
  itemSlug: string
  items: number
  picture?: string
  brand?: string
  /** Values of the attributes that customers choose by: `colour` → codes. */
  choices: Record<string, string[]>
}

/** Listed products by each category they are in, ancestors included, in the orders of its page: a page is read from an index. */
export const categoryProducts = pgTable(
  'category_products',
  {
    categoryId: uuid()
      .notNull()
      .references(() => categories.id),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    popularity: integer().notNull(),
    price: amount(),
    launchedOn: businessDate(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.categoryId] }),
    index('category_products_by_popularity').on(t.categoryId, t.popularity, t.productId),
    index('category_products_by_price').on(t.categoryId, t.price, t.productId),
    index('category_products_by_launch').on(t.categoryId, t.launchedOn, t.productId),
  ],
)
