import { type Ctx, fail } from '#support/actions/index.ts'
import { type Decimal, decimal, plain } from '#support/money/index.ts'
import { stockErrors } from './errors.ts'
import { type FullMove, isOurs, type Place } from './facts.ts'

/** Stands for "no lot" in the key of a balance. */
export const NO_LOT = '00000000-0000-0000-0000-000000000000'

type Change = { move: FullMove; place: Place; by: Decimal }

/** What the moves change, one entry an item, lot and place of ours, in the order in which rows are locked. */
const changesOf = (moves: FullMove[]): Change[] => {
  const changes = new Map<string, Change>()
  const add = (move: FullMove, place: Place, by: Decimal) => {
    if (!isOurs(place)) return
    const key = `${move.itemId} ${move.lotId ?? NO_LOT} ${place.id}`
    changes.set(key, { move, place, by: (changes.get(key)?.by ?? decimal(0)).plus(by) })
  }
  for (const move of moves) {
    add(move, move.from, decimal(move.quantity).negated())
    add(move, move.to, decimal(move.quantity))
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
}

const keysOf = (changes: Change[]) => [
  changes.map(({ move }) => move.itemId),
  changes.map(({ move }) => move.lotId ?? NO_LOT),
  changes.map(({ place }) => place.id),
]

/** Makes the rows that are missing and locks all, by item, lot and place; refuses to take from a place what is not there. */
export const lockBalances = async (ctx: Ctx, moves: FullMove[]) => {
  const changes = changesOf(moves)
  if (!changes.length) return
  await ctx.tx.named(
    'stock.open_balances',
    `insert into stock_balances (item_id, lot_id, location_id, may_be_negative, is_serial)
     select k.* from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::boolean[], $5::boolean[]) k (item, lot, place, negative, serial)
     where not exists (select from stock_balances b where b.item_id = k.item and b.lot_id = k.lot and b.location_id = k.place)
     order by 1, 2, 3 on conflict (item_id, location_id, lot_id) do nothing`,
    [
      ...keysOf(changes),
      changes.map(({ place }) => place.allows_negative),
      changes.map(({ move }) => move.lot?.is_serial ?? false),
    ],
  )
  const rows = await ctx.tx.named<{ item_id: string; lot_id: string; location_id: string; on_hand: string }>(
    'stock.lock_balances',
    `select b.item_id, b.lot_id, b.location_id, b.on_hand
     from stock_balances b join unnest($1::uuid[], $2::uuid[], $3::uuid[]) k (item_id, lot_id, location_id)
       using (item_id, lot_id, location_id)
     order by b.item_id, b.lot_id, b.location_id for no key update of b`,
    keysOf(changes),
  )
  const onHand = new Map(rows.map((row) => [`${row.item_id} ${row.lot_id} ${row.location_id}`, row.on_hand]))
  for (const { move, place, by } of changes) {
    const has = decimal(onHand.get(`${move.itemId} ${move.lotId ?? NO_LOT} ${place.id}`) ?? 0)
    if (by.isNegative() && has.plus(by).isNegative() && !place.allows_negative)
      fail(stockErrors.notThere, {
        item: move.item.code,
        location: place.code,
        lot: move.lot?.code ?? '',
        onHand: plain(has),
        wanted: plain(by.negated()),
      })
  }
}

export const writeBalances = async (ctx: Ctx, moves: FullMove[]) => {
  const changes = changesOf(moves).filter(({ by }) => !by.isZero())
  if (!changes.length) return
  await ctx.tx.named(
    'stock.write_balances',
    `update stock_balances b set on_hand = b.on_hand + k.by
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) k (item_id, lot_id, location_id, by)
     where b.item_id = k.item_id and b.lot_id = k.lot_id and b.location_id = k.location_id`,
    [...keysOf(changes), changes.map(({ by }) => plain(by))],
  )
}
