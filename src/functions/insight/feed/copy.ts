import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { columnsOf, type Table } from '../mart/layout.ts'

let files = 0

/**
 * Brings the rows of a query in PostgreSQL into a table of the mart: COPY out, COPY in, by a file in the mart's folder. Columns stand in the order
 * of the table; `read` says what is made of them on the way. Returns how many came.
 */
export const copyIn = async (
  client: pg.ClientBase,
  mart: DuckDBConnection,
  {
    sql,
    table,
    into = table,
    folder,
    read = (rows) => `select * from ${rows}`,
  }: { sql: string; table: Table; into?: string; folder: string; read?: (rows: string) => string },
): Promise<number> => {
  files += 1
  const file = join(folder, `load-${process.pid}-${files}.csv`)
  try {
    await pipeline(client.query(copyTo(`copy (${sql}) to stdout with (format csv)`)), createWriteStream(file))
    const columns = columnsOf(table).map(([name, type]) => `'${name}': '${type}'`)
    const rows = `read_csv('${file.replaceAll("'", "''")}', columns = {${columns.join(', ')}}, header = false, auto_detect = false,
         delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, max_line_size = 262144, buffer_size = 4194304)`
    const result = await mart.run(`insert into ${into} ${read(rows)}`)
    return result.rowsChanged
  } finally {
    await rm(file, { force: true })
  }
}

/** Ids as an array in SQL text; COPY takes no parameters. Whatever is no id is a bug. */
export const idArray = (ids: Iterable<string>): string => {
  const list = [...ids]
  const wrong = list.find((id) => !/^[0-9a-f-]{36}$/i.test(id))
  if (wrong !== undefined) throw new Error(`no id: ${wrong}`)
  return `'{${list.join(',')}}'::uuid[]`
}
