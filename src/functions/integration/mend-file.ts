import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fail, type House, type Request, run } from '#support/actions/index.ts'
import { guarded } from '#support/entity/csv.ts'
import type { Language } from '#support/i18n/index.ts'
import { translator } from '#support/i18n/index.ts'
import { integrationErrors } from './errors.ts'
import { pathOfImport } from './path-of-import.ts'
import type { Reading } from './reading.ts'
import { reasonTexts } from './reason-texts.ts'
import { rowsOfFile } from './rows-of-file.ts'
import { getImport, type ImportProblem, problemsAfter } from './show-imports.ts'

const LINES = 1000

/**
 * The lines that were not taken, as a CSV file with the reason in a last column: mended, it comes in by the same mapping. A cell that a
 * spreadsheet would run gets an apostrophe in front, which reading takes away again. Fails with unknown_import, file_gone.
 */
export const fileToMend = async (
  house: House,
  request: Request,
  id: string,
): Promise<{ name: string; stream: Readable }> => {
  const found = await run(house.database, getImport, request, { id })
  const path = pathOfImport(house, id)
  if (!existsSync(path)) fail(integrationErrors.fileGone)
  const { language } = request.actor
  const headers = found.columns.map(({ header }) => header)
  const rows = badRows(house, id, path, found.reading, headers.length, language)
  const name = `${found.fileName.replace(/\.(csv|txt|tsv|xlsx)?(\.gz)?$/i, '')}-mend.csv`
  return { name, stream: Readable.from(csvOf([...headers, reasonTexts.heading[at(language)]!], rows)) }
}

const at = (language: Language) => ({ en: 0, 'zh-CN': 1, 'zh-TW': 2 })[language]

async function* csvOf(headers: string[], rows: AsyncIterable<string[]>) {
  yield `\ufeff${lineOf(headers)}`
  for await (const row of rows) yield lineOf(row)
}

const lineOf = (cells: readonly string[]) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

async function* badRows(house: House, id: string, path: string, reading: Reading, width: number, language: Language) {
  let known: ImportProblem[] = await problemsOf(house, id, 0)
  for await (const { line, cells } of rowsOfFile(path, reading)) {
    if (!known.length) return
    if (line < known[0]!.line) continue
    const own = known.filter((one) => one.line === line)
    known = known.slice(own.length)
    if (own.length)
      yield [
        ...Array.from({ length: width }, (_, nth) => cells[nth] ?? ''),
        own.map((one) => reasonOf(one, language)).join('; '),
      ]
    if (!known.length) known = await problemsOf(house, id, line)
  }
}

const problemsOf = (house: House, id: string, line: number) =>
  house.database.reading((tx) => problemsAfter({ tx }, id, line, LINES))

/** Why a line was not taken, in a user's words. */
export const reasonOf = (
  { column, reason, value, accepted }: Pick<ImportProblem, 'column' | 'reason' | 'value' | 'accepted'>,
  language: Language,
): string => {
  const t = translator(reasonTexts.reasons, language)
  const known = `import.reason.${reason}`
  const words =
    known in reasonTexts.reasons ? t(known as keyof typeof reasonTexts.reasons, { value: value ?? '' }) : reason
  return [column, words, accepted && `(${accepted})`].filter(Boolean).join(' ')
}
