import { createItems, type ForeignItem } from '#masters/catalog/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import type { Circumstances } from './circumstances.ts'
import { nothing } from './counts.ts'
import { integrationErrors } from './errors.ts'
import { itemsByForeignCode, rememberKeys } from './known.ts'
import type { Forerunner, Missing } from './writer.ts'

/** Items that lines of the past name and that we do not have: a code of ours is taken as it is, the others are made. */
export const makeItems: Forerunner = async (ctx, circumstances, missing) => {
  const { source, importId, isTrial } = circumstances
  const ours = await itemsByForeignCode(ctx, { source, codes: missing.map(({ key }) => key) })
  const strange = missing.filter(({ key }) => !ours.has(key))
  const made = isTrial ? [] : await make(ctx, circumstances, strange)
  if (!isTrial)
    await rememberKeys(ctx, { source, target: 'items', importId }, [
      ...[...ours].map(([key, rowId]) => ({ key, rowId, hash: null })),
      ...strange.map(({ key }, at) => ({ key, rowId: made[at]!.id, hash: null })),
    ])
  const examples = strange.slice(0, 3).map(({ key, cells }) => ({
    of: 'items',
    key,
    change: 'created' as const,
    fields: [{ name: 'name', after: cells.text ?? key }],
  }))
  return { counts: { items: { ...nothing(), created: strange.length, unchanged: ours.size } }, examples }
}

const make = async (ctx: Ctx, { mapping }: Circumstances, strange: readonly Missing[]) => {
  const unitId = await usualUnit(ctx)
  const codes = await freeCodes(
    ctx,
    strange.map(({ key }) => key),
  )
  const items = strange.map(
    ({ key, cells }, at): ForeignItem => ({
      code: codes[at]!,
      name: { en: cells.text ?? key },
      unitId,
      isListed: mapping.listItems,
    }),
  )
  return createItems(ctx, items)
}

/** The unit that pieces are counted in. */
export const usualUnit = async ({ tx }: Pick<Ctx, 'tx'>): Promise<string> => {
  const [row] = await tx.named<{ id: string }>(
    'units.usual',
    `select id from units where kind = 'count' and archived_at is null order by code in ('pce', 'pcs') desc, factor = 1 desc, code limit 1`,
  )
  return row?.id ?? fail(integrationErrors.noUnit)
}

/** Our numbers have no spaces and slashes; two codes that become one get a number behind. */
const freeCodes = async ({ tx }: Pick<Ctx, 'tx'>, keys: readonly string[]): Promise<string[]> => {
  const plain = keys.map(
    (key) =>
      key
        .replace(/[\s/,;|]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 56) || 'item',
  )
  const rows = await tx.named<{ code: string }>('items.taken_codes', 'select code from items where code = any($1)', [
    plain,
  ])
  const taken = new Set(rows.map(({ code }) => code))
  const own = new Set(keys)
  return plain.map((code, at) => {
    let free = code
    const isOthers = (one: string) => taken.has(one) || (own.has(one) && one !== keys[at])
    for (let nth = 2; isOthers(free); nth += 1) free = `${code}-${nth}`
    taken.add(free)
    return free
  })
}
