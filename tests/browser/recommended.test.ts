import { describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { addJob } from '#support/jobs/index.ts'
import { accessibility, openDesk } from '../support/desk.ts'
import { order } from '../support/selling.ts'
import { testShop } from '../support/shop.ts'

// A colleague on the phone is told what this customer buys again, what may be new for her, and what goes with what she orders.

const goods = { LAMP: 'Paper lamp', BULB: 'Warm bulb', SHADE: 'Linen shade', CUP: 'Clay cup' }
const shop = await testShop(Object.entries(goods).map(([code, name]) => ({ code, name, price: '100.00' })))
for (const code of Object.keys(goods)) await shop.stock(code, '500', '20.00')

const party = (email: string) =>
  shop.inTransaction(async (ctx) => {
    const identifiers = [{ kind: 'email' as const, value: email, isProven: true, source: 'test' }]
    const customer = { kind: 'person' as const, name: 'Li Jing', language: 'en' as const }
    return (await identify(ctx, { identifiers, party: customer, create: true })).partyId!
  })
for (let at = 0; at < 5; at += 1) {
  const someone = await party(`someone${at}@customers.example`)
  await order(shop, { LAMP: 1, BULB: 2, ...(at % 2 && { SHADE: 1 }) }, { as: shop.customer(someone) })
}
const li = await party('li@customers.example')
for (let at = 0; at < 3; at += 1) await order(shop, { LAMP: 1 }, { as: shop.customer(li) })
await shop.database.pool.query(
  `update orders o set placed_at = placed_at - n.days * interval '30 days' from (select id, row_number() over (order by id) as days from orders where party_id = $1) n where n.id = o.id`,
  [li],
)
await shop.inTransaction((ctx) => addJob(ctx, 'decisions.learn', { now: true }))
await shop.catchUp()

const { url, page, broken, panel } = await openDesk(shop)

describe('whoever speaks with a customer', () => {
  it('reads on her page what she buys again, with how often, and what may be new for her, with why', async () => {
    await page.goto(`${url}/desk/customers/${li}`)
    const again = panel('Buys again')
    await again.getByRole('link', { name: 'Paper lamp' }).waitFor()
    expect(await again.textContent()).toContain('Bought 3 times, last on')
    const fresh = panel('New for this customer')
    await fresh.getByRole('link', { name: 'Warm bulb' }).waitFor()
    expect(await fresh.textContent()).toContain('Chosen by those who like Paper lamp')
    expect(await fresh.textContent()).not.toContain('Clay cup')
    expect(await accessibility(page)).toEqual([])
  })

  it('finds the same beside a new order, adds it by one press, and is told what goes with it', async () => {
    await page.goto(`${url}/desk/orders/new?party=${li}`)
    expect(await panel('Goes together').count()).toBe(0)
    await page.getByRole('button', { name: 'Add Paper lamp' }).click()
    await panel('Goes together').getByRole('link', { name: 'Warm bulb' }).waitFor()
    await panel('Buys again').waitFor({ state: 'detached' })
    expect(await panel('Goes together').textContent()).toContain('Often ordered together with Paper lamp')
    expect(await accessibility(page)).toEqual([])
    await panel('Goes together').getByRole('button', { name: 'Add Warm bulb' }).click()
    await panel('Goes together').getByRole('link', { name: 'Warm bulb' }).waitFor({ state: 'detached' })
    const { rows } = await shop.database.pool.query(
      `select i.code from basket_lines l join items i on i.id = l.item_id order by i.code`,
    )
    expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['BULB', 'LAMP']))
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('and nothing broke in the browser', () => expect(broken).toEqual([]))
})
