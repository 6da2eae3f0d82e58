import type { Reaction } from '#support/actions/index.ts'
import { decimal, plain } from '#support/money/index.ts'

type Short = { reservationId: string; splitFrom: string | null; quantity: string }
type Line = { id: string; reservationId: string; quantity: string; picked: string }

/** Goods that were promised are gone: what nobody has picked yet of them need not be looked for. Their document sees to the rest. */
export const dropShortLines: Reaction = async (ctx, { payload }) => {
  const short = new Map((payload.lines as Short[]).map((line) => [line.splitFrom ?? line.reservationId, line.quantity]))
  const lines = await ctx.tx.named<Line>(
    'fulfilment.lines_of_reservations',
    `select id, reservation_id as "reservationId", quantity, picked from picking_lines
     where reservation_id = any($1::uuid[]) and state in ('waiting', 'listed') order by id desc for update`,
    [[...short.keys()]],
  )
  const changed = lines.map((line) => {
    const missing = decimal(short.get(line.reservationId) ?? 0)
    const open = decimal(line.quantity).minus(line.picked)
    const dropped = missing.greaterThan(open) ? open : missing
    short.set(line.reservationId, plain(missing.minus(dropped)))
    return { id: line.id, dropped: plain(dropped) }
  })
  await ctx.tx.named(
    'fulfilment.drop_short',
    `update picking_lines l set version = version + 1,
       quantity = case when l.quantity = k.dropped then l.quantity else l.quantity - k.dropped end,
       state = case when l.quantity = k.dropped then 'cancelled' when l.picked = l.quantity - k.dropped then 'picked' else l.state end
     from unnest($1::uuid[], $2::numeric[]) k (id, dropped) where l.id = k.id and k.dropped > 0`,
    [changed.map(({ id }) => id), changed.map(({ dropped }) => dropped)],
  )
  await callOffEmpty(ctx)
}

/** A delivery for which nothing is left to pick, and nothing was, is called off. */
const callOffEmpty = (ctx: Parameters<Reaction>[0]) =>
  ctx.tx.named(
    'fulfilment.call_off_empty',
    `update shipments s set state = 'cancelled', version = version + 1
     where s.state = 'waiting' and exists (select from picking_lines l where l.shipment_id = s.id)
       and not exists (select from picking_lines l where l.shipment_id = s.id and l.state <> 'cancelled')`,
  )
