import { z } from 'zod'
import { type Ctx, may, query } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { ask } from '../mart/ask.ts'
import { type MeasureName, measureOf } from '../model/measures.ts'
import { binds, conditionsOf, type Facts, select } from '../pivot/base.ts'
import { currenciesOf, currencyOf, guarded } from '../pivot/currencies.ts'
import { labeller, namesOf } from '../pivot/labels.ts'
import { planOf } from '../pivot/plan.ts'
import { measureName, pivotSchema, shownMeasure } from '../schemas.ts'
import { words } from '../show-model.ts'
import { type Judged, judge } from './unusual.ts'

const WEEKS = 8
const shownToday: readonly MeasureName[] = ['netSales', 'orders', 'averageOrderValue', 'margin', 'returns', 'visits']

const side = z.object({ key: z.string().nullable(), label: z.string() })
const line = z.object({
  site: side.optional(),
  channel: side.optional(),
  measure: measureName,
  today: z.string(),
  usual: z.string().nullable(),
  low: z.string().nullable(),
  high: z.string().nullable(),
  isUnusual: z.boolean(),
  /** How far out: times the usual spread. */
  distance: z.number(),
  days: z.number(),
})
export type OwnerLine = z.infer<typeof line>

const answer = z.object({
  asOf: z.date().nullable(),
  day: z.string(),
  until: z.string(),
  measures: z.array(shownMeasure),
  /** The whole house, by measure. */
  today: z.record(z.string(), line),
  lines: z.array(line),
  unusual: z.array(line),
})

/**
 * Today up to now beside the same weekday of the last eight weeks up to the same time of day: for the house, each site and each channel, what is
 * unusual first. Usual is the median of those days; the range is three times the median absolute deviation (times 1.4826, so that it is as
 * wide as three standard deviations where days scatter normally) on either side, at least a tenth of the median and, for what is counted, three times its
 * root: one odd day moves neither.
 */
export const ownerPage = query({
  name: 'insight.owner_page',
  input: z.strictObject({}),
  output: answer,
  fn: async (ctx) => {
    const names = shownToday.filter((name) => {
      const { permission } = measureOf(name)
      return !permission || may(ctx.actor, permission)
    })
    const { day, time } = await localNow(ctx)
    const currencies = await currenciesOf(ctx)
    const of = (dimension?: 'site' | 'channel') => linesOf(ctx, names, { day, time, dimension }, currencies)
    const house = await of()
    const parts = [...(await of('site')), ...(await of('channel'))]
    const plan = planOf(ctx.actor, pivotSchema.parse({ measures: names }), 'insight.owner_page')
    const lines = parts.toSorted((a, b) => Number(b.isUnusual) - Number(a.isUnusual) || b.distance - a.distance)
    const { asOf } = await ask(ctx, 'select 1')
    return {
      asOf,
      day,
      until: time,
      measures: plan.measures.map(({ name, unit, additivity }) => ({
        ...{ name, unit, additivity },
        label: words(ctx.actor.language)(`insight.measure.${name}`),
        currency: currencyOf({ ...measureOf(name), name }, plan, currencies),
      })),
      today: Object.fromEntries(house.map((one) => [one.measure, one])),
      lines,
      unusual: [...house, ...lines.filter(isSomewhere)]
        .filter(({ isUnusual }) => isUnusual)
        .toSorted((a, b) => b.distance - a.distance),
    }
  },
})

/** What belongs to no site, as a visit to the web shop, is said by its channel. */
const isSomewhere = ({ site, channel }: OwnerLine) => (site ?? channel)?.key !== null

/** Day and time of day where the house does business. */
const localNow = async (ctx: Ctx) => {
  const [site] = await ctx.tx.named<{ zone: string }>(
    'insight.zone',
    'select zone from sites order by created_at, id limit 1',
  )
  const zone = site?.zone ?? 'UTC'
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  })
  return { day: ctx.today(zone), time: time.format(ctx.now) }
}

