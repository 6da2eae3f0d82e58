import { createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { isLarge } from './options.ts'

const HEADERS = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const [SMALL, LARGE] = [100_000, 541_909]

/** Sales lines to bring in: the real ones where the folder of data sets is named, else made ones of the same shape. */
export const salesFile = async (folder: string): Promise<{ path: string; says: string }> => {
  const real = process.env.ONEFOLD_DATASETS && join(process.env.ONEFOLD_DATASETS, 'online-retail.csv.gz')
  if (real && existsSync(real)) return { path: real, says: 'online-retail.csv.gz, 541,909 lines' }
  const count = isLarge() ? LARGE : SMALL
  const path = join(folder, 'sales.csv.gz')
  await pipeline(Readable.from(linesOf(count)), createGzip({ level: 1 }), createWriteStream(path))
  return { path, says: `${count} made lines` }
}

/** The same lines every time: invoices of some twenty lines, 4,000 codes, 4,400 customers, a quarter of the invoices of nobody, some returns. */
function* linesOf(count: number): Generator<string> {
  yield `${HEADERS}\n`
  let seed = 42
  const chance = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  for (let at = 0, invoice = 536_365; at < count; invoice += 1) {
    const isReturn = chance(7) === 0
    const customer = chance(4) ? `${12_346 + chance(4400)}.0` : ''
    const date = new Date(Date.UTC(2010, 11, 1) + (at / count) * 373 * 86_400_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
    for (const last = Math.min(count, at + 1 + chance(isReturn ? 3 : 50)); at < last; at += 1) {
      const code = chance(4000)
      yield `${isReturn ? 'C' : ''}${invoice},${10_000 + code},THING NUMBER ${code},${isReturn ? '-' : ''}${1 + chance(24)},${date},${(chance(1500) / 100 + 0.19).toFixed(2)},${customer},United Kingdom\n`
    }
  }
}
