import type pg from 'pg'

/** What a backup says of itself, its first entry. */
export type Manifest = {
  format: 1
  takenAt: string
  /** Names and hashes of the migrations that made the tables. */
  migrations: { name: string; hash: string }[]
  tables: { name: string; columns: string[] }[]
  partitions: { name: string; parent: string; bound: string }[]
  sequences: { name: string; value: number }[]
}

/** Its last entry: rows by table, so that a restore knows that it has them all. */
export type Counts = Record<string, number>

/** Describes the database as the transaction of `client` sees it. */
export const describe = async (client: pg.ClientBase): Promise<Manifest> => ({
  format: 1,
  takenAt: new Date().toISOString(),
  migrations: await rows(client, 'select name, hash from schema_migrations order by name'),
  tables: await rows(client, TABLES),
  partitions: await rows(client, PARTITIONS),
  sequences: await rows(client, SEQUENCES),
})

const rows = async <Row>(client: pg.ClientBase, statement: string) => (await client.query(statement)).rows as Row[]

// Columns that PostgreSQL computes are computed again. So is the transaction number of a book's row: on another server the old
// one would lie in the future. Events keep theirs, because their era tells old from new.
const TABLES = `
  select c.relname as name, json_agg(a.attname order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migrations'
    and not (a.atttypid = 'xid8'::regtype and not exists (
      select from pg_attribute era where era.attrelid = c.oid and era.attname = 'era'))
  group by c.relname order by c.relname`

const PARTITIONS = `
  select c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound
  from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
  where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind in ('r', 'p') order by c.oid`

const SEQUENCES = `
  select sequencename as name, last_value::float8 as value from pg_sequences
  where schemaname = 'public' and last_value is not null order by sequencename`
