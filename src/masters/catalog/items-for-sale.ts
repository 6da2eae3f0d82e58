import { type Ctx, fail } from '#support/actions/index.ts'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { ancestry } from './categories.ts'
import { catalogErrors } from './errors.ts'

type Reading = Pick<Ctx, 'tx'>

/** What selling, stocking and shipping ask of an item. `isSold` is false too when it, or its product, is out of use. */
export type SaleItem = {
  id: string
  productId: string
  code: string
  slug: string
  name: LocalisedText
  kind: 'stocked' | 'service' | 'kit'
  tracking: 'none' | 'lot' | 'serial'
  valuation: 'fifo' | 'average' | 'standard'
  unitId: string
  unitCode: string
  /** Decimals that a quantity may carry. */
  unitDigits: number
  taxCategory: string
  isSold: boolean
  weight: string | null
  /** Its product's category and all it stands in. */
  categoryIds: string[]
  /** The parts of a kit. */
  components?: { itemId: string; quantity: string }[]
}

const COLUMNS = `i.id, i.product_id as "productId", i.code, i.slug, i.name, i.kind, i.tracking, i.valuation, i.unit_id as "unitId",
  u.code as "unitCode", u.digits as "unitDigits", i.tax_category as "taxCategory",
  i.is_sold and i.archived_at is null and p.archived_at is null as "isSold", i.weight, p.category_id as "categoryId",
  case when i.kind = 'kit' then (select jsonb_agg(jsonb_build_object('itemId', k.item_id, 'quantity', k.quantity::text) order by k.item_id)
    from kit_components k where k.kit_id = i.id) end as components`
const FROM = 'from items i join products p on p.id = i.product_id join units u on u.id = i.unit_id'

type Found = Omit<SaleItem, 'categoryIds' | 'components'> & {
  categoryId: string | null
  components: SaleItem['components'] | null
}

const completed = async (ctx: Reading, rows: readonly Found[]): Promise<SaleItem[]> => {
  const pathOf = await ancestry(ctx)
  return rows.map(({ categoryId, components, ...row }) => ({
    ...row,
    categoryIds: pathOf(categoryId).map(({ id }) => id),
    ...(row.kind === 'kit' && { components: components ?? [] }),
  }))
}

/** Items by id, in one statement. Fails with unknown_item when one is missing. */
export const itemsForSale = async (ctx: Reading, itemIds: readonly string[]): Promise<Map<string, SaleItem>> => {
  const ids = [...new Set(itemIds)]
  if (!ids.length) return new Map()
  const rows = await ctx.tx.named<Found>('catalog.items_for_sale', `select ${COLUMNS} ${FROM} where i.id = any($1)`, [
    ids,
  ])
  if (rows.length < ids.length) {
    const found = new Set(rows.map(({ id }) => id))
    fail(catalogErrors.unknownItem, { items: ids.filter((id) => !found.has(id)).join(', ') })
  }
  return new Map((await completed(ctx, rows)).map((item) => [item.id, item]))
}

/** The item that a number, a trade number (of any length) or an address part means, or null. Numbers count before trade numbers. */
export const findItem = async (ctx: Reading, text: string): Promise<SaleItem | null> => {
  const wanted = text.trim()
  const rows = await ctx.tx.named<Found>(
    'catalog.find_item',
    `select ${COLUMNS} ${FROM} where i.id = (
       select id from (
         select id, 1 as rank from items where code = $1
         union all select item_id, 2 from gtins where gtin = $2
         union all select id, 3 from items where slug = $1) f order by rank limit 1)`,
    [wanted, normaliseGtin(wanted) ?? ''],
  )
  return (await completed(ctx, rows))[0] ?? null
}

/** Items by their numbers, in one statement; numbers that nobody has are missing from the answer. */
export const itemsByCode = async (ctx: Reading, codes: readonly string[]): Promise<Map<string, SaleItem>> => {
  const rows = await ctx.tx.named<Found>('catalog.items_by_code', `select ${COLUMNS} ${FROM} where i.code = any($1)`, [
    codes,
  ])
  return new Map((await completed(ctx, rows)).map((item) => [item.code, item]))
}
