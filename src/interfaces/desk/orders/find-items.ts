import { factsOf, normaliseGtin, parseElementString } from '#support/codes/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { type Listed, type Row, urlOf } from '../kit/described.ts'
import { short, today } from '../kit/values.tsx'

/** A box or another unit that a trade number stands on: what it is called, and how many stock units it holds. */
export type Pack = { name: string; factor: string }

/** An item as it was found; by its trade number also the box that was scanned, and the lot or serial number of the label. */
export type FoundItem = {
  id: string
  code: string
  name: LocalisedText
  tracking: string
  gtin?: string
  pack?: Pack
  lot?: string
  expiresOn?: string
}

/** Trade number, lot and date of what a scanner read: bare digits, or a GS1 label; nothing when it was typed words. */
export const labelOf = (words: string) => {
  const parsed = parseElementString(words.trim())
  const label = parsed.ok ? factsOf(parsed.elements, today()) : undefined
  const gtin = label?.gtin ?? label?.contentGtin ?? normaliseGtin(words)
  const lot = label?.serial ?? label?.lot
  const expiresOn = label?.expiresOn ?? label?.bestBefore
  return gtin ? { gtin, ...(lot && { lot }), ...(expiresOn && { expiresOn }) } : undefined
}

/** Items by a part of the name or number, or the one that a scanned trade number stands on. */
export const findItems = async (words: string, signal?: AbortSignal): Promise<FoundItem[]> => {
  const label = labelOf(words)
  const scanned = label && (await scannedItem(label.gtin, signal))
  if (scanned) return [{ ...scanned, ...label }]
  const { rows } = await get<Listed>(urlOf('items'), { q: words.trim(), limit: 20 }, signal)
  return rows.map(itemOf)
}

const itemOf = ({ id, code, name, tracking }: Row): FoundItem => ({
  id,
  code: String(code),
  name: name as LocalisedText,
  tracking: String(tracking ?? 'none'),
})

const scannedItem = async (gtin: string, signal?: AbortSignal): Promise<FoundItem | undefined> => {
  const [number] = (await get<Listed>(urlOf('gtins'), { gtin, limit: 1 }, signal)).rows
  if (!number) return undefined
  const item = itemOf(await get<Row>(`${urlOf('items')}/${number.itemId}`, {}, signal))
  if (!number.unitId) return item
  const packs = await get<Listed>(urlOf('item_units'), { itemId: item.id, limit: 100 }, signal)
  const pack = packs.rows.find(({ unitId }) => unitId === number.unitId)
  if (!pack) return item
  const name = packs.references.unitId?.[String(number.unitId)] ?? ''
  return { ...item, pack: { name, factor: short(String(pack.factor)) } }
}
