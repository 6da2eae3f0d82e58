/** Rows of the sales facts from the documents' present state, their documents numbered from one; `ids` narrows to some orders, without it all. */
export const salesSql = (ids?: string): string => `
  with picked as (
    select o.*, (o.placed_at at time zone s.zone) as local from orders o join sites s on s.id = o.site_id
    where o.state <> 'cancelled' ${ids ? `and o.id = any(${ids})` : ''}),
  campaign as (
    select document, (array_agg(promotion_id order by amount desc, promotion_id))[1] as promotion_id from promotion_uses
    where given_back_at is null ${ids ? `and document in (select 'order:' || id from picked)` : ''} group by document),
  worth as (
    select m.document_line as line_id, -sum(v.value) as cost from stock_moves m join valuations v on v.move_id = m.id
    where m.reason = 'shipment' and m.document_line is not null ${
      ids
        ? `and m.document in (select 'shipment:' || h.id from shipments h where h.document in (select 'order:' || id from picked)
             union select 'order:' || id from picked)`
        : ''
    } group by 1),
  taker as (
    select i.about, (array_agg(e.id order by i.id))[1] as employee_id from interactions i join employees e on e.user_id::text = i.actor_id
    where i.kind = 'order_placed' ${ids ? `and i.about in (select 'order:' || id from picked)` : ''} group by i.about)
  select l.id, o.id, l.id = first_value(l.id) over (partition by o.id order by l.line, l.id), 'onefold', o.number, 'order', l.kind, o.local, o.local::date,
    o.party_id, l.item_id, o.site_id, o.channel, c.promotion_id, t.employee_id, upper(o.address ->> 'country'), o.currency,
    l.quantity, l.unit_price, l.net, l.tax, l.gross, l.discount, w.cost,
    case when w.cost is null then null else round(l.net * least(1, l.costed / nullif(l.quantity * coalesce(k.pieces, 1), 0)), 4) end,
    dense_rank() over (order by o.id)
  from picked o join order_lines l on l.order_id = o.id
  left join lateral (select nullif(sum((p ->> 'quantity')::numeric), 0) as pieces from jsonb_array_elements(l.components) p) k on l.components is not null
  left join campaign c on c.document = 'order:' || o.id
  left join taker t on t.about = 'order:' || o.id
  left join worth w on w.line_id = l.id::text`

/** Documents of other systems: their cost is not known. A line has no id of its own; one is made from its document and number. */
export const pastSalesSql = (ids?: string): string => `
  select md5(o.id::text || ':' || l.line_no)::uuid, o.id, l.line_no = min(l.line_no) over (partition by o.id), o.source, o.number, o.kind, 'item', o.placed_at at time zone s.zone,
    (o.placed_at at time zone s.zone)::date, o.party_id, l.item_id, o.site_id, o.channel, null, null, upper(o.country), o.currency,
    l.quantity, l.unit_price, l.net, l.tax, l.net + l.tax, 0, null, null, dense_rank() over (order by o.id)
  from past_orders o join past_order_lines l on l.past_order_id = o.id join sites s on s.id = o.site_id
  ${ids ? `where o.id = any(${ids})` : ''}`
