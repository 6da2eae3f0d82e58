import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pivot } from '#functions/insight/index.ts'
import type { TestHouse } from '#support/testing/index.ts'
import { proposal, receive, tryOut, write } from '../support/bring-in.ts'
import { findings, giftShop, pastByHand, pastSums } from '../support/gift-shop.ts'
import { testMart } from '../support/mart.ts'
import { type Answer, atPath, deskOf, figuresByPath, grandTotal } from '../support/pivoted.ts'

/** A folder with online-retail.csv.gz (UCI Online Retail, CC BY 4.0); without it this file is left out. */
const folder = process.env.ONEFOLD_DATASETS

const house: TestHouse = folder ? await giftShop() : (undefined as never)
const file = () => createReadStream(join(folder!, 'online-retail.csv.gz'))
const corrections = { source: 'online-retail', zone: 'Europe/London' }

describe.skipIf(!folder)('the sales lines of a real shop come in by file', { timeout: 900_000 }, () => {
  it('as they are, after a trial that says what would be made', async () => {
    const { id } = await receive(house, 'online-retail.csv.gz', file())
    const mapping = { ...(await proposal(house, id)), ...corrections }
    const tried = await tryOut(house, { id, mapping })
    expect(tried).toMatchObject({ state: 'checked', rowsRead: 541_909 })
    const counts = {
      items: { created: 4070 },
      customers: { created: 4372 },
      past_orders: { created: 25_900, updated: 0, unchanged: 0, refused: 0 },
    }
    expect(tried.counts).toMatchObject(counts)
    const began = performance.now()
    const done = await write(house, { id, mapping })
    console.info(`written in ${Math.round((performance.now() - began) / 1000)} s`)
    expect(done).toMatchObject({ state: 'done', problem: null, counts })
    expect(await pastSums(house)).toEqual({
      customers: 4338,
      invoices: 18_532,
      sold: '8911407.90',
      all: '9747747.93',
      lines: 541_909,
    })
  })

  it('and are known of each customer', async () => {
    const { rows } = await house.database.pool.query(`
      select round(sum(l.net) filter (where l.quantity > 0), 2)::text as sold, round(sum(l.net), 2)::text as net,
        (select round(orders_amount - returns_amount, 2)::text from profiles where subject_id = p.id) as known
      from parties p join past_orders o on o.party_id = p.id join past_order_lines l on l.past_order_id = o.id where p.number = '14646' group by p.id`)
    expect(rows).toEqual([{ sold: '280206.02', net: '279489.02', known: '279489.02' }])
  })

  it('a second time nothing changes', async () => {
    const { id } = await receive(house, 'online-retail.csv.gz', file())
    const done = await write(house, { id, mapping: { ...(await proposal(house, id)), ...corrections } })
    expect(done.counts).toEqual({ past_orders: { created: 0, updated: 0, unchanged: 25_900, refused: 0 } })
    expect(await pastSums(house)).toMatchObject({ lines: 541_909, all: '9747747.93' })
  })

  it('and the doctor finds nothing', async () => {
    expect(await findings(house)).toEqual([])
  })
})

const measures = ['customers', 'orders', 'netSales', 'lines'] as const
/** Lines that were sold to somebody whom we know, for money. */
const sold = [
  { dimension: 'customerKnown', operator: 'is', value: true },
  { dimension: 'quantity', operator: 'gt', value: 0 },
  { dimension: 'unitPrice', operator: 'gt', value: 0 },
] as const
const SOLD = { customers: '4338', orders: '18532', netSales: '8911407.90', lines: '397884' }
const country = { dimension: 'country' }
const month = { dimension: 'date', level: 'month' }

describe.skipIf(!folder)('the pivot says of these lines', { timeout: 300_000 }, () => {
  const ask = (definition: object): Promise<Answer> => house.run(pivot, { measures, ...definition } as never)
  let desk: Awaited<ReturnType<typeof deskOf>>
  beforeAll(async () => {
    desk = await deskOf(house)
    await (await testMart(house.database)).catchUp()
  }, 300_000)

  it('how many customers and invoices there are and what they come to; and what all lines come to', async () => {
    expect(grandTotal(await ask({ filters: sold }))).toEqual(SOLD)
    expect(grandTotal(await ask({}))).toMatchObject({ netSales: '9747747.93', lines: '541909' })
  })

  it('the same total above every cut, however it is cut', async () => {
    for (const cut of [{ rows: [country, month] }, { rows: [month], columns: [country] }, { columns: [month] }]) {
      const answer = await ask({ ...cut, filters: sold })
      expect(answer.truncated).toBe(false)
      expect(grandTotal(answer)).toEqual(SOLD)
    }
  })

  it.each([
    ['country', { rows: [country] }],
    ['month', { rows: [month] }],
    ['country and month', { rows: [country, month] }],
  ])('by %s what a statement on the books says, at each level', async (_, cut) => {
    const figures = figuresByPath(await ask({ ...cut, filters: sold }))
    for (const depth of cut.rows.keys()) {
      const byHand = await pastByHand(house, cut.rows.slice(0, depth + 1))
      expect(byHand.size).toBeGreaterThan(10)
      expect(Object.fromEntries(atPath(figures, depth + 1))).toEqual(Object.fromEntries(byHand))
    }
  })

  it('of customer 14646 what he bought, and what is left of it after returns', async () => {
    const { rows } = await house.database.pool.query(`select id from parties where number = '14646'`)
    const his = { dimension: 'customer', operator: 'is', value: rows[0].id }
    expect(grandTotal(await ask({ filters: [...sold, his] })).netSales).toBe('280206.02')
    expect(grandTotal(await ask({ filters: [his] })).netSales).toBe('279489.02')
    const first = { dimension: 'customer', top: { n: 1, by: 'netSales', others: false } }
    const [best] = figuresByPath(await ask({ rows: [first], filters: sold.slice(0, 1) }))
    expect(best).toEqual([JSON.stringify([rows[0].id]), expect.objectContaining({ netSales: '279489.02' })])
  })

  it('the same to the page that opens it as it was saved', async () => {
    const definition = { measures, rows: [country, month], filters: sold }
    const { id } = await desk.ask('POST', '/api/insight/pivots', { name: 'Sold', definition, isShared: true })
    const saved = await desk.ask('GET', `/api/insight/pivots/${id}`)
    expect(saved).toMatchObject({ name: 'Sold', definition: { measures, filters: sold } })
    const shown = (await desk.ask('POST', '/api/insight/pivot', saved.definition)) as Answer
    expect(grandTotal(shown)).toEqual(SOLD)
    expect(shown.measures.map(({ name, currency }) => [name, currency])).toContainEqual(['netSales', 'GBP'])
    const byCountry = await pastByHand(house, [country])
    expect(Object.fromEntries(atPath(figuresByPath(shown), 1))).toEqual(Object.fromEntries(byCountry))
  })
})
