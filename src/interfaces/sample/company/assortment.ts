import { indexProducts } from '#masters/catalog/functions.ts'
import { attributes, brands, categories, items, products } from '#masters/catalog/tables.ts'
import { showPricesOf } from '#masters/pricing/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import { touch } from '#support/entity/index.ts'
import { Decimal } from '#support/money/index.ts'
import { catalogue, type SampleCatalogue, type SampleItem, type SampleProduct } from '../catalogue/index.ts'
import type { LocalisedText } from '../catalogue/types.ts'
import { copyRows, type Row } from '../load/copy.ts'
import { angles } from '../pictures/index.ts'
import { DAY, dateAt } from '../simulate/clock.ts'
import type { Ids } from '../simulate/ids.ts'
import type { Terms } from './terms.ts'

/** One item as the simulator knows it. */
export type Goods = {
  id: string
  productId: string
  product: string
  code: string
  name: LocalisedText
  price: string
  /** Prices by list: gross for everybody and members, net for companies. */
  trade: string
  member: string | null
  cost: string
  taxCategory: 'standard' | 'reduced'
  tracking: SampleProduct['tracking']
  method: 'fifo' | 'average'
  season: readonly number[]
  /** How often it is asked for beside others. */
  weight: number
  launchedAt: number
  categoryIds: string[]
  /** Slugs from the top category down. */
  categories: string[]
  supplier: number
  leadDays: number
  kg: string
  kit: { item: Goods; quantity: number }[] | null
}
export type Assortment = { goods: Goods[]; catalogue: SampleCatalogue; categoryIds: ReadonlyMap<string, string> }

type Made = {
  rows: Map<string, Row[]>
  goods: Goods[]
  brandIds: Map<string, string>
  categoryIds: Map<string, string>
  parents: Map<string, string | null>
}
type With = { terms: Terms; ids: Ids; today: number; unitIds: ReadonlyMap<string, string> }

/** Loads the catalogue with its prices, pictures and search; `today` is the sample's last day. */
export const loadAssortment = async (ctx: Ctx, terms: Terms, ids: Ids, today: number): Promise<Assortment> => {
  const book = catalogue()
  const made: Made = { rows: new Map(), goods: [], brandIds: new Map(), categoryIds: new Map(), parents: new Map() }
  const units = await ctx.tx.named<{ id: string; code: string }>('sample.units', 'select id, code from units')
  const unitIds = new Map(units.map(({ id, code }) => [code, id]))
  layShelves(made, book, ids, today)
  for (const product of book.products) addProduct(made, product, { terms, ids, today, unitIds })
  addKits(made, book)
  for (const [table, rows] of made.rows) await copyRows(ctx.tx, table, rows)
  touch(ctx.tx, attributes, brands, categories, items, products)
  await indexProducts(ctx, [...new Set(made.goods.map(({ productId }) => productId))])
  await showPricesOf(
    ctx,
    made.goods.map(({ id }) => id),
  )
  return { goods: made.goods, catalogue: book, categoryIds: made.categoryIds }
}

const add = ({ rows }: Made, table: string, row: Row) => {
  const own = rows.get(table)
  if (own) own.push(row)
  else rows.set(table, [row])
}

const layShelves = (made: Made, book: SampleCatalogue, ids: Ids, today: number) => {
  for (const { code, name } of book.brands) {
    const id = ids(today)
    made.brandIds.set(code, id)
    add(made, 'brands', { id, code, name, version: 1 })
  }
  for (const { slug, parent, name, description, position } of book.categories) {
    const id = ids(today)
    made.categoryIds.set(slug, id)
    made.parents.set(slug, parent)
    const parentId = parent ? made.categoryIds.get(parent)! : null
    const picture = `drawn:category/${slug}`
    add(made, 'categories', { id, parentId, slug, name, description, picture, position, version: 1 })
  }
  for (const [position, { unit, ...attribute }] of book.attributes.entries())
    add(made, 'attributes', { id: ids(today), ...attribute, unitCode: unit, position, version: 1 })
}

