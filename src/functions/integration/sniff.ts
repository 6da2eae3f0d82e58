import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { fail } from '#support/actions/index.ts'
import { integrationErrors } from './errors.ts'
import type { Sample } from './propose.ts'
import type { Reading } from './reading.ts'
import { rowsOfFile, sheetsOf } from './rows-of-file.ts'
import { dateStyleOf, decimalStyleOf } from './styles.ts'

const START = 2 ** 18
const ROWS = 20_000
const VALUES = 40

/** What a file shows of itself: how it is read, its columns with some values of each, its sheets. */
export type Looked = { reading: Reading; columns: Sample[]; sheets: string[] }

/** Looks at the start of a file: packed or not, workbook or text, encoding, delimiter, line of headers, dates and numbers. */
export const sniff = async (path: string, known: Partial<Reading> = {}): Promise<Looked> => {
  const found = await formOf(path)
  const base: Reading = {
    headerLine: 1,
    dates: 'ymd',
    decimals: 'point',
    encoding: 'utf-8',
    delimiter: ',',
    ...found,
    ...known,
  }
  const sheets = base.kind === 'xlsx' ? await sheetsOf(path).catch(() => fail(integrationErrors.unreadable)) : []
  const columns = await columnsOf(path, base)
  if (!columns.length) fail(integrationErrors.noColumns)
  const values = columns.map((column) => column.values)
  const dates = known.dates ?? firstOf(values, dateStyleOf) ?? base.dates
  const decimals = known.decimals ?? firstOf(values, decimalStyleOf) ?? base.decimals
  return {
    reading: { ...base, dates, decimals },
    columns: columns.map(({ header, values: all }) => ({ header, values: all.slice(0, VALUES) })),
    sheets,
  }
}

const firstOf = <T>(values: string[][], styleOf: (samples: string[]) => T | undefined): T | undefined => {
  const seen = values.map((samples) => styleOf(samples)).filter((one) => one !== undefined)
  // A day above twelve, a comma before decimals: one column that tells is enough.
  return seen.find((one) => one !== 'ymd' && one !== 'point') ?? seen[0]
}

const formOf = async (path: string): Promise<Pick<Reading, 'kind' | 'isPacked'> & Partial<Reading>> => {
  const start = await startOf(path)
  if (!start.length) fail(integrationErrors.emptyFile)
  if (start[0] === 0x50 && start[1] === 0x4b) return { kind: 'xlsx', isPacked: false }
  const isPacked = start[0] === 0x1f && start[1] === 0x8b
  const bytes = isPacked ? await unpacked(start) : start
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells that it is no text
  if (/[\u0000-\u0008]/.test(text)) fail(integrationErrors.unreadable)
  return { kind: 'csv', isPacked, encoding, delimiter: delimiterOf(text) }
}

const startOf = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** What of a packed start can be unpacked; its end is cut off. */
const unpacked = (start: Buffer): Promise<Buffer> =>
  new Promise((resolve) => {
    const gunzip = createGunzip()
    const parts: Buffer[] = []
    const done = () => resolve(Buffer.concat(parts))
    gunzip
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', done)
      .on('error', done)
    gunzip.write(start)
    gunzip.flush(done)
  })

/** By its mark; else UTF-8 if it is; else the Chinese one whose text has more of what Chinese writes; else Western. */
const encodingOf = (bytes: Buffer): Reading['encoding'] => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 1].map((from) => evenZeros(bytes, from))
  if (zeros[1]! > 0.3) return 'utf-16le'
  if (zeros[0]! > 0.3) return 'utf-16be'
  if (isValid(bytes, 'utf-8')) return 'utf-8'
  const chinese = (['gb18030', 'big5'] as const).filter((one) => isValid(bytes, one))
  const scored = chinese.map((one) => ({ one, score: commonness(new TextDecoder(one).decode(bytes)) }))
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0.35 ? best.one : 'windows-1252'
}

const evenZeros = (bytes: Buffer, from: number) => {
  const length = Math.min(bytes.length, 4096)
  let zeros = 0
  for (let at = from; at < length; at += 2) if (bytes[at] === 0) zeros += 1
  return zeros / Math.max(1, length / 2)
}

/** The last letter may be cut in two. */
const isValid = (bytes: Buffer, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const COMMON =
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運商客户戶订訂单單号號价價货貨店红紅绿綠蓝藍杯灯燈椅桌木茶'

/** How much of what is not ASCII are signs that Chinese often writes. */
const commonness = (text: string): number => {
  const signs = [...text.slice(0, 20_000)].filter((sign) => sign.charCodeAt(0) > 127)
  return signs.length ? signs.filter((sign) => COMMON.includes(sign)).length / signs.length : 0
}

/** The sign that parts the first lines into the same number of pieces, most of them. */
const delimiterOf = (text: string): string => {
  const lines = text.split(/\r?\n/).filter(Boolean).slice(0, 20)
  const scored = [',', ';', '\t', '|'].map((sign) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1)
    const first = counts[0] ?? 0
    return { sign, score: first * counts.filter((count) => count === first).length }
  })
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).sign
}

/** Each column with different values of the first rows: what is rare among them is seen too. */
const columnsOf = async (path: string, reading: Reading): Promise<Sample[]> => {
  let columns: (Sample & { seen: Set<string> })[] = []
  let count = 0
  try {
    for await (const { line, cells } of rowsOfFile(path, reading)) {
      if (line < reading.headerLine) continue
      if (!columns.length) {
        columns = named(cells).map((header) => ({ header, values: [], seen: new Set() }))
        continue
      }
      for (const [at, column] of columns.entries()) addValue(column, cells[at] ?? '')
      count += 1
      if (count >= ROWS) break
    }
  } catch {
    if (!columns.length) fail(integrationErrors.unreadable)
  }
  return columns.map(({ header, values }) => ({ header, values }))
}

/** A hundred values of a column tell its style; a few more of another shape tell what is odd. */
const addValue = ({ values, seen }: { values: string[]; seen: Set<string> }, text: string) => {
  if (!text || values.length >= 400) return
  const shape = values.length < 100 ? text : text.replace(/\d+/g, '0')
  if (seen.has(shape)) return
  seen.add(shape)
  if (values.length >= 30 && shape !== text) values.unshift(text)
  else values.push(text)
}

/** Names of columns: those without one get their number, those that come twice too. */
export const named = (cells: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  const full = cells.findLastIndex(Boolean) + 1
  return cells.slice(0, full).map((cell, at) => {
    const header = cell || `#${at + 1}`
    const times = (seen.get(header) ?? 0) + 1
    seen.set(header, times)
    return times > 1 ? `${header} (${times})` : header
  })
}
