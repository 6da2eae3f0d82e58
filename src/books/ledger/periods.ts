import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { endOfMonth } from '#support/time/index.ts'
import { ledgerErrors } from './errors.ts'

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** Makes the months of a year as open periods, where no other period covers them. */
export const ensurePeriods = async (ctx: Ctx, { entityId, year }: { entityId: string; year: number }) => {
  const codes = months.map((month) => `${String(year).padStart(4, '0')}-${month}`)
  await ctx.tx.named(
    'ledger.ensure_periods',
    `insert into periods (id, entity_id, code, starts_on, ends_on)
     select p.id, $1, p.code, p.starts_on, p.ends_on
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as p (id, code, starts_on, ends_on)
     on conflict do nothing`,
    [
      entityId,
      codes.map(() => newId()),
      codes,
      codes.map((code) => `${code}-01`),
      codes.map((code) => endOfMonth(`${code}-01`)),
    ],
  )
}

type Found = { id: string; code: string; state: 'open' | 'closed'; startsOn: string; endsOn: string; version: number }
type Which = { entityId: string; code: string }

/** Locks the period against posters, who hold it `for share` until they have committed. */
const lockPeriod = async (ctx: Ctx, { entityId, code }: Which): Promise<Found> => {
  const [period] = await ctx.tx.named<Found>(
    'ledger.lock_period',
    `select id, code, state, starts_on as "startsOn", ends_on as "endsOn", version from periods
     where entity_id = $1 and code = $2 for update`,
    [entityId, code],
  )
  return period ?? fail(ledgerErrors.unknownPeriod, { period: code })
}

const neighbour = async (ctx: Ctx, entityId: string, state: string, side: 'before' | 'after', day: string) => {
  const [found] = await ctx.tx.named<{ code: string }>(
    `ledger.neighbour_${side}`,
    `select code from periods where entity_id = $1 and state = $2 and starts_on ${side === 'before' ? '<' : '>'} $3
     order by starts_on limit 1`,
    [entityId, state, day],
  )
  return found?.code
}

const setState = async (ctx: Ctx, { id, version }: Found, state: 'open' | 'closed') => {
  const isClosed = state === 'closed'
  await ctx.tx.named(
    'ledger.set_period_state',
    'update periods set state = $2, closed_at = $3, closed_by = $4, version = $5 where id = $1',
    [id, state, isClosed ? ctx.now : null, isClosed ? ctx.actor.id : null, version + 1],
  )
}

/**
 * Closes a period: waits for postings under way, after it nothing enters. Periods close in their order, so that there is always one
 * first open day. Safe to repeat. Fails with ledger.earlier_period_open, unknown_period.
 */
export const closePeriod = async (ctx: Ctx, { entityId, code }: Which): Promise<{ id: string; code: string }> => {
  const period = await lockPeriod(ctx, { entityId, code })
  if (period.state === 'closed') return { id: period.id, code }
  const earlier = await neighbour(ctx, entityId, 'open', 'before', period.startsOn)
  if (earlier) fail(ledgerErrors.earlierPeriodOpen, { period: code, earlier })
  await setState(ctx, period, 'closed')
  ctx.emit({
    type: 'ledger.period_closed',
    subject: `period:${period.id}`,
    version: period.version + 1,
    payload: { entityId, code },
  })
  return { id: period.id, code }
}

/** Closes a period and whatever stands open before it, in their order. Safe to repeat. Fails with ledger.unknown_period. */
export const closeUpTo = async (ctx: Ctx, which: Which): Promise<{ id: string; code: string }> => {
  const earlier = await ctx.tx.named<{ code: string }>(
    'ledger.open_before',
    `select code from periods where entity_id = $1 and state = 'open'
       and starts_on < (select starts_on from periods where entity_id = $1 and code = $2) order by starts_on`,
    [which.entityId, which.code],
  )
  for (const { code } of earlier) await closePeriod(ctx, { entityId: which.entityId, code })
  return closePeriod(ctx, which)
}

/** Opens a closed period again, the last closed one first. Fails with ledger.later_period_closed, unknown_period. */
export const openPeriod = async (ctx: Ctx, { entityId, code }: Which): Promise<{ id: string; code: string }> => {
  const period = await lockPeriod(ctx, { entityId, code })
  if (period.state === 'open') return { id: period.id, code }
  const later = await neighbour(ctx, entityId, 'closed', 'after', period.startsOn)
  if (later) fail(ledgerErrors.laterPeriodClosed, { period: code, later })
  await setState(ctx, period, 'open')
  ctx.emit({
    type: 'ledger.period_opened',
    subject: `period:${period.id}`,
    version: period.version + 1,
    payload: { entityId, code },
  })
  return { id: period.id, code }
}
