import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import {
  attributesSchema,
  factorSchema,
  gtinSchema,
  itemCodeSchema,
  optionsSchema,
  priceSchema,
  slugSchema,
} from './schemas.ts'
import { attributes, brands, categories, gtins, items, itemUnits, kitComponents, products, units } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('catalog', texts)

export const unit = entity(units, {
  name: 'unit',
  kind: 'setup',
  list: { columns: ['code', 'name', 'kind', 'factor', 'digits', 'unece'], sort: 'code', filters: ['kind'] },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code: itemCodeSchema, factor: factorSchema, digits: z.int().min(0).max(6) },
  example: {
    code: 'pcs',
    'name.en': 'Piece',
    'name.zh-CN': '件',
    kind: 'count',
    factor: '1',
    digits: '0',
    unece: 'C62',
  },
})

export const category = entity(categories, {
  name: 'category',
  kind: 'setup',
  list: { columns: ['name', 'slug', 'parentId', 'position'], sort: 'position', filters: ['parentId'] },
  search: ['slug', 'name'],
  importKey: ['slug'],
  schemas: { slug: slugSchema },
  example: { slug: 'sofas', 'name.en': 'Sofas', 'name.zh-CN': '沙发', 'name.zh-TW': '沙發', position: '10' },
})

export const brand = entity(brands, {
  name: 'brand',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code: itemCodeSchema },
  example: { code: 'lanting', 'name.en': 'Lanting Home', 'name.zh-CN': '兰亭家居' },
})

export const attribute = entity(attributes, {
  name: 'attribute',
  kind: 'setup',
  list: {
    columns: ['code', 'name', 'kind', 'unitCode', 'isFacet', 'isChoice', 'position'],
    sort: 'position',
    filters: ['kind', 'isFacet', 'isChoice'],
  },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code: itemCodeSchema, options: optionsSchema },
  example: {
    code: 'wood',
    'name.en': 'Wood',
    'name.zh-CN': '木材',
    kind: 'choice',
    options: '[{"code":"oak","name":{"en":"Oak","zh-CN":"橡木"},"swatch":"#c8a165"}]',
    isFacet: 'true',
    isChoice: 'true',
  },
})

export const product = entity(products, {
  name: 'product',
  kind: 'master',
  list: {
    columns: ['name', 'slug', 'categoryId', 'brandId', 'isListed', 'popularity', 'launchedOn'],
    sort: '-popularity',
    filters: ['categoryId', 'brandId', 'slug'],
  },
  search: ['slug', 'name'],
  importKey: ['slug'],
  schemas: { slug: slugSchema, attributes: attributesSchema, popularity: z.int().min(0) },
  example: {
    slug: 'oak-sofa',
    'name.en': 'Oak sofa',
    'name.zh-CN': '橡木沙发',
    'description.en': 'Three seats, solid oak.',
    categoryId: 'sofas',
    brandId: 'lanting',
    attributes: '{"wood":"oak"}',
  },
})

export const item = entity(items, {
  name: 'item',
  kind: 'master',
  list: {
    columns: ['code', 'name', 'productId', 'kind', 'tracking', 'taxCategory', 'isSold'],
    sort: 'code',
    filters: ['productId', 'code'],
  },
  search: ['code', 'name'],
  importKey: ['code'],
  guarded: { standardCost: 'catalog.see_cost' },
  codes: { taxCategory: 'tax_categories' },
  schemas: {
    code: itemCodeSchema,
    slug: slugSchema,
    attributes: attributesSchema,
    weight: priceSchema,
    standardCost: priceSchema,
  },
  example: {
    productId: 'oak-sofa',
    code: 'LT-SF-001',
    slug: 'oak-sofa-001',
    'name.en': 'Oak sofa, three seats',
    'name.zh-CN': '三人橡木沙发',
    unitId: 'pcs',
    taxCategory: 'standard',
    weight: '48.5',
  },
})

/** What hangs on an item: read, taken from and given out as files like any master; written on the item's own page. */
export const itemUnit = entity(itemUnits, {
  name: 'item_unit',
  kind: 'master',
  list: { columns: ['itemId', 'unitId', 'factor'], sort: 'itemId', filters: ['itemId'] },
  importKey: ['itemId', 'unitId'],
  schemas: { factor: factorSchema },
  example: { itemId: 'LT-SF-001', unitId: 'carton', factor: '12' },
})

export const gtin = entity(gtins, {
  name: 'gtin',
  kind: 'master',
  list: { columns: ['gtin', 'itemId', 'unitId'], sort: 'gtin', filters: ['itemId', 'gtin'] },
  importKey: ['gtin'],
  title: 'gtin',
  schemas: { gtin: gtinSchema },
  example: { gtin: '04006381333931', itemId: 'LT-SF-001' },
})

export const kitComponent = entity(kitComponents, {
  name: 'kit_component',
  kind: 'master',
  list: { columns: ['kitId', 'itemId', 'quantity'], sort: 'kitId', filters: ['kitId'] },
  importKey: ['kitId', 'itemId'],
  schemas: { quantity: quantitySchema },
  example: { kitId: 'LT-KIT-1', itemId: 'LT-SF-001', quantity: '2' },
})

export const catalogEntities = [unit, category, brand, attribute, product, item, itemUnit, gtin, kitComponent]
