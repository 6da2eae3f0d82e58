import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import { getRule } from './own-rules.ts'
import { seenAndCame } from './seen-and-came.ts'
import type { Arm } from './triggers.ts'
import { upliftOf, type WrittenUplift, written } from './uplift.ts'

/** What an arm came to. `customers` saw it (or would have), `buyers` of them bought within the window. */
export type ArmResult = {
  customers: number
  buyers: number
  shown: number
  accepted: number
  declined: number
  bought: number
  amount: string
}

export type Result = {
  treated: ArmResult
  holdOut: ArmResult
  /** Customers who were merged across the arms, or were met in both before they were known: they are in neither. */
  left: number
  uplift: WrittenUplift | null
}

/** A rule's results, in all, by version and by day, beside its hold-out; days are those of the impressions (UTC), 90 unless said otherwise. */
export const ruleResults = query({
  name: 'decisions.rule_results',
  input: z.strictObject({ id: z.uuid(), from: z.iso.date().optional(), to: z.iso.date().optional() }),
  fn: async (ctx, { id, ...period }) => {
    const rule = await getRule(ctx, id)
    const to = period.to ?? ctx.today('UTC')
    const from = period.from ?? daysBefore(to, 89)
    const rows = await readResults(ctx, { id, from, to })
    const grouped = (level: Level) =>
      Map.groupBy(
        rows.filter((row) => row.level === level),
        keyOf,
      )
    return {
      id,
      from,
      to,
      holdOutPercent: rule.holdOutPercent,
      total: resultOf([...grouped('total').values()][0] ?? []),
      versions: [...grouped('version').values()].map((own) => ({ version: own[0]!.version!, ...resultOf(own) })),
      days: [...grouped('day').values()].map((own) => ({
        version: own[0]!.version!,
        day: own[0]!.day!,
        ...resultOf(own),
      })),
    }
  },
})

type Level = 'total' | 'version' | 'day'
type Row = {
  level: Level
  version: number | null
  day: string | null
  arm: Arm
  customers: number
  buyers: number
  shown: number
  accepted: number
  declined: number
  bought: number
  amount: string
  left: number
}

const keyOf = ({ version, day }: Row) => `${version} ${day}`

/** The day so many days before another. */
export const daysBefore = (day: string, days: number) =>
  new Date(Math.max(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000, 0)).toISOString().slice(0, 10)

/** All levels in one statement, distinct customers counted anew at each. Who leaves the comparison stays in what was shown and bought. */
const readResults = (ctx: Ctx, { id, from, to }: { id: string; from: string; to: string }) =>
  ctx.tx.named<Row>(
    'decisions.results',
    `with ${seenAndCame}
     select case when grouping(s.day) = 0 then 'day' when grouping(s.version) = 0 then 'version' else 'total' end as level, s.version, s.day, s.arm,
       count(distinct s.customer) filter (where x.customer is null)::int as customers,
       count(distinct s.customer) filter (where x.customer is null and c.bought > 0)::int as buyers,
       count(*)::int as shown, coalesce(sum(c.accepted), 0)::int as accepted, coalesce(sum(c.declined), 0)::int as declined,
       coalesce(sum(c.bought), 0)::int as bought, trim_scale(coalesce(sum(c.amount), 0))::text as amount, count(distinct x.customer)::int as left
     from seen s left join came c on c.id = s.id left join crossed x on x.customer = s.customer and x.rule_id = s.rule_id
     group by grouping sets ((s.arm), (s.version, s.arm), (s.version, s.day, s.arm)) order by s.version, s.day, s.arm`,
    [[id], from, to],
  )

const nothing: ArmResult = { customers: 0, buyers: 0, shown: 0, accepted: 0, declined: 0, bought: 0, amount: '0' }

const resultOf = (rows: readonly Row[]): Result => {
  const armIs = (arm: Arm): ArmResult => {
    const row = rows.find((one) => one.arm === arm)
    if (!row) return nothing
    const { level, version, day, arm: _, left, ...result } = row
    return result
  }
  const [treated, holdOut] = [armIs('treated'), armIs('hold_out')]
  const uplift = upliftOf(
    { count: treated.buyers, of: treated.customers },
    { count: holdOut.buyers, of: holdOut.customers },
  )
  return {
    treated,
    holdOut,
    left: Math.max(0, ...rows.map(({ left }) => left)),
    uplift: written(uplift),
  }
}
