import { createReadStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Options, parse } from 'csv-parse'
import readWorkbook from 'read-excel-file/node'
import { unguarded } from '#support/entity/csv.ts'
import type { Reading } from './reading.ts'

/** A row of a file with the line on which it begins (of a sheet: its row). */
export type FileRow = { line: number; cells: string[] }

/** The rows of a file one after the other, as text; whatever its size, only some of it lies in memory (a workbook lies there whole). */
export async function* rowsOfFile(
  path: string,
  reading: Reading,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<FileRow> {
  if (reading.kind === 'xlsx') return yield* rowsOfSheet(path, reading)
  const rows = textOf(path, reading, onBytes).pipe(parser(reading.delimiter))
  let line = 1
  for await (const cells of rows as AsyncIterable<string[]>) {
    const first = line
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
    if (cells.length > 1 || cells[0]) yield { line: first, cells: cells.map(tidy) }
  }
}

const tidy = (cell: string): string => {
  // PostgreSQL's text holds no zero sign.
  const bare = (cell.includes('\0') ? cell.replaceAll('\0', '') : cell).trim()
  return bare.charCodeAt(0) === 39 ? unguarded(bare) : bare
}

const parser = (delimiter: string) =>
  parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 2 ** 20,
    highWaterMark: 1000,
  } as Options)

const textOf = (path: string, { isPacked, encoding }: Reading, onBytes: (bytes: number) => void): Readable => {
  const bytes = createReadStream(path, { highWaterMark: 2 ** 18 })
  let read = 0
  bytes.on('data', (part) => {
    read += part.length
    onBytes(read)
  })
  const text = decoder(encoding)
  const packed = isPacked ? bytes.pipe(createGunzip()) : bytes
  for (const from of [bytes, packed]) from.on('error', (error) => text.destroy(error))
  return packed.pipe(text)
}

/** Bytes to text; a mark at the start of the file is left out. */
const decoder = (encoding: Reading['encoding']) => {
  const decode = new TextDecoder(encoding)
  return new Transform({
    readableObjectMode: false,
    decodeStrings: true,
    encoding: 'utf8',
    transform: (part, _, done) => done(null, decode.decode(part, { stream: true })),
    flush: (done) => done(null, decode.decode()),
  })
}

async function* rowsOfSheet(path: string, { sheet }: Reading): AsyncGenerator<FileRow> {
  for (const [at, cells] of (await readSheets(path, sheet)).entries())
    if (cells.some((cell) => cell !== null)) yield { line: at + 1, cells: cells.map((cell) => tidy(cellText(cell))) }
}

const readSheets = async (path: string, wanted: string | undefined): Promise<unknown[][]> => {
  const sheets = await readWorkbook(path)
  const found = wanted ? sheets.find(({ sheet }) => sheet === wanted) : sheets[0]
  return (found?.data ?? []) as unknown[][]
}

export const sheetsOf = async (path: string): Promise<string[]> => (await readWorkbook(path)).map(({ sheet }) => sheet)

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  // Excel keeps days and parts of them: a second is exact only when rounded.
  if (cell instanceof Date)
    return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T00:00:00', '')
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(15)))
  return String(cell)
}
