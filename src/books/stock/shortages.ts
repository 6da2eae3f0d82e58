import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal, decimal, plain } from '#support/money/index.ts'
import { type Promised, reservedBy } from './availability.ts'
import { type KeptPromises, type Reservation, writeReserved } from './take-reserved.ts'

/**
 * Where less is on hand than is promised once the moves are done: expired holds are freed, then the newest unpicked reservations become
 * short (then picked ones), and each holder is told by `stock.fell_short`. Gives what no longer counts, by `item site`.
 */
export const fillShortages = async (
  ctx: Ctx,
  promised: Promised[],
  kept: KeptPromises,
): Promise<Map<string, Decimal>> => {
  const missing = new Map<string, Decimal>()
  for (const row of promised) {
    const key = `${row.itemId} ${row.siteId}`
    const reserved = row.reserved.plus(reservedBy(key, kept, new Map()))
    const lacking = reserved.minus(Decimal.max(0, row.onHand.plus(row.by)))
    if (lacking.isPositive() && !lacking.isZero()) missing.set(key, lacking)
  }
  if (!missing.size) return new Map()
  const standing = await standingAt(ctx, [...missing.keys()])
  const freed = new Map<string, Decimal>()
  const plan: Plan = { changed: [], added: [], splitFrom: new Map() }
  for (const reservation of standing) {
    const key = `${reservation.item_id} ${reservation.site_id}`
    const lacking = missing.get(key)!
    if (!lacking.isPositive() || lacking.isZero()) continue
    const part = giveUp(plan, reservation, lacking, ctx.now)
    missing.set(key, lacking.minus(part.quantity))
    freed.set(key, (freed.get(key) ?? decimal(0)).plus(part.quantity))
  }
  await writeReserved(ctx, plan)
  tellHolders(ctx, plan)
  return freed
}

type Plan = { changed: Reservation[]; added: Reservation[]; splitFrom: Map<string, string> }

/** Expired first, then unpicked, then picked; the newest of each first. */
const standingAt = (ctx: Ctx, keys: string[]) =>
  ctx.tx.named<Reservation>(
    'stock.standing',
    `select r.* from reservations r join unnest($1::uuid[], $2::uuid[]) k (item_id, site_id) using (item_id, site_id)
     where r.state in ('held', 'picked')
     order by (r.state = 'held' and r.expires_at <= $3) is not true, r.state = 'picked', r.created_at desc, r.id desc`,
    [keys.map((key) => key.split(' ')[0]), keys.map((key) => key.split(' ')[1]), ctx.now],
  )

const giveUp = (plan: Plan, reservation: Reservation, lacking: Decimal, now: Date): Reservation => {
  const isExpired = reservation.state === 'held' && reservation.expires_at !== null && reservation.expires_at <= now
  const state = isExpired ? 'released' : 'short'
  if (isExpired || lacking.greaterThanOrEqualTo(reservation.quantity)) {
    reservation.state = state
    plan.changed.push(reservation)
    return reservation
  }
  const part = { ...reservation, id: newId(), quantity: plain(lacking), state } satisfies Reservation
  plan.changed.push({ ...reservation, quantity: plain(decimal(reservation.quantity).minus(lacking)) })
  plan.added.push(part)
  plan.splitFrom.set(part.id, reservation.id)
  return part
}

const tellHolders = (ctx: Ctx, { changed, added, splitFrom }: Plan) => {
  const short = Map.groupBy(
    [...changed, ...added].filter((row) => row.state === 'short'),
    (row) => row.holder,
  )
  for (const [holder, reservations] of short)
    ctx.emit({
      type: 'stock.fell_short',
      subject: holder,
      payload: {
        holder,
        lines: reservations.map((row) => ({
          reservationId: row.id,
          splitFrom: splitFrom.get(row.id) ?? null,
          line: row.holder_line,
          itemId: row.item_id,
          siteId: row.site_id,
          quantity: plain(decimal(row.quantity)),
        })),
      },
    })
}
