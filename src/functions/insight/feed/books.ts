// Rows of the three books. They never change, so a row read twice is the same row.

/** Days of interactions are those of their site, else of the house's oldest site. */
export const interactionsSql = (where = ''): string => `
  select i.subject_id, i.id, i.kind, i.kind in ('visit_started', 'visited_store'), i.channel, (i.occurred_at at time zone z.zone),
    (i.occurred_at at time zone z.zone)::date, i.site_id,
    case when i.about ~ '^item:[0-9a-f-]{36}$' then substr(i.about, 6)::uuid end, e.id, i.about
  from interactions i left join sites s on s.id = i.site_id
  cross join lateral (select coalesce(s.zone, (select zone from sites order by created_at, id limit 1), 'UTC') as zone) z
  left join employees e on e.user_id::text = i.actor_id ${where}`

/**
 * One row for each site that a move takes from or brings to, as far as goods there count as on hand; what stays within a site is no row. Values
 * are rows of their own, known for the company only.
 */
export const movesSql = (where = ''): string => `
  select m.id, side.name, m.document, m.reason, (m.effective_at at time zone s.zone)::date, m.item_id, side.site_id, side.quantity, null, e.currency
  from stock_moves m join locations f on f.id = m.from_location_id join locations t on t.id = m.to_location_id
  join legal_entities e on e.id = m.entity_id
  cross join lateral (values
    ('out', case when f.is_stock then f.site_id end, case when t.is_stock then t.site_id end, -m.quantity),
    ('in', case when t.is_stock then t.site_id end, case when f.is_stock then f.site_id end, m.quantity)) side (name, site_id, other_id, quantity)
  join sites s on s.id = side.site_id
  where side.site_id is distinct from side.other_id ${where}`

export const valuesSql = (where = ''): string => `
  select v.id, 'value', coalesce(m.document, 'revaluation:' || v.id), coalesce(m.reason, 'revaluation'),
    (v.effective_at at time zone coalesce((select zone from sites order by created_at, id limit 1), 'UTC'))::date, v.item_id, null, null, v.value, e.currency
  from valuations v left join stock_moves m on m.id = v.move_id join legal_entities e on e.id = v.entity_id where true ${where}`

export const ledgerSql = (where = ''): string => `
  select l.id, n.id, j.code || ' ' || n.year || '/' || coalesce(n.number, 0), n.document, n.fact, n.posted_on::date, l.account_id, l.party_id, l.site_id, e.id,
    l.debit, l.credit, c.currency
  from entries n join entry_lines l on l.entry_id = n.id join journals j on j.id = n.journal_id join legal_entities c on c.id = n.entity_id
  left join employees e on e.user_id::text = n.actor_id ${where}`
