import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { isRefusal } from '#support/actions/index.ts'
import { proposeMapping, proposeTarget } from './propose.ts'
import { rowsOfFile } from './rows-of-file.ts'
import { sniff } from './sniff.ts'
import { targetNamed } from './targets.ts'

const folder = mkdtempSync(join(tmpdir(), 'onefold-sniff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (bytes: Uint8Array | string) => {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  return path
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const swapped = (text: string) => utf16(text).swap16()
const rowsOf = async (bytes: Uint8Array | string) => {
  const path = fileOf(bytes)
  const { reading } = await sniff(path)
  const rows: { line: number; cells: string[] }[] = []
  for await (const row of rowsOfFile(path, reading)) rows.push(row)
  return { reading, rows }
}

/** GB 18030 and Big5 of 客户,名称 / 一,红茶杯 and 客戶,名稱 / 一,紅茶杯. */
const gb = Buffer.from('bfcdbba72cc3fbb3c60ad2bb2cbaecb2e8b1ad0a', 'hex')
const big5 = Buffer.from('abc8a4e12ca657bad90aa4402cacf5aff9aa4d0a', 'hex')

describe('a file of unknown make', () => {
  const text = 'Name,Größe\nTür,5\n'
  it.each([
    ['UTF-8', text, 'utf-8'],
    ['UTF-8 with a mark', `\ufeff${text}`, 'utf-8'],
    ['UTF-16', utf16(text), 'utf-16le'],
    ['UTF-16 the other way round', swapped(text), 'utf-16be'],
    ['Windows', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['packed', gzipSync(text), 'utf-8'],
  ])('in %s is read', async (_, bytes, encoding) => {
    const { reading, rows } = await rowsOf(bytes)
    expect(reading.encoding).toBe(encoding)
    expect(rows).toEqual([
      { line: 1, cells: ['Name', 'Größe'] },
      { line: 2, cells: ['Tür', '5'] },
    ])
  })

  it('in the character sets of China and Taiwan is read', async () => {
    expect(await rowsOf(gb)).toMatchObject({
      reading: { encoding: 'gb18030' },
      rows: [{ cells: ['客户', '名称'] }, { cells: ['一', '红茶杯'] }],
    })
    expect(await rowsOf(big5)).toMatchObject({
      reading: { encoding: 'big5' },
      rows: [{ cells: ['客戶', '名稱'] }, { cells: ['一', '紅茶杯'] }],
    })
  })

  it.each([',', ';', '\t', '|'])('with %j between its columns is read', async (sign) => {
    const { reading } = await rowsOf(['a,"x;y|z, w"', '1,2'].map((line) => line.replace(/,(?=["2])/, sign)).join('\n'))
    expect(reading.delimiter).toBe(sign)
  })

  it('keeps the lines of the file where a cell has several, and takes the apostrophe of a file to mend away', async () => {
    const { rows } = await rowsOf('a,b\n"one\ntwo",1\n\n\'=x,-2\n')
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one\ntwo', '1'] },
      { line: 5, cells: ['=x', '-2'] },
    ])
  })

  it('of Excel is read, dates and numbers as text', async () => {
    const cell = (value: string | number | Date) => ({
      value,
      ...(value instanceof Date && { type: Date, format: 'yyyy-mm-dd' }),
    })
    const rows = [['Code', 'Price', 'Date'].map(cell), ['A', 2.55, new Date('2011-03-04T08:26:00Z')].map(cell)]
    const bytes = await (await writeXlsxFile(rows as never)).toBuffer()
    const { reading, rows: read } = await rowsOf(bytes)
    expect(reading).toMatchObject({ kind: 'xlsx', dates: 'ymd' })
    expect(read).toEqual([
      { line: 1, cells: ['Code', 'Price', 'Date'] },
      { line: 2, cells: ['A', '2.55', '2011-03-04T08:26:00'] },
    ])
  })

  it.each([
    ['nothing', '', 'integration.empty_file'],
    ['what is no text', Buffer.from([1, 2, 3, 0, 5, 6]), 'integration.unreadable'],
    ['an archive that is no workbook', Buffer.from('PK\x03\x04nothing'), 'integration.unreadable'],
    ['no names of columns', '\n\n', 'integration.no_columns'],
  ])('with %s in it is refused', async (_, bytes, code) => {
    const error = await sniff(fileOf(bytes)).catch((found: unknown) => found)
    expect(isRefusal(error) && error.kind.code).toBe(code)
  })
})

describe('the names of columns', () => {
  const columns = (...headers: string[]) => headers.map((header) => ({ header, values: [] }))
  it.each([
    ['past_orders', ['Order ID', 'Order Date', 'SKU', 'Qty', 'Unit Price']],
    ['past_orders', ['订单号', '下单时间', '商品编号', '数量', '单价', '会员号']],
    ['customers', ['客戶編號', '姓名', '電話', '地址']],
    ['customers', ['Customer No.', 'First Name', 'Last Name', 'E-mail']],
    ['items', ['SKU', 'Title', 'Barcode']],
    ['prices', ['货号', '售价', '价格表']],
    ['stock', ['Warehouse', 'SKU', 'On hand']],
    ['interactions', ['Timestamp', 'Event type', 'Customer ID']],
  ])('say that a file holds %s', (target, headers) => expect(proposeTarget(columns(...headers))?.name).toBe(target))

  it('that nobody knows say nothing', () => expect(proposeTarget(columns('foo', 'bar'))).toBeUndefined())

  it('serve once, the nearest first', () => {
    const { fields } = proposeMapping(
      targetNamed('past_orders'),
      columns('Invoice', 'Date', 'Item', 'Description', 'Quantity', 'Price', 'Customer', 'Customer Name'),
      'x',
    )
    expect(Object.fromEntries(Object.entries(fields).map(([name, { column }]) => [name, column]))).toEqual({
      number: 'Invoice',
      placedAt: 'Date',
      item: 'Item',
      text: 'Description',
      quantity: 'Quantity',
      unitPrice: 'Price',
      customer: 'Customer',
      customerName: 'Customer Name',
    })
  })
})
