import { and, eq, gte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import {
  conditionOf,
  entityErrors,
  type Further,
  filterShape,
  type Listed,
  type ListInput,
  listRows,
  sortSchema,
} from '#support/entity/index.ts'
import { rule } from './entities.ts'
import { daysBefore } from './results.ts'
import { seenAndCame } from './seen-and-came.ts'
import { ruleDays, rules } from './tables.ts'
import { upliftOf, type WrittenUplift, written } from './uplift.ts'

const summed = ['shown', 'accepted', 'bought', 'amount'] as const
type Summed = (typeof summed)[number]
const DAYS = 30

/** Customers of both arms, of whom so many bought, and how many more that are. */
export type Compared = {
  treated: { customers: number; buyers: number }
  holdOut: { customers: number; buyers: number }
  uplift: WrittenUplift | null
}

/** What a rule came to in the last 30 days (UTC), counted by the day of the impression; compared where somebody was held back. */
export type RuleFigures = {
  shown: number
  accepted: number
  bought: number
  amount: string
  compared: Compared | null
}

const bySum = z.enum(summed.flatMap((name) => [name, `-${name}`] as const))

/** A page of the list of rules, each with what it came to; in any order of the list, or by a figure. */
export const ruleFigures = query({
  name: 'decisions.rule_figures',
  input: z.strictObject({
    ...filterShape(rule),
    sort: z.union([bySum, sortSchema(rule)]),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    after: z.string().max(2000).optional(),
  }),
  fn: async (ctx, input) => {
    const by = bySum.safeParse(input.sort).data
    const page = by ? await orderedBy(ctx, by, input) : await listRows(ctx, rule, input as ListInput)
    const figures = await figuresOf(
      ctx,
      page.rows.map(({ id }) => String(id)),
    )
    return { ...page, rows: page.rows.map((row) => ({ ...row, figures: figures.get(String(row.id)) ?? nothing })) }
  },
})

/** The same figures for the list's file; what was compared as shares, with how many customers they were found in. */
export const figuresInFile: Further = {
  columns: {
    shown: 'decisions.list.shown',
    accepted: 'decisions.list.accepted',
    bought: 'decisions.list.bought',
    amount: 'decisions.list.amount',
    uplift: 'decisions.list.uplift',
    upliftLow: 'decisions.list.uplift_low',
    upliftHigh: 'decisions.list.uplift_high',
    treated: 'decisions.list.treated',
    heldBack: 'decisions.list.held_back',
  },
  permission: ruleFigures.name,
  sorts: summed,
  list: (ctx, { sort, limit = 200, ...input }) => orderedBy(ctx, bySum.parse(sort), { ...input, limit }),
  find: async (ctx, rows) => {
    const found = await figuresOf(
      ctx,
      rows.map(({ id }) => id),
    )
    return ({ id }) => inCells(found.get(id) ?? nothing)
  },
}

const inCells = ({ shown, accepted, bought, amount, compared }: RuleFigures) => ({
  ...{ shown: String(shown), accepted: String(accepted), bought: String(bought), amount },
  ...(compared && {
    treated: String(compared.treated.customers),
    heldBack: String(compared.holdOut.customers),
  }),
  ...(compared?.uplift && {
    uplift: compared.uplift.difference,
    upliftLow: compared.uplift.low,
    upliftHigh: compared.uplift.high,
  }),
})

type Wanted = { sort?: unknown; limit: number; after?: string | undefined }

/** The list in the order of a figure: which rules by keys over the days, then their rows as the list shows them. */
const orderedBy = async (ctx: Ctx, by: z.infer<typeof bySum>, { sort: _, ...wanted }: Wanted): Promise<Listed> => {
  const { after, limit, ...filters } = wanted
  const found = await pageBy(ctx, by, wanted, conditionOf(ctx, rule, filters))
  const some = found.slice(0, limit)
  const codes = some.map(({ code }) => code)
  const { rows, references } = codes.length
    ? await listRows(ctx, rule, { 'code.in': codes.join(','), limit })
    : { rows: [], references: {} }
  const count = after ? undefined : (await listRows(ctx, rule, { ...filters, limit: 1 })).count
  const last = some.at(-1)
  return {
    rows: rows.toSorted((a, b) => codes.indexOf(String(a.code)) - codes.indexOf(String(b.code))),
    references,
    ...(count && { count }),
    next: found.length > limit && last ? cursorOf(last) : null,
  }
}

type Placed = { id: string; code: string; value: string }

const pageBy = async (ctx: Ctx, by: string, { limit, after }: Wanted, condition: SQL | undefined) => {
  const column = ruleDays[by.replace('-', '') as Summed]
  const sums = ctx.tx
    .select({ ruleId: ruleDays.ruleId, value: sql`sum(${column})::numeric`.as('value') })
    .from(ruleDays)
    .where(and(eq(ruleDays.arm, 'treated'), gte(ruleDays.day, firstDay(ctx))))
    .groupBy(ruleDays.ruleId)
    .as('sums')
  const value = sql`coalesce(${sums.value}, 0)`
  const [way, sign] = by.startsWith('-') ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
  const last = after === undefined ? undefined : readCursor(after)
  const found = await ctx.tx
    .select({ id: rules.id, code: rules.code, value: sql<string>`${value}::text` })
    .from(rules)
    .leftJoin(sums, eq(sums.ruleId, rules.id))
    .where(and(condition, last && sql`(${value}, ${rules.id}) ${sign} (${last.value}::numeric, ${last.id}::uuid)`))
    .orderBy(sql`${value} ${way}, ${rules.id} ${way}`)
    .limit(limit + 1)
  return found as Placed[]
}

const cursorOf = ({ value, id }: Placed) => Buffer.from(JSON.stringify([value, id])).toString('base64url')
const cursor = z.tuple([z.string().regex(/^-?\d+(\.\d+)?$/), z.uuid()])

/** Fails with entity.bad_cursor. */
const readCursor = (after: string): { value: string; id: string } => {
  const read = cursor.safeParse(parsed(after)).data ?? fail(entityErrors.badCursor)
  return { value: read[0], id: read[1] }
}

const parsed = (after: string): unknown => {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString())
  } catch {
    return undefined
  }
}

