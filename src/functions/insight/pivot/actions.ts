import { z } from 'zod'
import { fail, may, query } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import { ask } from '../mart/ask.ts'
import { dimensionOf, subjectsOf } from '../model/dimensions.ts'
import { joinsFor } from '../model/joins.ts'
import { dimensionName, drillAnswer, drillSchema, pivotAnswer, pivotSchema } from '../schemas.ts'
import { askPivot } from './ask-pivot.ts'
import { binds, conditionsOf, type Facts, keySql, nameIn } from './base.ts'
import { drillThrough } from './drill.ts'
import { sheetOf } from './excel.ts'
import { labeller } from './labels.ts'
import { planOf } from './plan.ts'

/** Figures by rows and columns, with the totals of every level. */
export const pivot = query({
  name: 'insight.pivot',
  input: pivotSchema,
  output: pivotAnswer,
  fn: (ctx, it) => askPivot(ctx, it),
})

/** The facts behind one cell. */
export const drill = query({
  name: 'insight.drill_through',
  input: drillSchema,
  output: drillAnswer,
  fn: drillThrough,
})

/** The same as a workbook, numbers as numbers. */
export const exportPivot = query({
  name: 'insight.export',
  input: pivotSchema,
  fn: async (ctx, it) => sheetOf(it, await askPivot(ctx, it, 'insight.export'), ctx.actor.language),
})

/** Keys of a dimension that there are, with their names, the most frequent first: for the choice of a filter. */
export const listValues = query({
  name: 'insight.list_values',
  input: z.strictObject({
    dimension: dimensionName,
    level: z.string().max(20).optional(),
    search: z.string().trim().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ values: z.array(z.object({ key: z.string().nullable(), label: z.string() })) }),
  fn: async (ctx, { dimension, level, search, limit }) => {
    const { labels, permission, isFilterOnly, usualLevel } = dimensionOf(dimension)
    if ((permission && !may(ctx.actor, permission)) || isFilterOnly)
      return fail(insightErrors.unknownDimension, { name: dimension })
    const subject = subjectsOf(dimension, level)[0]!
    const measures = (
      { sales: 'lines', interactions: 'interactions', stock: 'stockOnHand', ledger: 'ledgerDebit' } as const
    )[subject]
    const plan = planOf(
      ctx.actor,
      pivotSchema.parse({ measures: [measures], rows: [{ dimension, level }] }),
      'insight.list_values',
    )
    const facts: Facts = {
      subject,
      plan: { ...plan, axes: [] },
      measures: [],
      days: null,
      language: ctx.actor.language,
    }
    const { values, bind } = binds()
    const key = keySql({ dimension, level: level ?? usualLevel }, subject, 'f."on"')
    const conditions = conditionsOf(facts, bind)
    const from = `select ${key} as key, count(*) as n from ${subject} f ${joinsFor(subject, dimensionOf(dimension).needs)} ${conditions.length ? `where ${conditions.join(' and ')}` : ''} group by 1`
    const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
    const sql =
      labels.kind === 'names'
        ? `select k.key::varchar, ${nameIn(ctx.actor.language)} as label from (${from}) k join names m on m.kind = '${labels.of}' and m.id = k.key
           ${like ? `where (${nameIn(ctx.actor.language)} ilike ${bind(like)} escape '\\' or code ilike ${bind(like)} escape '\\')` : ''} order by n desc, 1 limit ${limit}`
        : `select key::varchar, null from (${from}) where key is not null
           ${like && labels.kind === 'plain' ? `and key::varchar ilike ${bind(like)} escape '\\'` : ''} order by n desc, 1 limit ${limit}`
    const { rows } = await ask(ctx, sql, values)
    const labelOf = labeller(new Map(), ctx.actor.language)
    const found = rows.map(([key, label]) => ({
      key: String(key),
      label: label === null ? labelOf({ dimension, level: level ?? usualLevel }, String(key)) : String(label),
    }))
    const fits = (text: string) => text.toLowerCase().includes(search.toLowerCase())
    return { values: labels.kind === 'words' && search ? found.filter(({ label }) => fits(label)) : found }
  },
})
