import { findItem } from '#masters/catalog/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import { factsOf, parseElementString } from '#support/codes/index.ts'
import { decimal, plain, times } from '#support/money/index.ts'

/** What a scanned or typed code says: the item, how many stock units it stands for, and its lot or serial where the label has one. */
export type Scanned = { itemId: string; quantity: string; lot?: string; expiresOn?: string; isBox: boolean }

/**
 * Reads an item number, a trade number (GTIN, a box counts what is in it), or a GS1 element string with lot, serial and count; null when nothing
 * of ours is meant.
 */
export const findScanned = async (ctx: Ctx, text: string, today: string): Promise<Scanned | null> => {
  const parsed = parseElementString(text)
  const label = parsed.ok ? factsOf(parsed.elements, today) : undefined
  const gtin = label?.gtin ?? label?.contentGtin
  const item = await findItem(ctx, gtin ?? text)
  if (!item) return null
  const factor = await factorOf(ctx, gtin ?? text)
  return {
    itemId: item.id,
    quantity: plain(decimal(times(label?.quantity ?? '1', factor))),
    isBox: !decimal(factor).equals(1),
    ...(gtin && (label?.serial ?? label?.lot) ? { lot: label?.serial ?? label?.lot } : {}),
    ...(gtin && (label?.expiresOn ?? label?.bestBefore) ? { expiresOn: label?.expiresOn ?? label?.bestBefore } : {}),
  }
}

/** Stock units in what a trade number names: 12 for a box of twelve, 1 for the piece. */
export const factorOf = async (ctx: Ctx, text: string): Promise<string> => {
  const gtin = normaliseGtin(text.trim())
  if (!gtin) return '1'
  const [row] = await ctx.tx.named<{ factor: string }>(
    'fulfilment.gtin_factor',
    `select trim_scale(u.factor)::text as factor from gtins g join item_units u on u.item_id = g.item_id and u.unit_id = g.unit_id
     where g.gtin = $1`,
    [gtin],
  )
  return row?.factor ?? '1'
}