const addProduct = (made: Made, product: SampleProduct, given: With) => {
  const { ids, today } = given
  const launchedAt = today - product.launchedDaysAgo * DAY
  const id = ids(launchedAt)
  add(made, 'products', {
    id,
    slug: product.slug,
    name: product.name,
    description: product.description,
    categoryId: made.categoryIds.get(product.category)!,
    brandId: made.brandIds.get(product.brand)!,
    attributes: product.attributes,
    isListed: true,
    popularity: product.popularity,
    launchedOn: dateAt(launchedAt),
    createdAt: new Date(launchedAt),
    version: 1,
  })
  for (const [position, item] of product.items.entries()) {
    const goods = goodsOf(made, product, item, { id: ids(launchedAt), productId: id, launchedAt })
    made.goods.push(goods)
    addItem(made, goods, product, item, position, given)
    addPictures(made, goods, product, position, given)
    addPrices(made, goods, given)
  }
}

const unitCodes = { piece: 'pce', set: 'set', pair: 'pr' } as const
const memberTops = new Set(['textiles', 'tea-and-table', 'decoration'])

type Named = { id: string; productId: string; launchedAt: number }

const goodsOf = (made: Made, product: SampleProduct, item: SampleItem, named: Named): Goods => {
  const parent = made.parents.get(product.category)
  const categories = parent ? [parent, product.category] : [product.category]
  const rate = product.taxCategory === 'reduced' ? '1.09' : '1.13'
  const isForMembers = memberTops.has(categories[0]!) && !product.kit
  return {
    ...named,
    product: product.slug,
    code: item.code,
    name: item.name,
    price: item.price,
    trade: new Decimal(item.price).dividedBy(rate).times('0.88').toFixed(2),
    member: isForMembers ? new Decimal(item.price).times('0.95').toFixed(0) : null,
    cost: item.cost,
    taxCategory: product.taxCategory,
    tracking: product.kit ? 'none' : product.tracking,
    method: product.tracking === 'none' ? 'average' : 'fifo',
    season: product.season,
    weight: product.popularity * item.share,
    categoryIds: categories.map((slug) => made.categoryIds.get(slug)!),
    categories,
    supplier: product.supplier,
    leadDays: product.leadDays,
    kg: item.weightKg,
    kit: null,
  }
}

const addItem = (
  made: Made,
  goods: Goods,
  product: SampleProduct,
  item: SampleItem,
  position: number,
  { unitIds }: With,
) => {
  add(made, 'items', {
    id: goods.id,
    productId: goods.productId,
    code: item.code,
    slug: item.slug,
    name: item.name,
    kind: product.kit ? 'kit' : 'stocked',
    tracking: goods.tracking,
    valuation: goods.method,
    unitId: unitIds.get(unitCodes[product.unit])!,
    taxCategory: product.taxCategory,
    attributes: item.attributes,
    isDefault: position === 0,
    isSold: true,
    position,
    weight: item.weightKg,
    createdAt: new Date(goods.launchedAt),
    version: 1,
  })
  add(made, 'gtins', { gtin: normaliseGtin(item.gtin)!, itemId: goods.id })
}

const addPictures = (made: Made, goods: Goods, { items }: SampleProduct, position: number, { ids }: With) => {
  for (const [turn, angle] of angles.slice(0, position === 0 ? angles.length : 2).entries())
    add(made, 'media', {
      id: ids(goods.launchedAt),
      productId: goods.productId,
      itemId: items.length > 1 ? goods.id : null,
      source: `drawn:${goods.code}/${angle}`,
      alt: goods.name,
      position: position * 10 + turn,
    })
}

const addPrices = (made: Made, { id: itemId, price, trade, member, launchedAt }: Goods, { terms, ids }: With) => {
  const amounts = { retail: price, trade, member }
  for (const list of ['retail', 'trade', 'member'] as const)
    if (amounts[list] !== null)
      add(made, 'prices', {
        id: ids(launchedAt),
        priceListId: terms.lists[list],
        itemId,
        minimum: '1',
        amount: amounts[list],
        validFrom: '2000-01-01',
        version: 1,
      })
}

const addKits = (made: Made, book: SampleCatalogue) => {
  const byCode = new Map(made.goods.map((goods) => [goods.code, goods]))
  for (const product of book.products) {
    if (!product.kit) continue
    const kit = byCode.get(product.items[0]!.code)!
    kit.kit = product.kit.map(({ code, quantity }) => ({ item: byCode.get(code)!, quantity }))
    for (const { item, quantity } of kit.kit) add(made, 'kit_components', { kitId: kit.id, itemId: item.id, quantity })
  }
}
