import { type Check, checkBySql } from '#support/actions/index.ts'

/** An order is paid once, its lines say what its head says, and it came from one basket. */
export const checks: Check[] = [
  checkBySql('orders.one_capture_a_paid_order', {
    count: `select count(distinct document) from payments where state = 'captured' and document like 'order:%'`,
    find: `select 'order ' || o.number || ' of ' || o.gross || ': ' || count(p.id) || ' captures of ' || sum(p.amount - p.refunded) as what
      from orders o join payments p on p.document = 'order:' || o.id and p.state = 'captured' and p.refunded < p.amount
      group by o.id having count(p.id) > 1 or sum(p.amount - p.refunded) > o.gross`,
    mend: 'Refund the surplus on the order’s page.',
  }),
  checkBySql('orders.completed_is_paid', {
    count: `select count(*) from orders where state = 'completed'`,
    find: `select 'order ' || o.number || ' of ' || o.gross || ' is completed, ' || coalesce(sum(p.amount), 0) || ' were captured' as what
      from orders o left join payments p on p.document = 'order:' || o.id and p.state = 'captured'
      where o.state = 'completed' group by o.id having coalesce(sum(p.amount), 0) < o.gross`,
    mend: 'Ask the provider for the payment; when the money is there, record it on the order’s page.',
  }),
  checkBySql('orders.add_up', {
    count: 'select count(*) from orders',
    find: `select 'order ' || o.number || ': ' || o.gross || ', lines ' || coalesce(sum(l.gross), 0) as what
      from orders o left join order_lines l on l.order_id = o.id group by o.id
      having coalesce(sum(l.gross), 0) <> o.gross or coalesce(sum(l.net), 0) <> o.net or o.net + o.tax <> o.gross
        or bool_or(l.shipped + l.cancelled > l.quantity or l.invoiced > l.quantity)`,
    mend: 'Compare the order with its audit and its letters; correct what was invoiced by a credit note.',
  }),
  checkBySql('orders.baskets_ordered_once', {
    count: `select count(*) from baskets where state = 'ordered'`,
    find: `select 'basket ' || b.id || ' (' || b.state || ') names order ' || coalesce(n.number, b.order_id::text, 'none')
        || ', made of it was ' || coalesce(o.number, 'none') as what
      from baskets b left join orders n on n.id = b.order_id left join orders o on o.basket_id = b.id
      where b.order_id is distinct from o.id or (b.state = 'ordered') <> (o.id is not null)`,
    mend: 'Set state and order_id of this basket to the order that names it; an order that nobody placed is called off on its page.',
  }),
  checkBySql('orders.past_orders_add_up', {
    count: 'select count(*) from past_orders',
    find: `select 'past order ' || o.number || ' of ' || o.source || ': ' || o.net || ' and tax ' || o.tax || ', lines ' || coalesce(sum(l.net), 0) || ' and ' || coalesce(sum(l.tax), 0) as what
      from past_orders o left join past_order_lines l on l.past_order_id = o.id group by o.id
      having coalesce(sum(l.net), 0) <> o.net or coalesce(sum(l.tax), 0) <> o.tax or count(l.line_no) = 0`,
    mend: 'Bring the file of this source in again: what differs is written anew.',
  }),
]
