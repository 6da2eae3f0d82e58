import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { freeAbandoned } from '#support/jobs/abandoned.ts'
import { type Program, startProgram } from '../support/program.ts'
import { findings, linesOf } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

const CLIENTS = 16
const KILLS = 10
/** A slow machine gets this long to answer some orders before it is killed. */
const MOST_MS = 12_000

type Wish = { at: number; key: string; email: string }
type Told = { number: string; id: string; paymentId?: string }

let shop: TestShop
beforeAll(async () => {
  shop = await testShop([
    { code: 'CHAIR', price: '113.00' },
    { code: 'LAMP', price: '45.20' },
  ])
  await shop.stock('CHAIR', '100000', '30.00')
  await shop.stock('LAMP', '100000', '12.00')
})

/** What customers were told, by their address; and what they asked for without hearing an answer. */
const told = new Map<string, Told>()
const unsure: Wish[] = []
let paid = 0
let count = 0

const wish = (): Wish => {
  count += 1
  return { at: count, key: `under-load-order-${count}`, email: `buyer${count}@customers.example` }
}

/** Orders, and every third time pays by card. Throws when no answer came; any answer but a yes fails the test. */
const buy = async (url: string, { at, key, email }: Wish) => {
  const method = at % 3 === 0 ? 'test_card' : 'cash_on_delivery'
  const answer = await fetch(`${url}/api/shop/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ lines: linesOf(shop, { CHAIR: 1, LAMP: 2 }), ...guest(email), payment: { method } }),
  })
  const body = (await answer.json()) as { order: Told }
  if (answer.status !== 201) throw new Error(`refused with ${answer.status}: ${JSON.stringify(body)}`)
  const before = told.get(email)
  if (before && before.number !== body.order.number) throw new Error(`${email} was told two orders`)
  told.set(email, body.order)
  if (method === 'test_card') await pay(url, body.order)
}

const pay = async (url: string, { paymentId }: Told) => {
  await fetch(`${url}/shop/pay/${paymentId}`, { redirect: 'manual' })
  const answer = await fetch(`${url}/shop/pay/test-card/tc_${paymentId}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ card: '4242424242424242', to: '/shop' }),
  })
  if (answer.status !== 303) throw new Error(`payment answered with ${answer.status}`)
  paid += 1
}

const isSilence = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && error.name === 'SocketError')

/** Sixteen customers at once until the program is gone; those who got no answer ask again next time, with the same key. */
const customers = async (url: string) => {
  const again = unsure.splice(0)
  const client = async () => {
    for (;;) {
      const one = again.pop() ?? wish()
      try {
        await buy(url, one)
      } catch (error) {
        if (!isSilence(error)) throw error
        unsure.push(one)
        return
      }
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  unsure.push(...again)
}

const start = (): Promise<Program> => startProgram({ DATABASE_URL: shop.database.url })

it('survives ten kills under load: no order that was confirmed to a customer is lost or doubled, and the doctor finds nothing', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const program = await start()
    const load = customers(program.url)
    const enough = told.size + 20 + 5 * (kill % 3)
    for (const until = Date.now() + MOST_MS; told.size < enough && Date.now() < until; )
      await Promise.race([load, sleep(5)])
    await program.kill()
    await load
  }
  const program = await start()
  const left = unsure.splice(0)
  while (left.length) await Promise.all(left.splice(0, CLIENTS).map((one) => buy(program.url, one)))
  expect(await program.stop()).toBe(0)

  const { rows } = await shop.database.pool.query<{ email: string; number: string }>(
    'select customer_email as email, number from orders',
  )
  expect(rows).toHaveLength(count)
  expect(new Map(rows.map((row) => [row.email, row.number]))).toEqual(
    new Map([...told].map(([email, { number }]) => [email, number])),
  )
  expect(told.size).toBe(count)
  expect(count).toBeGreaterThan(KILLS * 5)
  expect(paid).toBeGreaterThan(KILLS)

  // What the last killed one had begun is given back after some seconds, by whoever looks then.
  await sleep(5500)
  await freeAbandoned(shop.database.pool)
  await shop.catchUp()
  const { rows: money } = await shop.database.pool.query(
    `select count(*)::int as paid, count(*) filter (where p.state = 'captured')::int as captured
     from orders o join payments p on p.document = 'order:' || o.id where o.payment_method = 'test_card' and o.state <> 'placed'`,
  )
  expect(money[0].captured).toBe(money[0].paid)
  expect(money[0].paid).toBeGreaterThanOrEqual(told.size / 3 - KILLS * CLIENTS)
  expect(await findings(shop)).toEqual([])
}, 300_000)
