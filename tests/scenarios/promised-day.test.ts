import { beforeAll, describe, expect, it } from 'vitest'
import { board } from '#functions/fulfilment/index.ts'
import {
  addLine,
  createBasket,
  getOrder,
  orderBoard,
  orderStatus,
  showBasket,
  showProduct,
} from '#functions/orders/index.ts'
import { explainPromise, type PromiseReason } from '#functions/planning/browser.ts'
import { openApp } from '#interfaces/http/app.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { order, type Placed, pageOf, pick, pickAndSend } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// A Monday, before any cut-off.
let now = new Date('2026-11-23T09:00:00+08:00')
const later = (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000)
}

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([{ code: 'CHAIR', price: '113.00' }], { clock: () => now })
  await shop.stock('CHAIR', '5', '30.00')
})

type Told = { on: string; reason: PromiseReason }
const say = ({ on, reason }: Told) => [on, explainPromise(reason, 'en')]
const lettersOf = async ({ id }: { id: string }, occasion: string) => {
  const { rows } = await shop.database.pool.query<{ text: string }>(
    'select text from mails where subject_of = $1 and key like $2 order by id',
    [`order:${id}`, `${occasion}:%`],
  )
  return rows.map(({ text }) => text)
}

let placed: Placed
describe('the promised day', () => {
  it('is one and the same, with its reason, on item page, basket, order and desk', async () => {
    const visitor = shop.visitor('en')
    const { rows } = await shop.database.pool.query<{ slug: string }>('select slug from products')
    const page = await shop.run(showProduct, { slug: rows[0]!.slug }, visitor)
    const { id, key } = await shop.run(createBasket, {}, visitor)
    await shop.run(addLine, { id, key, itemId: shop.items.CHAIR!, quantity: '5' }, visitor)
    const basket = await shop.run(showBasket, { id, key, country: 'CN' }, visitor)
    placed = await order(shop, { CHAIR: 5 })
    const status = await shop.run(orderStatus, { number: placed.number, key: placed.key }, visitor)
    const desk = await shop.run(getOrder, { id: placed.id })
    const onItemPage = say(page.promise as Told)
    expect(onItemPage[0]).toMatch(/^2026-1[12]-\d\d$/)
    expect(say(basket.promise as Told)).toEqual(onItemPage)
    for (const { promisedOn, promise } of [status, desk] as unknown as { promisedOn: string; promise: PromiseReason }[])
      expect(say({ on: promisedOn, reason: promise })).toEqual(onItemPage)
    expect(placed.promisedOn).toBe(onItemPage[0])
  })

  it('stands with its reason on the order’s page in the shop', async () => {
    const { promise } = (await pageOf(shop, placed)) as unknown as { promise: PromiseReason }
    expect(await statusPage()).toContain(explainPromise(promise, 'en'))
  })

  it('is over when its midnight has come where the goods are, for the board and the warehouse alike', async () => {
    await shop.catchUp()
    const lateAt = async (seconds: number) => {
      const at = { now: new Date(new Date(`${placed.promisedOn}T00:00:00+08:00`).getTime() + seconds * 1000) }
      const { late } = await shop.run(orderBoard, {}, at)
      const { rows } = (await shop.run(board, {}, at)) as { rows: { late: number }[] }
      return [late.map(({ number }) => number), rows.reduce((sum, site) => sum + site.late, 0)]
    }
    expect(await lateAt(86_399)).toEqual([[], 0])
    expect(await lateAt(86_401)).toEqual([[placed.number], 1])
  })

  it('is not named while a part waits for goods, neither in the letter nor on the page', async () => {
    await shop.catchUp()
    later(1)
    await pick(shop, placed, { most: { CHAIR: 3 } })
    const [letter] = await lettersOf(placed, 'back_order')
    expect(letter).toContain('follows as soon as it is here')
    expect(letter).not.toContain('New expected day')
    expect(await statusPage()).toContain('its day is not known yet')
  })

  it('is a new one from the moment the goods are there, and the delivery’s letter names it', async () => {
    const before = await pageOf(shop, placed)
    later(14)
    await shop.stock('CHAIR', '2', '30.00')
    const after = (await pageOf(shop, placed)) as unknown as { promisedOn: string; promise: PromiseReason }
    expect(after.promisedOn > before.promisedOn!).toBe(true)
    expect([after.promise.startsOn, after.promise.kind]).toEqual(['2026-12-08', 'stock'])
    expect(await statusPage()).not.toContain('its day is not known yet')
    const { rows } = await shop.database.pool.query(
      `select due_on as "dueOn" from demands where document = $1 and state = 'open'`,
      [`order:${placed.id}`],
    )
    expect(rows.map(({ dueOn }) => dueOn)).toContain(after.promisedOn)
    await pickAndSend(shop, placed)
    const letters = await lettersOf(placed, 'order_shipped')
    expect(letters.at(-1)).toMatch(/The delivery note is attached/)
    expect(letters.at(-1)).toContain(
      new Intl.DateTimeFormat('en', { day: 'numeric' }).format(new Date(after.promisedOn)),
    )
  })
})

const statusPage = async () => {
  const app = await openApp(shop.house, usualParts)
  const url = `/shop/orders/${placed.number}?key=${(placed as Placed & { key: string }).key}`
  const { body } = await app.inject({ url, headers: { host: 'localhost:3000', 'accept-language': 'en' } })
  await app.close()
  return body
}