type Asked = { day: string; time: string; dimension?: 'site' | 'channel' | undefined }

const linesOf = async (
  ctx: Ctx,
  names: readonly MeasureName[],
  asked: Asked,
  currencies: Map<string, string[]>,
): Promise<OwnerLine[]> => {
  const { dimension } = asked
  const days = new Map<string, Map<number, (string | null)[]>>()
  for (const subject of ['sales', 'interactions'] as const) {
    const own = names.filter((name) => measureOf(name).subject === subject)
    if (!own.length) continue
    for (const [key, weeksAgo, ...values] of await figuresOf(ctx, subject, own, asked, currencies)) {
      const id = JSON.stringify(key)
      const weeks = days.get(id) ?? new Map<number, (string | null)[]>()
      const row = weeks.get(Number(weeksAgo)) ?? names.map(() => null)
      for (const [at, name] of own.entries()) row[names.indexOf(name)] = values[at] as string | null
      days.set(id, weeks.set(Number(weeksAgo), row))
    }
  }
  const label = await labelsFor(
    ctx,
    dimension,
    [...days.keys()].map((id) => JSON.parse(id) as string | null),
  )
  return [...days].flatMap(([id, weeks]) => {
    const key = JSON.parse(id) as string | null
    const at = dimension ? { [dimension]: { key, label: label(key) } } : {}
    return names.map((measure, index) => ({ ...at, measure, ...judgedOf(weeks, index, measure) }))
  })
}

/** A day without any sale counts as nothing sold, from the first week of which something is known. */
const judgedOf = (weeks: ReadonlyMap<number, (string | null)[]>, index: number, measure: MeasureName): Judged => {
  const oldest = Math.max(0, ...weeks.keys())
  const past = Array.from({ length: oldest }, (_, at) => new Decimal(weeks.get(at + 1)?.[index] ?? 0))
  const isCount = measureOf(measure).unit === 'count'
  return judge(new Decimal(weeks.get(0)?.[index] ?? 0), past, { isCount })
}

const figuresOf = async (
  ctx: Ctx,
  subject: 'sales' | 'interactions',
  names: readonly MeasureName[],
  { day, time, dimension }: Asked,
  currencies: Map<string, string[]>,
) => {
  const rows = dimension ? [{ dimension }] : []
  const plan = planOf(ctx.actor, pivotSchema.parse({ measures: names, rows }), 'insight.owner_page')
  const measures = guarded(plan.measures, currencies)
  const facts: Facts = { subject, plan, measures, days: null, language: ctx.actor.language }
  const { values, bind } = binds()
  const today = bind(day, 'date')
  const on = Array.from({ length: WEEKS + 1 }, (_, week) => `${today} - ${week * 7}`).join(', ')
  const conditions = [`f."on" in (${on})`, `f.moment::time <= ${bind(time, 'time')}`, ...conditionsOf(facts, bind)]
  const key = dimension ? `f.${dimension === 'site' ? 'site_id' : 'channel'}` : 'null'
  const base = select(facts, [`${key} as k0`, `(${today} - f."on") // 7 as weeks`], conditions)
  const figures = measures.map(({ sql, guard }) => `(${guard ? `case when ${guard} then ${sql} end` : sql})::varchar`)
  const sql = `with base as (${base}) select k0::varchar, weeks, ${figures.join(', ')} from base group by k0, weeks`
  return (await ask(ctx, sql, values)).rows
}

const labelsFor = async (ctx: Ctx, dimension: 'site' | 'channel' | undefined, keys: (string | null)[]) => {
  const ids = new Set(keys.filter((key) => key !== null))
  const wanted = new Map(dimension === 'site' ? [['sites', ids] as const] : [])
  const names = await namesOf(wanted, ctx.actor.language, (sql, params) =>
    ask(ctx, sql, params).then(({ rows }) => rows),
  )
  const labelOf = labeller(names, ctx.actor.language)
  return (key: string | null) => labelOf({ dimension: dimension ?? 'channel' }, key)
}
