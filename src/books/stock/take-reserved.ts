import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { type Decimal, decimal, plain } from '#support/money/index.ts'
import { stockErrors } from './errors.ts'
import { type FullMove, unique } from './facts.ts'

export type Reservation = {
  id: string
  holder: string
  holder_line: string | null
  item_id: string
  site_id: string
  quantity: string
  state: 'held' | 'picked' | 'done' | 'released' | 'short'
  expires_at: Date | null
  created_at: Date
}

/** What becomes of the promises that these moves keep; written after the moves. */
export type KeptPromises = {
  changed: Reservation[]
  added: Reservation[]
  /** Which reservation stands for each move's goods now, by the move's place in the list. */
  byMove: Map<number, string>
  /** Promises kept for good, by `item site`. */
  done: Map<string, Decimal>
}

/** Reads the reservations of the moves (their availability rows are locked) and decides what each becomes; a part becomes a row of its own. */
export const planReserved = async (ctx: Ctx, moves: FullMove[]): Promise<KeptPromises> => {
  const plan: KeptPromises = { changed: [], added: [], byMove: new Map(), done: new Map() }
  const ids = unique(moves.flatMap((move) => move.reservationId ?? []))
  if (!ids.length) return plan
  const rows = await ctx.tx.named<Reservation>(
    'stock.reservations',
    'select * from reservations where id = any($1::uuid[])',
    [ids],
  )
  const standing = new Map(rows.map((row) => [row.id, row]))
  const changed = new Set<Reservation>()
  const spent = new Set<Reservation>()
  for (const [index, move] of moves.entries()) {
    if (!move.reservationId) continue
    const reservation = standing.get(move.reservationId)
    if (!reservation || spent.has(reservation)) return fail(stockErrors.notReserved, { item: move.item.code })
    const standsFor = keep(plan, reservation, move)
    if (standsFor === reservation.id) spent.add(reservation)
    changed.add(reservation)
    plan.byMove.set(index, standsFor)
  }
  plan.changed = [...changed]
  return plan
}

const keep = (plan: KeptPromises, reservation: Reservation, move: FullMove): string => {
  const left = decimal(reservation.quantity).minus(move.quantity)
  const counts = reservation.state === 'held' || reservation.state === 'picked'
  if (!counts || left.isNegative()) fail(stockErrors.notReserved, { item: move.item.code })
  if (reservation.item_id !== move.itemId || reservation.site_id !== move.from.site_id)
    fail(stockErrors.wrongReservation, { item: move.item.code })
  const state = stateAfter(move)
  const part = left.isZero() ? reservation : { ...reservation, id: newId(), quantity: move.quantity }
  if (part !== reservation) {
    reservation.quantity = plain(left)
    plan.added.push(part)
  }
  part.state = state
  part.expires_at = state === 'held' ? reservation.expires_at : null
  const key = `${reservation.item_id} ${reservation.site_id}`
  if (state === 'done') plan.done.set(key, (plan.done.get(key) ?? decimal(0)).plus(move.quantity))
  return part.id
}

/** To a packing place: picked. Out of the site's stock: done. Anywhere else in the site: held. */
const stateAfter = ({ from, to }: FullMove) => {
  if (!to.is_stock || to.site_id !== from.site_id) return 'done'
  return to.kind === 'packing' ? 'picked' : 'held'
}

export const writeReserved = async (ctx: Ctx, { changed, added }: Pick<KeptPromises, 'changed' | 'added'>) => {
  if (changed.length) {
    await ctx.tx.named(
      'stock.change_reservations',
      `update reservations r set quantity = k.quantity, state = k.state, expires_at = k.expires_at
       from unnest($1::uuid[], $2::numeric[], $3::text[], $4::timestamptz[]) k (id, quantity, state, expires_at) where r.id = k.id`,
      [
        changed.map((row) => row.id),
        changed.map((row) => row.quantity),
        changed.map((row) => row.state),
        changed.map((row) => row.expires_at),
      ],
    )
  }
  if (added.length) {
    await ctx.tx.named(
      'stock.split_reservations',
      `insert into reservations (id, holder, holder_line, item_id, site_id, quantity, state, expires_at, created_at)
       select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[], $7::text[],
                            $8::timestamptz[], $9::timestamptz[])`,
      [
        added.map((row) => row.id),
        added.map((row) => row.holder),
        added.map((row) => row.holder_line),
        added.map((row) => row.item_id),
        added.map((row) => row.site_id),
        added.map((row) => row.quantity),
        added.map((row) => row.state),
        added.map((row) => row.expires_at),
        added.map((row) => row.created_at),
      ],
    )
  }
}
