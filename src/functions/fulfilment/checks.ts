import { type Check, checkBySql } from '#support/actions/index.ts'

export const fulfilmentChecks: Check[] = [
  checkBySql('fulfilment.picked_is_picks', {
    mend: 'The picked quantity of a line is the sum of its picks that were not put back: correct picking_lines.picked.',
    count: "select count(*) from picking_lines where state <> 'cancelled'",
    find: `select 'line ' || l.id || ' of ' || l.document_number || ': picked ' || l.picked || ', picks say ' || coalesce(s.taken, 0) as what
     from picking_lines l left join (
       select picking_line_id, sum(quantity) as taken from picks where put_back_at is null group by 1) s on s.picking_line_id = l.id
     where l.state <> 'cancelled' and l.picked <> coalesce(s.taken, 0)`,
  }),
  checkBySql('fulfilment.shipped_is_moved', {
    mend: 'Each line of a delivery that has left names the move that took it out: reverse and ship again what has none.',
    count: "select count(*) from shipments where state in ('shipped', 'delivered')",
    find: `select 'shipment ' || s.number || ': a line of ' || l.quantity || ' without its move' as what
     from shipments s join shipment_lines l on l.shipment_id = s.id left join stock_moves m on m.id = l.move_id
     where s.state in ('shipped', 'delivered') and (m.id is null or m.quantity <> l.quantity or m.item_id <> l.item_id)`,
  }),
  checkBySql('fulfilment.waiting_is_reserved', {
    mend: 'What waits to be picked is promised: cancel the line, or let its document advance so that it reserves again.',
    count: "select count(*) from picking_lines where state in ('waiting', 'listed')",
    find: `select 'line ' || l.id || ' of ' || l.document_number || ' waits for goods that are ' || coalesce(r.state, 'not reserved') as what
     from picking_lines l left join reservations r on r.id = l.reservation_id
     where l.state in ('waiting', 'listed') and l.picked < l.quantity and r.state is distinct from 'held'`,
  }),
]
