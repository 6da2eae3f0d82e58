import { type Ctx, common, fail } from '#support/actions/index.ts'
import { type Language, type LocalisedText, languages, localised, type Texts } from '#support/i18n/index.ts'
import { decimal, isRounded, plain, round } from '#support/money/index.ts'
import { writeText } from './cells.ts'
import { guarded } from './csv.ts'
import { valueTexts } from './describe.ts'
import { type Entity, field, type Row } from './entity.ts'
import type { Field } from './fields.ts'
import { labelTexts } from './headers.ts'
import { type Listed, type ListInput, listRows } from './list.ts'
import { entityTexts } from './texts.ts'

const PAGE = 1000

export type ShownList = { columns: string; zone?: string | undefined } & Record<string, unknown>

/**
 * A list as its screen shows it, row by row in cells: these columns in this order under their labels, choices and references by what people call
 * them, amounts with their currency, instants in `zone` (UTC when none is named). Fails with invalid_input for a column that the list does not have.
 */
export async function* cellsOfList(
  ctx: Ctx,
  entity: Entity,
  { columns, zone = 'UTC', ...filters }: ShownList,
): AsyncGenerator<string[]> {
  const { language } = ctx.actor
  const shown = chosen(entity, columns)
  yield shown.map(({ name }) => inWords(labelTexts(entity, name), language) ?? name)
  const page: ListInput = { ...filters, fields: shown.map(({ name }) => name).join(','), limit: PAGE }
  const clock = clockIn(zone)
  for (;;) {
    const { rows, references, next } = await listRows(ctx, entity, page, 'export')
    for (const row of rows)
      yield shown.map((column) => guarded(say({ entity, column, row, references, language, clock })))
    if (!next) return
    page.after = next
  }
}

/** The columns by name; amounts never go without their currency. */
const chosen = (entity: Entity, columns: string): Field[] => {
  const names = columns.split(',').map((name) => name.trim())
  const hasMoney = names.some((name) => entity.money?.includes(name))
  if (hasMoney && entity.fields.has('currency') && !names.includes('currency')) names.push('currency')
  return names.map((name) => {
    const found = entity.fields.get(name)
    if (!found || found.kind === 'hidden')
      fail(common.invalidInput, { count: 1 }, [
        { path: 'columns', code: 'unknown', accepted: entity.list.columns.join(', ') },
      ])
    return field(entity, name)
  })
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
