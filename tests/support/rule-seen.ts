import { writeImpressions } from '#functions/decisions/impressions.ts'
import { newId } from '#support/database/index.ts'
import type { TestShop } from './shop.ts'

type Told = { treated: number; holdOut: number; bought: [treated: number, holdOut: number]; daysAgo?: number }

/** A rule was seen by so many customers, and kept back from so many, each once; the first of both bought for 12.50 each. */
export const ruleSeen = async (shop: TestShop, ruleId: string, { treated, holdOut, bought, daysAgo = 1 }: Told) => {
  const shownAt = new Date(Date.now() - daysAgo * 86_400_000)
  const rows = Array.from({ length: treated + holdOut }, (_, at) => ({
    id: newId(),
    ruleId,
    ruleVersion: 1,
    arm: at < treated ? ('treated' as const) : ('hold_out' as const),
    rank: 1,
    subjectId: newId(),
    trigger: 'page_viewed' as const,
    channel: 'web',
    shownAt,
  }))
  await shop.inTransaction(({ tx }) => writeImpressions(tx, rows))
  for (const { id, arm } of [...rows.slice(0, bought[0]), ...rows.slice(treated, treated + bought[1])]) {
    await shop.database.pool.query(
      `insert into outcomes (id, impression_id, rule_id, kind, document, amount, currency, at) values ($1, $2, $3, 'bought', $4, 12.50, 'CNY', $5)`,
      [newId(), id, ruleId, `order:${newId()}`, shownAt],
    )
    await shop.database.pool.query(
      'update rule_days set bought = bought + 1, amount = amount + 12.50 where rule_id = $1 and arm = $2',
      [ruleId, arm],
    )
  }
}
