import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '#books/interactions/functions.ts'
import { openApp } from '#interfaces/http/app.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { addAddress } from '#masters/parties/index.ts'
import { createCustomer, sessionCookieName } from '#support/access/index.ts'
import { upload } from '#support/files/index.ts'
import { writeNote } from '#support/notes/index.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// Words that belong to one customer alone: whoever else reads one of them has read too much.
const SECRETS = ['Geheimweg 7', 'mei@customers.example', 'Mei the Secret', 'a secret note']

const PASSWORD = 'a long password 1'
const generous = { max: 1_000_000, seconds: 60 }

let shop: TestShop
let app: FastifyInstance
/** Everything of hers that has an id or a number. */
let hers: Record<string, string>

const headers = (cookie = '') => ({
  host: 'localhost:3000',
  origin: 'http://localhost:3000',
  'sec-fetch-site': 'same-origin',
  ...(cookie && { cookie }),
})

const member = async (email: string, name: string) => {
  const partyId = await shop.inTransaction(async (ctx) => {
    const identifiers = [{ kind: 'email' as const, value: email, isProven: true, source: 'test' }]
    const party = { kind: 'person' as const, name, language: 'en' as const }
    const { partyId: id } = await identify(ctx, { identifiers, party, create: true })
    await createCustomer(ctx, { email, name, partyId: id!, language: 'en', password: PASSWORD })
    return id!
  })
  const payload = { email, password: PASSWORD }
  const answer = await app.inject({ method: 'POST', url: '/api/shop/auth/sign-in/email', payload, headers: headers() })
  const cookie = answer.cookies.find(({ name: one }) => one === sessionCookieName(shop.house, 'shop'))!
  return { partyId, cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}` }
}

const post = async (url: string, payload: object, cookie: string) => {
  const answer = await app.inject({ method: 'POST', url, payload, headers: headers(cookie) })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json()
}

let mei: { partyId: string; cookie: string }
let stranger: { partyId: string; cookie: string }

beforeAll(async () => {
  shop = await testShop([{ code: 'A', price: '113.00' }])
  await shop.stock('A', '10', '30.00')
  const limits = { signIn: generous, account: generous, lookUp: generous, collect: generous }
  app = await openApp(shop.house, { ...usualParts, limits })
  mei = await member('mei@customers.example', 'Mei the Secret')
  stranger = await member('lin@customers.example', 'Lin')
  const lines = [{ itemId: shop.items.A!, quantity: '1' }]
  const customer = { name: 'Mei the Secret', email: 'mei@customers.example' }
  const address = { line1: 'Geheimweg 7', city: 'Berlin', country: 'DE' }
  const { order } = await post(
    '/api/shop/orders',
    { lines, customer, address, payment: { method: 'transfer' } },
    mei.cookie,
  )
  const basket = await post('/api/shop/baskets', {}, mei.cookie)
  await post(`/api/shop/baskets/${basket.id}/lines`, lines[0]!, mei.cookie)
  const home = { name: 'Mei the Secret', ...address }
  const { id: addressId } = await shop.run(addAddress, home, shop.customer(mei.partyId))
  await shop.catchUp()
  const subject = `order:${order.id}`
  const { id: noteId } = await shop.run(writeNote, { subject, body: 'a secret note' })
  const bytes = Buffer.from('a secret note')
  const { id: fileId } = await upload(shop.house, { actor: shop.owner }, { name: 'x.txt', bytes, subject })
  const mails = await shop.database.pool.query('select id from mails')
  hers = {
    order: order.id,
    number: order.number,
    payment: order.paymentId,
    basket: basket.id,
    address: addressId,
    party: mei.partyId,
    note: noteId,
    file: fileId,
    mail: mails.rows[0].id,
    subject,
  }
})

afterAll(() => app.close())

/** The address with each of her ids in each of its places. */
const filled = (url: string): string[] =>
  /[:*]/.test(url)
    ? Object.values(hers).map((id) => url.replace(/:\w+/g, encodeURIComponent(id)).replace('*', `file/${id}`))
    : [url]

/** All her ids under every name that an action may know them by. */
const asked = () => ({
  id: hers.order!,
  number: hers.number!,
  partyId: hers.party!,
  basketId: hers.basket!,
  customerId: hers.party!,
  subject: hers.subject!,
  document: hers.subject!,
  visitorId: hers.party!,
  itemId: shop.items.A!,
  quantity: '1',
  key: 'AAAAAAAAAAAAAAA',
})

const standing = async () => {
  const { rows } = await shop.database.pool.query(
    `select (select state from orders where id = $1) as "order", (select state from payments where id = $2) as payment,
       (select count(*)::int from basket_lines where basket_id = $3 and quantity = 1) as lines,
       (select count(*)::int from addresses where removed_at is null) as addresses, (select count(*)::int from notes) as notes,
       (select count(*)::int from files where removed_at is null) as files, (select count(*)::int from consents) as consents`,
    [hers.order, hers.payment, hers.basket],
  )
  return rows[0]
}

describe('somebody else’s order, basket, address, payment, note, file and mail', () => {
  it.each(['a signed-in stranger', 'a visitor'])('tell %s nothing and obey him nowhere', async (who) => {
    const cookie = who === 'a visitor' ? '' : stranger.cookie
    const before = await standing()
    const told: string[] = []
    for (const { method, url } of app.served) {
      if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method) || /auth|sign-|\/found|\/live/.test(url)) continue
      for (const path of filled(url)) {
        const query = `?${new URLSearchParams({ ...asked(), key: '' })}`
        const isRead = method === 'GET' || method === 'DELETE'
        const answer = await app.inject({
          method: method as 'GET',
          url: isRead ? path + query : path,
          headers: headers(cookie),
          ...(!isRead && { payload: asked() }),
        })
        for (const secret of SECRETS) if (answer.body.includes(secret)) told.push(`${method} ${path}: ${secret}`)
        if (answer.statusCode >= 500) told.push(`${method} ${path}: ${answer.statusCode}`)
      }
    }
    expect(told).toEqual([])
    expect(await standing()).toEqual(before)
  })

  it('are hers to see', async () => {
    for (const url of ['/api/shop/me', `/api/shop/orders/${hers.number}`, `/shop/orders/${hers.number}`])
      expect((await app.inject({ url, headers: headers(mei.cookie) })).body).toContain('Geheimweg 7')
    const basket = await app.inject({ url: `/api/shop/baskets/${hers.basket}`, headers: headers(mei.cookie) })
    expect(basket.json().lines).toHaveLength(1)
  })

  it('are a guest’s only with the key, and no key of another opens them', async () => {
    const look = (number: string, key: string) =>
      app.inject({ url: `/api/shop/orders/${number}?key=${key}`, headers: headers() })
    const lines = [{ itemId: shop.items.A!, quantity: '1' }]
    const customer = { name: 'Guest', email: 'mei@customers.example' }
    const address = { line1: 'Elsewhere 1', city: 'X', country: 'CN' }
    const { order } = await post('/api/shop/orders', { lines, customer, address, payment: { method: 'transfer' } }, '')
    expect((await look(order.number, order.key)).statusCode).toBe(200)
    const [wrong, none] = [await look(hers.number!, order.key), await look('999999', order.key)]
    expect([wrong.statusCode, none.statusCode]).toEqual([404, 404])
    const said = ({ title, detail, code }: Record<string, string>) => ({ title, detail, code })
    expect(said(wrong.json())).toEqual(said(none.json()))
    // She typed it herself? Nobody knows: what a guest orders with her address does not show in her account.
    expect(
      (await shop.database.pool.query('select party_is_claimed as claimed from orders where id = $1', [order.id])).rows,
    ).toEqual([{ claimed: true }])
  })
})
