import type { Ctx } from '#support/actions/index.ts'
import type { Import } from './imports.ts'
import { staged } from './staged.ts'
import type { Missing } from './writer.ts'

// What the rows of a run name: asked of the whole file at once, before the first of them is written.

type Reading = Pick<Ctx, 'tx'>
/** Where a field of a row stands. */
type Of = (field: string) => string

/** Rows of documents that are taken: none of their lines is bad. */
const WHOLE = 'key not in (select b.key from import_rows b where b.import_id = $1 and b.is_bad)'

/** A statement over fields of rows that lie ready. Where they stand is the mapping's to say, and so part of the statement's name. */
const overFields = <Row>({ tx }: Reading, { id, source, mapping }: Import, name: string, text: (of: Of) => string) => {
  const places: string[] = []
  const sql = text((field) => {
    const place = staged(mapping!, field)
    places.push(place.replace(/\D/g, '') || '-')
    return place
  })
  return tx.named<Row>(`${name} ${places.join(' ')}`, sql, sql.includes('$2') ? [id, source] : [id])
}

const items = (of: Of) => `
  select key, jsonb_strip_nulls(jsonb_build_object('text', text)) as cells from (
    select key, text, row_number() over (partition by key order by text is null, count desc, first) as nth from (
      select ${of('item')} as key, ${of('text')} as text, count(*) as count, min(line) as first from import_rows
      where import_id = $1 and ${WHOLE} group by 1, 2) t) t
  where nth = 1 and not exists (select from import_keys k where k.source = $2 and k.target = 'items' and k.key = t.key) order by key`

const customers = (of: Of) => `
  select key, jsonb_strip_nulls(jsonb_build_object('customerName', name, 'customerEmail', email)) as cells from (
    select ${of('customer')} as key, max(${of('customerName')}) as name, max(${of('customerEmail')}) as email from import_rows
    where import_id = $1 and ${WHOLE} and ${of('customer')} is not null group by 1) t
  where not exists (select from import_keys k where k.source = $2 and k.target = 'customers' and k.key = t.key) order by key`

const span = (of: Of) => `
  select min(${of('placedAt')}) as "from", max(${of('placedAt')}) as "to" from import_rows where import_id = $1 and not is_bad`

/** Codes of items that did not come before, each with the words that it mostly has. */
export const missingItems = (ctx: Reading, run: Import) =>
  overFields<Missing>(ctx, run, 'import_rows.missing_items', items)

/** Numbers of customers that did not come before, with what is said of them. */
export const missingCustomers = (ctx: Reading, run: Import) =>
  overFields<Missing>(ctx, run, 'import_rows.missing_customers', customers)

/** The first and the last instant of good rows. */
export const spanOf = (ctx: Reading, run: Import) =>
  overFields<{ from: string | null; to: string | null }>(ctx, run, 'import_rows.span', span)
