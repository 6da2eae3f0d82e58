import type { Axis, Definition } from './definition.ts'
import type { Model } from './model.ts'

type Starter = { text: 'sales' | 'items' | 'customers' | 'web' | 'stock' | 'accounts'; definition: Definition }

const month: Axis = { dimension: 'date', level: 'month' }
const ask = (
  measures: string[],
  rows: Axis[],
  { columns = [], period = 'last_365_days', compare }: Partial<Definition> = {},
): Definition => ({ measures, rows, columns, filters: [], period, ...(compare && { compare }) })

const all: Starter[] = [
  { text: 'sales', definition: ask(['netSales'], [{ dimension: 'site' }], { columns: [month] }) },
  {
    text: 'items',
    definition: ask(
      ['netSales', 'quantity', 'marginPercent'],
      [
        { dimension: 'category', level: 'department' },
        { dimension: 'item', top: { n: 5, by: 'netSales', others: true } },
      ],
      { period: 'last_90_days' },
    ),
  },
  {
    text: 'customers',
    definition: ask(
      ['netSales', 'orders', 'averageOrderValue'],
      [{ dimension: 'customer', top: { n: 20, by: 'netSales', others: true } }],
    ),
  },
  {
    text: 'web',
    definition: ask(['visits', 'visitors', 'conversionPercent'], [{ dimension: 'date', level: 'week' }], {
      period: 'last_90_days',
    }),
  },
  {
    text: 'stock',
    definition: ask(['stockOnHand'], [{ dimension: 'category', level: 'department' }], {
      columns: [{ dimension: 'site' }],
    }),
  },
  {
    text: 'accounts',
    definition: ask(['ledgerBalance'], [{ dimension: 'accountKind' }, { dimension: 'account' }], {
      columns: [month],
      period: 'this_year',
    }),
  },
]

/** Questions to begin with, as far as the user may ask them: what he may not see is left out. */
export const startersFor = (model: Model): Starter[] => {
  const has = (name: string) => model.measures.some((measure) => measure.name === name)
  const knows = ({ dimension }: Axis) => model.dimensions.some(({ name }) => name === dimension)
  return all.flatMap(({ text, definition }) => {
    const measures = definition.measures.filter(has)
    const isWhole = [...definition.rows, ...definition.columns].every(knows)
    return measures.length && isWhole ? [{ text, definition: { ...definition, measures } }] : []
  })
}
