import { stockErrors } from '#books/stock/functions.ts'
import { type Ctx, type FieldProblem, fail } from '#support/actions/index.ts'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import { decimal, divide, plain, times } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'

/** An item that a caller named; `factor`: stock units in what he counted (12 where he named a box of twelve by its GTIN). */
export type GivenItem = {
  id: string
  code: string
  tracking: 'none' | 'lot' | 'serial'
  factor: string
  /** Decimals that its stock unit is counted with. */
  digits: number
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * The items that lines name by id, number or GTIN, in one statement, in their order. Fails with fulfilment.unknown_item and names each
 * line that means nothing.
 */
export const itemsGiven = async (ctx: Ctx, lines: readonly { item: string }[]): Promise<GivenItem[]> => {
  const texts = lines.map(({ item }) => item.trim())
  const rows = await ctx.tx.named<GivenItem & { n: number }>(
    'fulfilment.items_given',
    `select g.n::int, i.id, i.code, i.tracking, un.digits, case when i.rank = 3 then trim_scale(coalesce(u.factor, 1)) else 1 end::text as factor
     from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality g (code, id, gtin, n)
     left join gtins t on t.gtin = g.gtin
     left join item_units u on u.item_id = t.item_id and u.unit_id = t.unit_id
     join lateral (
       select id, code, tracking, unit_id, 1 as rank from items where id = g.id
       union all select id, code, tracking, unit_id, 2 from items where items.code = g.code
       union all select id, code, tracking, unit_id, 3 from items where id = t.item_id
       order by rank limit 1) i on true
     join units un on un.id = i.unit_id
     order by g.n`,
    [texts, texts.map((text) => (UUID.test(text) ? text : null)), texts.map((text) => normaliseGtin(text) ?? null)],
  )
  if (rows.length < lines.length) refuse(texts, new Set(rows.map(({ n }) => n)))
  return rows
}

const refuse = (texts: string[], found: Set<number>): never => {
  const missing = texts.flatMap((item, at): (FieldProblem & { item: string })[] =>
    found.has(at + 1) ? [] : [{ path: `lines.${at}.item`, code: 'unknown_item', item }],
  )
  return fail(fulfilmentErrors.unknownItem, { item: missing.map(({ item }) => item).join(', ') }, missing)
}

/** What a caller counted in the field at `path`, in stock units. Fails with stock.too_fine, beside that field. */
export const inStockUnits = (quantity: string, { code, factor, digits }: GivenItem, path: string): string => {
  const counted = decimal(times(quantity, factor))
  if (counted.decimalPlaces() > digits)
    fail(stockErrors.tooFine, { item: code, digits }, [{ path, code: 'too_fine', accepted: `${digits}` }])
  return plain(counted)
}

/** What one stock unit costs where he named the price of a box. */
export const costOfUnit = (cost: string, { factor }: GivenItem): string =>
  decimal(factor).equals(1) ? cost : divide(cost, factor)
