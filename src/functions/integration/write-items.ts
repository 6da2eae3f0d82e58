import { createItems, type ForeignItem, updateItem } from '#masters/catalog/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { itemsByForeignCode } from './known.ts'
import { usualUnit } from './make-items.ts'
import { type Group, refusedBecause, saidOf, type Writer, type Written } from './writer.ts'

type Cells = Record<string, string>
type Standing = { id: string; name: Record<string, string>; weight: string | null; taxCategory: string }
type Setup = {
  units: Map<string, string>
  categories: Map<string, string>
  taxCategories: Map<string, string>
  usualUnit: string
}

/** Items by their code; names in three languages. Changed where the file says something else. */
export const itemsWriter: Writer = {
  atOnce: 500,
  write: async (ctx, { source, isTrial }, groups) => {
    const setup = await setupOf(ctx)
    const standing = await standingOf(ctx, source, groups)
    const answers = groups.map((group) => plan(group, standing.get(group.key), setup))
    if (isTrial) return answers.map(({ written }) => written)
    const fresh = answers.filter(({ written }) => written.change === 'created')
    const made = await createItems(
      ctx,
      fresh.map(({ item }) => item!),
    )
    for (const [at, { written }] of fresh.entries()) Object.assign(written, { rowId: made[at]!.id })
    for (const { written, changes } of answers)
      if (written.change === 'updated') await updateItem(ctx, { ...changes, id: written.rowId! })
    return answers.map(({ written }) => written)
  },
}

type Planned = { written: Written; item?: ForeignItem; changes?: Record<string, unknown> }

const plan = (group: Group, now: Standing | undefined, setup: Setup): Planned => {
  const cells = group.rows.at(-1)!.cells
  const name = {
    en: cells.name!,
    ...(cells.nameCn && { 'zh-CN': cells.nameCn }),
    ...(cells.nameTw && { 'zh-TW': cells.nameTw }),
  }
  if (cells.category && !setup.categories.has(cells.category.toLowerCase()))
    return { written: refusedBecause(group, 'unknown_category', 'category', cells.category) }
  if (cells.unit && !setup.units.has(cells.unit.toLowerCase()))
    return { written: refusedBecause(group, 'unknown_unit', 'unit', cells.unit) }
  const taxCategory = taxCategoryOf(cells.taxCategory, now, setup)
  if (taxCategory === undefined) {
    const accepted = [...new Set(setup.taxCategories.values())].sort().join(', ')
    return { written: refusedBecause(group, 'unknown_tax_category', 'taxCategory', cells.taxCategory, accepted) }
  }
  if (now) return changed({ ...cells, ...(cells.taxCategory && { taxCategory }) }, name, now)
  if (!/^[^\s/,;|]{1,60}$/u.test(cells.code!)) return { written: refusedBecause(group, 'bad_code', 'code', cells.code) }
  const item: ForeignItem = {
    code: cells.code!,
    name,
    kind: (cells.kind ?? 'stocked') as 'stocked',
    unitId: cells.unit ? setup.units.get(cells.unit.toLowerCase())! : setup.usualUnit,
    taxCategory,
    categoryId: cells.category ? setup.categories.get(cells.category.toLowerCase())! : null,
    weight: cells.weight ?? null,
    isListed: cells.isListed !== 'false',
    gtin: /^\d{8,14}$/.test(cells.gtin ?? '') ? cells.gtin!.padStart(14, '0') : null,
  }
  return {
    item,
    written: {
      change: 'created',
      rowId: null,
      fields: saidOf('items', cells).filter((said) => said.name !== 'code'),
    },
  }
}

/** By its code or its name in any language. A file that says none means the usual one for what is new, and leaves what is there. */
const taxCategoryOf = (word: string | undefined, now: Standing | undefined, { taxCategories }: Setup) =>
  !word && now ? now.taxCategory : taxCategories.get((word || 'standard').toLowerCase())

const changed = (cells: Cells, name: Record<string, string>, now: Standing): Planned => {
  const changes: Record<string, unknown> = {}
  const fields: { name: string; before: string | null; after: string }[] = []
  const renamed = Object.entries(name).filter(([language, text]) => now.name[language] !== text)
  if (renamed.length) changes.name = { ...now.name, ...name }
  for (const [language, after] of renamed)
    fields.push({ name: `name ${language}`, before: now.name[language] ?? null, after })
  const change = (field: 'weight' | 'taxCategory', isSame: boolean) => {
    const after = cells[field]
    if (!after || isSame) return
    changes[field] = after
    fields.push({ name: field, before: now[field], after })
  }
  change('weight', Number(cells.weight) === Number(now.weight))
  change('taxCategory', cells.taxCategory === now.taxCategory)
  return { changes, written: { change: fields.length ? 'updated' : 'unchanged', rowId: now.id, fields } }
}

const setupOf = async (ctx: Ctx): Promise<Setup> => {
  const units = await ctx.tx.named<{ id: string; code: string; name: Record<string, string> }>(
    'units.for_import',
    'select id, code, name from units where archived_at is null',
  )
  const categories = await ctx.tx.named<{ id: string; slug: string; name: Record<string, string> }>(
    'categories.for_import',
    'select id, slug, name from categories where archived_at is null',
  )
  const taxes = await ctx.tx.named<{ code: string; name: Record<string, string> }>(
    'tax_categories.for_import',
    'select code, name from tax_categories where archived_at is null',
  )
  const byWord = (rows: { id: string; words: (string | undefined)[] }[]) =>
    new Map(rows.flatMap(({ id, words }) => words.flatMap((word) => (word ? [[word.toLowerCase(), id] as const] : []))))
  return {
    units: byWord(units.map(({ id, code, name }) => ({ id, words: [...Object.values(name), code] }))),
    categories: byWord(categories.map(({ id, slug, name }) => ({ id, words: [...Object.values(name), slug] }))),
    taxCategories: byWord(taxes.map(({ code, name }) => ({ id: code, words: [...Object.values(name), code] }))),
    usualUnit: await usualUnit(ctx),
  }
}

const standingOf = async (ctx: Ctx, source: string, groups: readonly Group[]): Promise<Map<string, Standing>> => {
  const ids = await itemsByForeignCode(ctx, { source, codes: groups.map(({ key }) => key) })
  const rows = await ctx.tx.named<Standing>(
    'items.standing',
    'select id, name, weight, tax_category as "taxCategory" from items where id = any($1)',
    [[...ids.values()]],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map([...ids].flatMap(([key, id]) => (byId.has(id) ? [[key, byId.get(id)!] as const] : [])))
}
