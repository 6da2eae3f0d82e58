/** Grows when a table below or what is written into it changes: a mart of another layout is built anew. */
export const LAYOUT = 4

/**
 * The tables of the mart. Facts carry the key of the row in the books that they come from; nothing here is known nowhere else, so all of it can be
 * thrown away. No indexes: a scan of one column is quicker than they are worth.
 */
export const tables = {
  // `is_first`: one line of each document, by which documents are counted where their lines stay together. `order_no`, `customer_no`: whole numbers in
  // the place of keys, by which is counted once; they mean nothing outside this mart, and another one has others.
  sales: `line_id uuid, order_id uuid, is_first boolean, source varchar, number varchar, kind varchar, line_kind varchar, moment timestamp, "on" date,
    customer_id uuid, item_id uuid, site_id uuid, channel varchar, campaign_id uuid, employee_id uuid, country varchar, currency varchar,
    quantity decimal(18, 6), unit_price decimal(18, 6), net decimal(18, 4), tax decimal(18, 4), gross decimal(18, 4),
    discount decimal(18, 4), cost decimal(18, 4), net_costed decimal(18, 4), order_no integer, customer_no integer`,
  interactions: `subject_id uuid, id uuid, kind varchar, is_visit boolean, channel varchar, moment timestamp, "on" date, site_id uuid, item_id uuid,
    employee_id uuid, about varchar`,
  stock: `id uuid, side varchar, document varchar, reason varchar, "on" date, item_id uuid, site_id uuid, quantity decimal(18, 6),
    value decimal(18, 4), currency varchar`,
  ledger: `line_id uuid, entry_id uuid, number varchar, document varchar, fact varchar, "on" date, account_id uuid, customer_id uuid,
    site_id uuid, employee_id uuid, debit decimal(18, 4), credit decimal(18, 4), currency varchar`,
  customers: 'id uuid, survivor_id uuid, kind varchar, group_id uuid',
  customer_numbers: 'id uuid, no integer',
  aliases: 'subject_id uuid, customer_id uuid',
  items: 'id uuid, product_id uuid, category_id uuid, department_id uuid, brand_id uuid',
  sites: 'id uuid, kind varchar',
  accounts: 'id uuid, kind varchar',
  names: 'kind varchar, id uuid, code varchar, en varchar, cn varchar, tw varchar',
  currencies: 'subject varchar, currency varchar',
} as const

export type Table = keyof typeof tables
export const tableNames = Object.keys(tables) as Table[]

/** Columns that the mart fills itself. */
const own: readonly string[] = ['customer_no']

/** The columns that come from the books, each with its type. */
export const columnsOf = (table: Table): [name: string, type: string][] =>
  [...`${tables[table]},`.matchAll(/"?(\w+)"? ([a-z]+(?: ?\([\d, ]+\))?),/g)].flatMap(([, name, type]) =>
    own.includes(name!) ? [] : [[name!, type!]],
  )

/** What the mart keeps of itself: how far it has read, beside what it has read. */
export const ownTables = `
  create table if not exists cursors (stream varchar, xid varchar, id varchar);
  create table if not exists facts_of_mart (name varchar, value varchar);`

/** Keys lie as they are: packed into bits, 128 of them at a time take longer to unpack than all else that is done with a fact. */
export const create = (table: Table, name: string = table): string =>
  `create table if not exists ${name} (${tables[table].replaceAll(/ uuid\b/g, ` uuid using compression 'uncompressed'`)})`
