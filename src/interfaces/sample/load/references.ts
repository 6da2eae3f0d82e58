import type { Tx } from '#support/database/index.ts'

type Reference = { name: string; holder: string; definition: string }

const ofTables = `
  select format('%I', conname) as name, conrelid::regclass::text as holder, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where contype = 'f' and conparentid = 0 and conrelid = any ($1::regclass[])
  order by conrelid::regclass::text, conname`

/**
 * Does the work with the foreign keys of these tables taken off, and puts them back: PostgreSQL then looks at all rows of a table at once
 * instead of one after the other, and refuses the whole transaction when one points nowhere. Nobody else can read the tables meanwhile.
 */
export const checkedAtTheEnd = async <T>(tx: Tx, tables: readonly string[], work: () => Promise<T>): Promise<T> => {
  const { rows } = await tx.client.query<Reference>(ofTables, [tables])
  for (const { holder, name } of rows) await tx.client.query(`alter table ${holder} drop constraint ${name}`)
  const done = await work()
  await tx.client.query('set constraints all immediate')
  for (const { holder, name, definition } of rows)
    await tx.client.query(`alter table ${holder} add constraint ${name} ${definition}`)
  return done
}
