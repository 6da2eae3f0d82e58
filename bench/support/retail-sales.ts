import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'

/** One line of `online-retail.csv.gz` that a known customer bought and paid for. `day` in days since 1970. */
export type Sale = { customer: string; item: string; invoice: string; day: number }

type Line = Record<'InvoiceNo' | 'StockCode' | 'Quantity' | 'InvoiceDate' | 'UnitPrice' | 'CustomerID', string>

/** Lines with customer, quantity above 0 and price above 0: 397,884 of them. */
export const readSales = async (file: string): Promise<Sale[]> => {
  const lines = createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))
  const sales: Sale[] = []
  for await (const line of lines as AsyncIterable<Line>) {
    if (!line.CustomerID || Number(line.Quantity) <= 0 || Number(line.UnitPrice) <= 0) continue
    sales.push({
      customer: line.CustomerID,
      item: line.StockCode,
      invoice: line.InvoiceNo,
      day: dayOf(line.InvoiceDate.slice(0, 10)),
    })
  }
  return sales
}

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
