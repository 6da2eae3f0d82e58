import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { Decimal } from '#support/money/index.ts'

/** What a code was first called and what a piece of it mostly cost. */
export type Sold = { code: string; name: string; price: string }

type Line = { StockCode: string; Description: string; UnitPrice: string }

/** Every code of a file of sales lines (`online-retail.csv.gz`), in the order of its first sale: first words, median price. */
export const goodsSold = async (file: string): Promise<Sold[]> => {
  const lines = createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))
  const names = new Map<string, string>()
  const prices = new Map<string, string[]>()
  for await (const { StockCode: code, Description, UnitPrice } of lines as AsyncIterable<Line>) {
    if (!names.get(code)) names.set(code, Description.trim())
    const own = prices.get(code)
    if (own) own.push(UnitPrice)
    else prices.set(code, [UnitPrice])
  }
  return [...prices].map(([code, own]) => ({ code, name: names.get(code)!, price: median(own) }))
}

const median = (texts: readonly string[]): string => {
  const sorted = texts.map((text) => new Decimal(text)).sort((a, b) => a.comparedTo(b))
  const middle = sorted.length >> 1
  if (sorted.length % 2) return sorted[middle]!.toString()
  return sorted[middle - 1]!.plus(sorted[middle]!).dividedBy(2).toString()
}

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

export const itemsFile = (goods: readonly Sold[]): string =>
  csv([['code', 'name.en', 'unit'], ...goods.map(({ code, name }) => [code, name, 'pce'])])

export const pricesFile = (goods: readonly Sold[]): string =>
  csv([['priceList', 'item', 'amount'], ...goods.map(({ code, price }) => ['retail', code, price])])

/** What a person does with the list of refusals: names what has none, writes a number without its space, takes away what is no price. */
export const mended = ({ code, name, price }: Sold): Sold => ({
  code: code.replace(' ', '-'),
  name: name || code,
  price: price.startsWith('-') ? '0' : price,
})
