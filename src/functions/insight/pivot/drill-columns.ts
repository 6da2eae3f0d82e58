import { type Actor, type Ctx, may } from '#support/actions/index.ts'
import { translator } from '#support/i18n/index.ts'
import { ask } from '../mart/ask.ts'
import type { Value } from '../mart/wire.ts'
import { type DimensionName, dimensionOf } from '../model/dimensions.ts'
import type { Subject, Unit } from '../model/types.ts'
import { texts } from '../texts.ts'
import { labeller, namesOf } from './labels.ts'
import type { NamedMeasure } from './plan.ts'

export type DrillColumn = {
  name: string
  label: (say: (key: string) => string) => string
  type: 'text' | 'date' | 'money' | 'quantity' | 'count'
  sql: string
  /** What its keys are called like. */
  dimension?: DimensionName
}

type Fact = [name: string, sql: string, type: DrillColumn['type'], dimension?: DimensionName]

const facts: Record<Subject, Fact[]> = {
  sales: [
    ['date', '"on"', 'date'],
    ['document', 'number', 'text'],
    ['kind', 'kind', 'text', 'documentKind'],
    ['customer', 'customer_id', 'text', 'customer'],
    ['item', 'item_id', 'text', 'item'],
    ['site', 'site_id', 'text', 'site'],
    ['channel', 'channel', 'text', 'channel'],
    ['quantity', 'quantity', 'quantity'],
  ],
  interactions: [
    ['date', 'moment', 'date'],
    ['kind', 'kind', 'text', 'interactionKind'],
    ['channel', 'channel', 'text', 'channel'],
    ['site', 'site_id', 'text', 'site'],
    ['item', 'item_id', 'text', 'item'],
  ],
  stock: [
    ['date', '"on"', 'date'],
    ['document', 'document', 'text'],
    ['reason', 'reason', 'text', 'moveReason'],
    ['item', 'item_id', 'text', 'item'],
    ['site', 'site_id', 'text', 'site'],
  ],
  ledger: [
    ['date', '"on"', 'date'],
    ['document', 'number', 'text'],
    ['account', 'account_id', 'text', 'account'],
    ['customer', 'customer_id', 'text', 'customer'],
  ],
}

const typeOf: Record<Unit, DrillColumn['type']> = {
  money: 'money',
  count: 'count',
  quantity: 'quantity',
  percent: 'quantity',
  ratio: 'quantity',
}

/** What is shown of a fact: where it comes from, and what it adds to each measure that is a sum. */
export const columnsOf = (actor: Actor, subject: Subject, measures: readonly NamedMeasure[]): DrillColumn[] => [
  ...facts[subject]
    .filter(([name, , , dimension]) => {
      const permission = dimension && dimensionOf(dimension).permission
      return (!permission || may(actor, permission)) && !measures.some((one) => one.name === name)
    })
    .map(([name, sql, type, dimension]) => ({
      ...{ name, sql, type, dimension },
      label: () => translator(texts, actor.language)(`insight.column.${name}` as keyof typeof texts),
    })),
  ...measures.flatMap(({ name, row, unit }) =>
    row
      ? [
          {
            name,
            sql: row,
            type: typeOf[unit],
            label: (say: (key: string) => string) => say(`insight.measure.${name}`),
          },
        ]
      : [],
  ),
]

/** The page's values with names instead of keys. */
export const named = async (
  ctx: Ctx,
  columns: readonly DrillColumn[],
  page: readonly Value[][],
): Promise<(string | null)[][]> => {
  const wanted = new Map<string, Set<string>>()
  for (const [at, { dimension }] of columns.entries()) {
    const labels = dimension && dimensionOf(dimension).labels
    if (labels?.kind !== 'names') continue
    const ids = wanted.get(labels.of) ?? new Set()
    for (const row of page) if (row[at + 1] !== null) ids.add(String(row[at + 1]))
    wanted.set(labels.of, ids)
  }
  const names = await namesOf(wanted, ctx.actor.language, (sql, params) =>
    ask(ctx, sql, params).then(({ rows }) => rows),
  )
  const labelOf = labeller(names, ctx.actor.language)
  return page.map((row) =>
    columns.map(({ dimension, type }, at) => {
      const value = row[at + 1]
      if (value === null || value === undefined) return null
      if (dimension) return labelOf({ dimension }, String(value))
      return type === 'money' ? String(value).replace(/(\.\d\d\d*?)0+$/, '$1') : String(value)
    }),
  )
}

const pages: Record<string, (id: string) => string> = {
  order: (id) => `/desk/orders/${id}`,
  invoice: (id) => `/desk/money/invoices/${id}`,
  entry: (id) => `/desk/money/entries/${id}`,
}

/** The page of a document in the desk, where it has one. */
export const pageOf = (document: string | null): string | null => {
  const [kind, id] = document?.split(':') ?? []
  return kind && id ? (pages[kind]?.(id) ?? null) : null
}
