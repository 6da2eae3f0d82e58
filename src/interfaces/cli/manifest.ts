import type pg from 'pg'
import { z } from 'zod'
import { SCHEMA } from '#support/jobs/schema.ts'

// What stands in a backup is put into statements when it is restored: names are names, bounds are bounds, and nothing else is read.
const name = z.string().regex(new RegExp(`^(public|${SCHEMA})\\.[a-z_][a-z0-9_]{0,62}$`))
const bound = z.string().regex(/^(DEFAULT|FOR VALUES FROM \([\w ',:.+-]+\) TO \([\w ',:.+-]+\))$/)

/** What a backup says of itself, its first entry. */
export const manifestSchema = z.object({
  format: z.literal(1),
  takenAt: z.string(),
  /** Names and hashes of the migrations that made the tables. */
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  /** Names as SQL takes them, with their schema: `public.orders`. */
  tables: z.array(z.object({ name, columns: z.array(z.string()) })),
  partitions: z.array(z.object({ name, parent: name, bound })),
  sequences: z.array(z.object({ name, value: z.number() })),
})
export type Manifest = z.infer<typeof manifestSchema>

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

// Jobs that wait have tables of their own.
const OURS = `in ('public', '${SCHEMA}')`

// What brings the tables to their form is known to the migrations, not to the backup.
const FORM = `in ('schema_migrations', 'migrations')`

// Columns that PostgreSQL computes are computed again. So is the transaction number of a book's row: on another server the old
// one would lie in the future. Events keep theirs, because their era tells old from new.
const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name, json_agg(a.attname order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where n.nspname ${OURS} and c.relkind in ('r', 'p') and not c.relispartition and c.relname not ${FORM}
    and not (a.atttypid = 'xid8'::regtype and not exists (
      select from pg_attribute era where era.attrelid = c.oid and era.attname = 'era'))
  group by 1 order by 1`

const PARTITIONS = `
  select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', m.nspname, p.relname) as parent,
    pg_get_expr(c.relpartbound, c.oid) as bound
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent join pg_namespace m on m.oid = p.relnamespace
  where n.nspname ${OURS} and c.relispartition and c.relkind in ('r', 'p') order by c.oid`

const SEQUENCES = `
  select format('%I.%I', schemaname, sequencename) as name, last_value::float8 as value from pg_sequences
  where schemaname ${OURS} and last_value is not null order by 1`