const firstDay = (ctx: Ctx) => daysBefore(ctx.today('UTC'), DAYS - 1)
const nothing: RuleFigures = { shown: 0, accepted: 0, bought: 0, amount: '0', compared: null }

type Sums = Omit<RuleFigures, 'compared'> & { id: string; heldBack: number }

/** What these rules came to: sums of their days in one statement, and customers of both arms of those that held somebody back in another. */
const figuresOf = async (ctx: Ctx, ids: string[]): Promise<ReadonlyMap<string, RuleFigures>> => {
  const sums = await ctx.tx.named<Sums>(
    'decisions.figures',
    `select rule_id as id, coalesce(sum(shown) filter (where arm = 'treated'), 0)::int as shown, coalesce(sum(accepted) filter (where arm = 'treated'), 0)::int as accepted,
       coalesce(sum(bought) filter (where arm = 'treated'), 0)::int as bought, trim_scale(coalesce(sum(amount) filter (where arm = 'treated'), 0))::text as amount,
       coalesce(sum(shown) filter (where arm = 'hold_out'), 0)::int as "heldBack"
     from rule_days where rule_id = any($1::uuid[]) and day between $2 and $3 group by rule_id`,
    [ids, firstDay(ctx), ctx.today('UTC')],
  )
  const compared = await compare(
    ctx,
    sums.filter(({ heldBack }) => heldBack > 0).map(({ id }) => id),
  )
  return new Map(sums.map(({ id, heldBack: _, ...rest }) => [id, { ...rest, compared: compared.get(id) ?? null }]))
}

type Row = { id: string; treated: number; treatedBuyers: number; heldBack: number; heldBackBuyers: number }

const compare = async (ctx: Ctx, ids: string[]): Promise<ReadonlyMap<string, Compared>> => {
  if (!ids.length) return new Map()
  const rows = await ctx.tx.named<Row>(
    'decisions.compared',
    `with ${seenAndCame}
     select s.rule_id as id, count(distinct s.customer) filter (where s.arm = 'treated')::int as treated,
       count(distinct s.customer) filter (where s.arm = 'treated' and c.bought > 0)::int as "treatedBuyers",
       count(distinct s.customer) filter (where s.arm = 'hold_out')::int as "heldBack",
       count(distinct s.customer) filter (where s.arm = 'hold_out' and c.bought > 0)::int as "heldBackBuyers"
     from seen s left join came c on c.id = s.id left join crossed x on x.customer = s.customer and x.rule_id = s.rule_id
     where x.customer is null group by s.rule_id`,
    [ids, firstDay(ctx), ctx.today('UTC')],
  )
  return new Map(rows.map((row) => [row.id, comparedOf(row)]))
}

const comparedOf = ({ treated, treatedBuyers, heldBack, heldBackBuyers }: Row): Compared => ({
  treated: { customers: treated, buyers: treatedBuyers },
  holdOut: { customers: heldBack, buyers: heldBackBuyers },
  uplift: written(upliftOf({ count: treatedBuyers, of: treated }, { count: heldBackBuyers, of: heldBack })),
})
