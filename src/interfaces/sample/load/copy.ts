import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Tx } from '#support/database/index.ts'

/** One row to load: columns by their names in the program; what is left out in all rows keeps its default. */
export type Row = Readonly<Record<string, unknown>>

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const special = /[\\\n\r\t]/
const signs: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  const text = typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value)
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => signs[sign]!) : text
}

/** One line of a table from the values of its columns in order. */
export const lineOf = (values: readonly unknown[]): string => {
  let line = cell(values[0])
  for (let place = 1; place < values.length; place += 1) line += `\t${cell(values[place])}`
  return `${line}\n`
}

const LINES = 2000

/** A table that is being filled. Nothing else may be asked on this transaction until it is ended. */
const openCopy = (tx: Tx, table: string, names: readonly string[]) => {
  const stream = tx.client.query(copyFrom(`copy ${table} (${names.map(snake).join(', ')}) from stdin`))
  const failed = new Promise<never>((_, refuse) => stream.once('error', refuse))
  failed.catch(() => {})
  return {
    write: async (text: string) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
    },
    end: async () => {
      stream.end()
      await finished(stream)
    },
  }
}

/** Loads lines that are written already. */
export const copyLines = async (tx: Tx, table: string, names: readonly string[], lines: readonly string[]) => {
  const copy = openCopy(tx, table, names)
  for (let at = 0; at < lines.length; at += LINES) await copy.write(lines.slice(at, at + LINES).join(''))
  await copy.end()
}

/** Loads rows that all have the columns of the first one. */
export const copyRows = async (tx: Tx, table: string, rows: readonly Row[]): Promise<void> => {
  if (!rows.length) return
  const names = Object.keys(rows[0]!)
  const copy = openCopy(tx, table, names)
  for (let at = 0; at < rows.length; at += LINES) {
    let text = ''
    for (const row of rows.slice(at, at + LINES)) {
      let line = cell(row[names[0]!])
      for (let place = 1; place < names.length; place += 1) line += `\t${cell(row[names[place]!])}`
      text += `${line}\n`
    }
    await copy.write(text)
  }
  await copy.end()
}
