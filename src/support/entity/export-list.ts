import { type Ctx, common, fail, may } from '#support/actions/index.ts'
import { type Language, type LocalisedText, languages, localised, type Texts } from '#support/i18n/index.ts'
import { decimal, isRounded, plain, round } from '#support/money/index.ts'
import { writeText } from './cells.ts'
import { guarded } from './csv.ts'
import { valueTexts } from './describe.ts'
import type { Entity, Row } from './entity.ts'
import type { Field } from './fields.ts'
import { labelTexts } from './headers.ts'
import { type Listed, type ListInput, listRows } from './list.ts'
import { entityTexts } from './texts.ts'

const PAGE = 1000

export type ShownList = { columns: string; zone?: string | undefined } & Record<string, unknown>

/**
 * Columns that a list shows and its table does not hold, each with the key of its label among the entity's texts; their values are found for a page of
 * rows at once.
 */
export type Further = {
  readonly columns: Readonly<Record<string, string>>
  /** Who may see them, besides taking the list out. */
  readonly permission?: string
  /** Those that are amounts: they never go without their currency. */
  readonly money?: readonly string[]
  /** Those that the list can be ordered by, and how its pages are then found. */
  readonly sorts?: readonly string[]
  list?(ctx: Ctx, input: ListInput): Promise<Listed>
  find(ctx: Ctx, rows: readonly Row[]): Promise<(row: Row) => Readonly<Record<string, string>>>
}

/**
 * A list as its screen shows it, row by row in cells: these columns in this order under their labels, choices and references by what people call
 * them, amounts with their currency, instants in `zone` (UTC when none is named). Fails with invalid_input for a column that the list does not have.
 */
export async function* cellsOfList(
  ctx: Ctx,
  entity: Entity,
  { columns, zone = 'UTC', ...filters }: ShownList,
  further?: Further,
): AsyncGenerator<string[]> {
  const { language } = ctx.actor
  const names = withCurrency(entity, columns, further)
  const isFurther = (name: string) => further !== undefined && Object.hasOwn(further.columns, name)
  const own = new Map(names.filter((name) => !isFurther(name)).map((name) => [name, columnOf(entity, name, further)]))
  const isByFurther = isSortOf(further, filters.sort)
  if ((own.size < names.length || isByFurther) && further?.permission && !may(ctx.actor, further.permission))
    fail(common.notAllowed, { action: further.permission })
  const label = (name: string) => (own.has(name) ? labelTexts(entity, name) : entity.texts[further!.columns[name]!])
  yield names.map((name) => inWords(label(name), language) ?? name)
  const fields = own.size === names.length && { fields: [...own.keys()].join(',') }
  const page: ListInput = { ...filters, ...fields, limit: PAGE }
  const clock = clockIn(zone)
  for (;;) {
    const { rows, references, next } = await (isByFurther
      ? further!.list!(ctx, page)
      : listRows(ctx, entity, page, 'export'))
    const found = fields ? undefined : await further?.find(ctx, rows)
    for (const row of rows) {
      const told = found?.(row)
      const cell = (name: string) =>
        own.has(name) ? say({ entity, column: own.get(name)!, row, references, language, clock }) : (told?.[name] ?? '')
      yield names.map((name) => guarded(cell(name)))
    }
    if (!next) return
    page.after = next
  }
}

/** Whether a list is asked for in the order of a column that its table does not hold. */
export const isSortOf = (further: Further | undefined, sort: unknown): boolean =>
  further?.sorts?.includes(String(sort).replace(/^-/, '')) ?? false

/** The columns by name; amounts never go without their currency. */
const withCurrency = (entity: Entity, columns: string, further?: Further): string[] => {
  const names = columns.split(',').map((name) => name.trim())
  const hasMoney = names.some((name) => entity.money?.includes(name) || further?.money?.includes(name))
  if (hasMoney && entity.fields.has('currency') && !names.includes('currency')) names.push('currency')
  return names
}

const columnOf = (entity: Entity, name: string, further?: Further): Field => {
  const found = entity.fields.get(name)
  if (found && found.kind !== 'hidden') return found
  const accepted = [...entity.list.columns, ...Object.keys(further?.columns ?? {})].join(', ')
  return fail(common.invalidInput, { count: 1 }, [{ path: 'columns', code: 'unknown', accepted }])
}

type Said = {
  entity: Entity
  column: Field
  row: Row
  references: Listed['references']
  language: Language
  clock: (at: Date) => string
}

const say = ({ entity, column, row, references, language, clock }: Said): string => {
  const { name, kind } = column
  const value = row[name]
  if (value === null || value === undefined) return ''
  if (entity.money?.includes(name)) return amount(String(value), row.currency)
  if (value instanceof Date) return clock(value)
  if (kind === 'choice') return inWords(valueTexts(entity, name, String(value)), language) ?? String(value)
  if (kind === 'reference') return references[name]?.[String(value)] ?? ''
  if (kind === 'localised') return localised(value as LocalisedText, language)
  if (kind === 'texts') return (value as string[]).join(', ')
  if (kind === 'yesno') return inWords((entityTexts as Texts)[value ? 'entity.yes' : 'entity.no'], language) ?? ''
  return kind === 'json' ? partsOf(value) : writeText(column, value)
}

/** As money is written, unless it is a unit price with more digits than its currency has. */
const amount = (value: string, currency: unknown): string =>
  typeof currency === 'string' && isRounded(plain(decimal(value)), currency)
    ? round(value, currency)
    : plain(decimal(value))

const partsOf = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? Object.values(value) : [value])
    .filter((part) => part !== null && typeof part !== 'object')
    .join(', ')

const clockIn = (zone: string) => {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone })
  return (at: Date): string => parts.format(at)
}

const inWords = (texts: Texts[string] | undefined, language: Language): string | undefined =>
  texts?.[languages.indexOf(language)]
