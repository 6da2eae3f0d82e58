import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TestHouse } from '#support/testing/index.ts'
import { proposal, receive, tryOut, write } from '../support/bring-in.ts'
import { findings, giftShop, pastSums } from '../support/gift-shop.ts'

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
