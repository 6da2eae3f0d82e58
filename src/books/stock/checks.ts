import { type Check, checkBySql } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { decimal } from '#support/money/index.ts'
import { historyFrom, type Pair, storedWorth } from './history.ts'
import { differences, valueInOrder } from './value-in-order.ts'
import { emptyState, type State } from './valuing.ts'

type Finding = { what: string; mend: string }

const onHandIsMoves = checkBySql('stock.on_hand_is_moves', {
  mend: 'The balance has to be the sum of its moves: update stock_balances.on_hand of this row to that sum.',
  count: 'select count(*) from stock_balances',
  find: `with flows as (
     select item_id, to_location_id as location_id, coalesce(lot_id, '00000000-0000-0000-0000-000000000000') as lot_id, quantity
     from stock_moves
     union all
     select item_id, from_location_id, coalesce(lot_id, '00000000-0000-0000-0000-000000000000'), -quantity from stock_moves),
   sums as (
     select f.item_id, f.location_id, f.lot_id, sum(f.quantity) as moved
     from flows f join locations l on l.id = f.location_id and (l.is_stock or l.kind = 'transit') group by 1, 2, 3)
   select 'item ' || i.code || ' at ' || l.code || ': on hand ' || coalesce(b.on_hand, 0) || ', moves say ' || coalesce(s.moved, 0) as what
   from sums s full join stock_balances b using (item_id, location_id, lot_id)
     join items i on i.id = item_id join locations l on l.id = location_id
   where coalesce(b.on_hand, 0) <> coalesce(s.moved, 0)`,
})

const availableIsBalances = checkBySql('stock.available_is_balances', {
  mend: 'On hand of a site has to be the sum of its places: update availability.on_hand of this row to that sum.',
  count: 'select count(*) from availability',
  find: `with sums as (
     select b.item_id, l.site_id, sum(b.on_hand) as there
     from stock_balances b join locations l on l.id = b.location_id where l.is_stock and l.site_id is not null group by 1, 2)
   select 'item ' || i.code || ' at ' || t.code || ': on hand ' || coalesce(a.on_hand, 0) || ', places hold ' || coalesce(s.there, 0) as what
   from sums s full join availability a using (item_id, site_id) join items i on i.id = item_id join sites t on t.id = site_id
   where coalesce(a.on_hand, 0) <> coalesce(s.there, 0)`,
})

const reservedIsReservations = checkBySql('stock.reserved_is_reservations', {
  mend: 'What is promised has to be the sum of the standing reservations: update availability.reserved of this row to that sum.',
  count: "select count(*) from reservations where state in ('held', 'picked')",
  find: `with sums as (
     select item_id, site_id, sum(quantity) as promised from reservations where state in ('held', 'picked') group by 1, 2)
   select 'item ' || i.code || ' at ' || t.code || ': reserved ' || coalesce(a.reserved, 0) || ', reservations hold ' || coalesce(s.promised, 0) as what
   from sums s full join availability a using (item_id, site_id) join items i on i.id = item_id join sites t on t.id = site_id
   where coalesce(a.reserved, 0) <> coalesce(s.promised, 0)`,
})

const movesAreValued = checkBySql('stock.moves_are_valued', {
  mend: 'The worker values moves within seconds: see in the desk whether the subscriber "stock" stands still or has parked events.',
  count: "select count(*) from stock_moves where effect <> 'within'",
  find: `select 'move ' || m.id || ' of ' || i.code || ' has no value since ' || m.recorded_at as what
   from stock_moves m join items i on i.id = m.item_id
   where m.effect <> 'within' and m.recorded_at < now() - interval '1 minute'
     and not exists (select from valuations v where v.move_id = m.id and v.cause = 'move')`,
})

const valueIsValuations = checkBySql('stock.value_is_valuations', {
  mend: 'Add the moves of the item to moves_to_value and announce stock.moved for it: it is valued anew.',
  count: 'select count(*) from valuation_states',
  find: `with sums as (select entity_id, item_id, sum(quantity) as quantity, sum(value) as value from valuations group by 1, 2)
   select 'item ' || i.code || ': stands at ' || coalesce(s.quantity, 0) || ' worth ' || coalesce(s.value, 0) || ', valuations say '
     || coalesce(v.quantity, 0) || ' worth ' || coalesce(v.value, 0) as what
   from sums v full join valuation_states s using (entity_id, item_id) join items i on i.id = item_id
   where (coalesce(s.quantity, 0), coalesce(s.value, 0)) <> (coalesce(v.quantity, 0), coalesce(v.value, 0))`,
})

/** Values every item anew from its first move and compares with the book and with where it says it stands. */
const valueIsReplayed: Check = {
  name: 'stock.value_is_replayed',
  run: async (tx) => {
    const rows = await tx.named<Pair & { state: State; code: string }>(
      'stock.all_states',
      `select s.entity_id as "entityId", s.item_id as "itemId", s.state, i.code
       from valuation_states s join items i on i.id = s.item_id
       where not exists (select from moves_to_value q where q.entity_id = s.entity_id and q.item_id = s.item_id) order by 1, 2`,
    )
    const findings: Finding[] = []
    for (const row of rows) {
      const wrong = await differs(tx, row, row.state)
      if (wrong)
        findings.push({
          what: `item ${row.code}: ${wrong}`,
          mend: 'Announce stock.moved for the item after adding its moves to moves_to_value.',
        })
    }
    return { count: rows.length, findings }
  },
}

const differs = async (tx: Tx, pair: Pair, state: State): Promise<string | undefined> => {
  const moves = await historyFrom(tx, pair, null)
  const fresh = valueInOrder(emptyState(state.method, state.currency), moves, () => undefined)
  const stored = await storedWorth(tx, pair, null)
  const wrong = differences(stored, fresh.worth, state.currency).filter(({ value }) => !decimal(value).isZero())
  if (wrong.length)
    return `${wrong.length} values differ from the replay, the first at move ${wrong[0]!.moveId} by ${wrong[0]!.value}`
  const isSame = decimal(state.value).equals(fresh.state.value) && decimal(state.quantity).equals(fresh.state.quantity)
  return isSame
    ? undefined
    : `stands at ${state.quantity} worth ${state.value}, the replay at ${fresh.state.quantity} worth ${fresh.state.value}`
}

export const stockChecks: Check[] = [
  onHandIsMoves,
  availableIsBalances,
  reservedIsReservations,
  movesAreValued,
  valueIsValuations,
  valueIsReplayed,
]
