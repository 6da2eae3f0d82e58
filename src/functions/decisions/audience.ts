import { z } from 'zod'
import { query } from '#support/actions/index.ts'
import { refuseHidden } from './check-rule.ts'
import { clockFacts } from './clock-facts.ts'
import { groupSchema } from './condition.ts'
import { normalOf } from './conjuncts.ts'
import { noFacts } from './facts.ts'
import { sqlOf } from './literal-sql.ts'

/** Living customers: whoever was merged into another lives there, and nobody counts who asked to be forgotten. */
export const CUSTOMERS = `parties c left join profiles p on p.subject_id = c.id
  where c.is_customer and c.merged_into is null and c.erased_at is null and c.archived_at is null`

const SAMPLE = 20

/**
 * How many customers a condition fits now, with some of them. Facts that only a visit knows count as if they fitted, and are named: the count is the
 * most that it can be.
 */
export const countAudience = query({
  name: 'decisions.count_audience',
  input: z.strictObject({ condition: groupSchema }),
  fn: async (ctx, { condition }) => {
    refuseHidden(ctx, condition)
    const now = noFacts()
    await clockFacts(ctx, now)
    const { text, values, unknown } = sqlOf(normalOf(condition), now)
    const found = await ctx.tx.client.query<{ partyId: string; name: string; number: string; count: number }>(
      `select c.id as "partyId", c.name, c.number, count(*) over ()::int as count from ${CUSTOMERS} and $1::timestamptz is not null and ${text}
       order by c.id desc limit ${SAMPLE}`,
      [ctx.now, ...values],
    )
    const sample = found.rows.map(({ partyId, name, number }) => ({ partyId, name, number }))
    return { count: found.rows[0]?.count ?? 0, sample, unknown }
  },
})
