import { type Ctx, fail } from '#support/actions/index.ts'
import { ledgerErrors } from './errors.ts'
import { ensurePeriods } from './periods.ts'

export type Period = {
  id: string
  entityId: string
  code: string
  startsOn: string
  endsOn: string
  state: 'open' | 'closed'
}
type Day = { entityId: string; postedOn: string }

/** Finds the period of each day, opening years as `openMissing` does; fails with ledger.no_period. */
export const periodsOf = async (ctx: Ctx, days: readonly Day[]) => {
  const find = await openMissing(ctx, days)
  return (entityId: string, day: string): Period => find(entityId, day) ?? fail(ledgerErrors.noPeriod, { day })
}

/** A year that nobody has opened yet gets its months, from fifty years back to next year, unless a period after it is closed. */
export const openMissing = async (ctx: Ctx, days: readonly Day[]) => {
  let found = await load(ctx, days)
  const find = (entityId: string, day: string) =>
    found.find((period) => period.entityId === entityId && period.startsOn <= day && period.endsOn >= day)
  const missing = days.filter(({ entityId, postedOn }) => !find(entityId, postedOn))
  if (missing.length) {
    for (const { entityId, postedOn } of missing) await openYear(ctx, entityId, postedOn)
    found = await load(ctx, days)
  }
  return find
}

const load = (ctx: Ctx, days: readonly Day[]) =>
  ctx.tx.named<Period>(
    'ledger.periods_of',
    `select distinct p.id, p.entity_id as "entityId", p.code, p.starts_on as "startsOn", p.ends_on as "endsOn", p.state
     from unnest($1::uuid[], $2::text[]) as wanted (entity_id, day)
     join periods p on p.entity_id = wanted.entity_id and p.starts_on <= wanted.day and p.ends_on >= wanted.day`,
    [days.map(({ entityId }) => entityId), days.map(({ postedOn }) => postedOn)],
  )

/** No books reach further back than this: who types the year 26 or 1206 has slipped. */
const OLDEST_YEARS = 50

/** A year from before a closed period stays shut: what was reported must not grow behind one's back. */
const openYear = async (ctx: Ctx, entityId: string, day: string) => {
  const year = Number(day.slice(0, 4))
  const [closed] = await ctx.tx.named(
    'ledger.closed_after',
    `select code from periods where entity_id = $1 and state = 'closed' and starts_on > $2 limit 1`,
    [entityId, day],
  )
  const years = year - ctx.now.getUTCFullYear()
  if (!closed && years <= 1 && years >= -OLDEST_YEARS) await ensurePeriods(ctx, { entityId, year })
}
