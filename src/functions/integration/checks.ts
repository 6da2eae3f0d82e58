import { type Check, checkBySql } from '#support/actions/index.ts'

/** What came from elsewhere is what its keys say: each key one thing, each thing there. */
export const checks: Check[] = [
  checkBySql('integration.keys_lead_somewhere', {
    count: `select count(*) from import_keys where target in ('items', 'customers', 'past_orders')`,
    find: `select k.target || ' ' || k.key || ' of ' || k.source || ' leads nowhere' as what from import_keys k
      where k.row_id is not null and (
        (k.target = 'items' and not exists (select from items i where i.id = k.row_id))
        or (k.target = 'customers' and not exists (select from parties p where p.id = k.row_id))
        or (k.target = 'past_orders' and not exists (select from past_orders o where o.id = k.row_id)))`,
    mend: 'Delete this row of import_keys and bring the file in again.',
  }),
  checkBySql('integration.one_key_a_document', {
    count: `select count(*) from past_orders`,
    find: `select 'past order ' || o.number || ' of ' || o.source || ' has ' || count(k.key) || ' keys' as what
      from past_orders o left join import_keys k on k.target = 'past_orders' and k.row_id = o.id group by o.id having count(k.key) > 1`,
    mend: 'Bring the file of this source in again: the number of a document is its key.',
  }),
]
