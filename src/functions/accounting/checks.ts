import type { Check } from '#support/actions/index.ts'

type Row = { entity: string; count: number; valued: string; posted: string; isEqual: boolean; documents: string | null }

/**
 * Value of stock = its ledger account, as far as the news of it has been posted: what still waits in the outbox, or is parked, is added.
 * One statement, so that a running server does not move between the two sides.
 */
const stockIsLedger: Check = {
  name: 'accounting.stock_value_is_its_account',
  run: async (tx) => {
    const rows = await tx.named<Row>('accounting.check_stock', STOCK)
    const wrong = rows.filter(({ isEqual }) => !isEqual)
    return {
      count: rows.reduce((sum, { count }) => sum + count, 0),
      findings: wrong.map(({ entity, valued, posted, documents }) => ({
        what: `${entity}: goods are valued at ${valued}, the stock account stands at ${posted}${documents ? ` (see ${documents})` : ''}`,
        mend: 'Look at the documents named: reverse what was posted on the stock account by hand, or retry the parked events of accounting.',
      })),
    }
  },
}

const STOCK = `
  with waiting as (
    select e.payload from events e join event_cursors c on c.subscriber = 'accounting'
    where e.type = 'stock.valued' and (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)
    union all
    select e.payload from events e join parked_events p on p.event_id = e.id and p.subscriber = 'accounting' where e.type = 'stock.valued'),
  unposted as (
    select (row ->> 'entityId')::uuid as entity_id, row ->> 'document' as document, (row ->> 'value')::numeric as value
    from waiting, jsonb_array_elements(payload -> 'rows') row),
  valued as (
    select v.entity_id, m.document, v.value from valuations v left join stock_moves m on m.id = v.move_id),
  posted as (
    select a.entity_id, e.document, l.debit - l.credit as value
    from account_roles r join accounts a on a.entity_id = r.entity_id and a.code = r.account_code
    join entry_lines l on l.account_id = a.id join entries e on e.id = l.entry_id where r.role = 'stock'),
  sides as (
    select entity_id, document, value as valued, 0::numeric as posted from valued
    union all select entity_id, document, 0, value from posted
    union all select entity_id, document, 0, value from unposted),
  by_document as (
    select entity_id, document, sum(valued) as valued, sum(posted) as posted from sides group by 1, 2)
  select le.code as entity, (select count(*)::int from valuations v where v.entity_id = le.id) as count,
    coalesce(sum(d.valued), 0)::text as valued, coalesce(sum(d.posted), 0)::text as posted,
    coalesce(sum(d.valued), 0) = coalesce(sum(d.posted), 0) as "isEqual",
    (select string_agg(document, ', ') from (
       select document from by_document x
       where x.entity_id = le.id and x.valued <> x.posted and x.document is not null order by document limit 5) named) as documents
  from legal_entities le left join by_document d on d.entity_id = le.id group by le.id, le.code order by le.code`

/** Every role has an account that takes postings. */
const rolesHaveAccounts: Check = {
  name: 'accounting.roles_have_accounts',
  run: async (tx) => {
    const [all] = await tx.named<{ count: number }>(
      'accounting.check_roles.count',
      'select count(*)::int as count from account_roles',
    )
    const rows = await tx.named<{ entity: string; role: string; code: string }>(
      'accounting.check_roles.find',
      `select le.code as entity, r.role, r.account_code as code from account_roles r join legal_entities le on le.id = r.entity_id
       left join accounts a on a.entity_id = r.entity_id and a.code = r.account_code
       where a.id is null or not a.is_posted or a.archived_at is not null order by 1, 2 limit 20`,
    )
    return {
      count: all!.count,
      findings: rows.map(({ entity, role, code }) => ({
        what: `${entity}: the role ${role} names account ${code}, which takes no postings`,
        mend: 'Give the role another account under Setup, Account roles.',
      })),
    }
  },
}

export const checks: Check[] = [stockIsLedger, rolesHaveAccounts]
