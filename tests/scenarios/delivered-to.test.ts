import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippingMethodEntity } from '#functions/fulfilment/functions.ts'
import { openApp } from '#interfaces/http/app.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { type Browser, browserOn, PASSWORD } from '#interfaces/http/testing/web-house.ts'
import { create } from '#masters/parties/create-party.ts'
import { createCustomer } from '#support/access/index.ts'
import { updateRow } from '#support/entity/index.ts'
import { addDays, dateOf } from '#support/time/index.ts'
import { type TestShop, testShop } from '../support/shop.ts'

const regions = [
  { country: 'CN', region: '上海市', days: 1 },
  { country: 'CN', region: '西藏自治区', days: 9 },
  { country: 'CN', days: 3 },
]
const generous = { max: 1_000_000, seconds: 60 }

let shop: TestShop
let app: FastifyInstance
let item: string
beforeAll(async () => {
  // A Monday, before any cut-off; nothing moves while pages are compared.
  shop = await testShop([{ code: 'CHAIR', price: '113.00' }], { clock: () => new Date('2026-11-23T09:00:00+08:00') })
  await shop.stock('CHAIR', '50', '30.00')
  const { rows } = await shop.database.pool.query("select id from shipping_methods where code = 'delivery'")
  await shop.inTransaction((ctx) => updateRow(ctx, shippingMethodEntity, { id: rows[0].id, regions }))
  item = `/shop/i/${(await shop.database.pool.query('select slug from items')).rows[0].slug}`
  app = await openApp(shop.house, { ...usualParts, limits: { signIn: generous, account: generous, lookUp: generous } })
})
afterAll(() => app.close())

const visitor = () => browserOn(app, shop.house.url)
const en = { 'accept-language': 'en' }
const form = (body: Record<string, string>) => new URLSearchParams(body).toString()
const typed = { ...en, 'content-type': 'application/x-www-form-urlencoded' }
const send = (browser: Browser, url: string, body: Record<string, string>) =>
  browser.ask('POST', url, form(body) as unknown as object, typed)
const see = async (browser: Browser, url: string) => (await browser.ask('GET', url, undefined, en)).body

/** What a page says of the day and the place. */
const said = (page: string) => [
  /In your hands on ([^<]+)</.exec(page)?.[1] ?? /Promised for ([^<]+)</.exec(page)?.[1],
  /Delivered to: ([^<]+)</.exec(page)?.[1],
]
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? `no ${name}`
const put = (browser: Browser) => send(browser, '/shop/basket/lines', { itemId: shop.items.CHAIR!, quantity: '1' })
const address = { name: '李静', email: 'li.jing@customers.example', line1: '静安路 1 号', city: '某城', country: 'CN' }

/** What a browser sends with the form it was shown, the fields filled in. */
const checkOut = async (browser: Browser, filled: Record<string, string>, page?: string) => {
  const form = page ?? (await see(browser, '/shop/checkout'))
  const kept = Object.fromEntries(['total', 'shownOn', 'shownFor'].map((name) => [name, hidden(form, name)]))
  const body = { ...kept, ...address, shipping: 'delivery', payment: 'cash_on_delivery', ...filled }
  return send(browser, '/shop/checkout', body)
}
const ordersThere = async () => (await shop.database.pool.query('select count(*)::int as n from orders')).rows[0].n

describe('where it goes', () => {
  it('is chosen on the item page, remembered, and gives one day on item page, basket, checkout and order', async () => {
    const browser = visitor()
    const before = said(await see(browser, item))
    expect(before[1]).toBe('Elsewhere in China')
    const answer = await send(browser, '/shop/place', { place: 'CN/西藏自治区', to: item })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, item])
    const onItemPage = said(await see(browser, item))
    expect(onItemPage).toEqual([expect.not.stringMatching(before[0]!), '西藏自治区'])
    await put(browser)
    expect(said(await see(browser, '/shop/basket'))).toEqual(onItemPage)
    const checkout = await see(browser, '/shop/checkout')
    expect(said(checkout)).toEqual(onItemPage)
    expect(hidden(checkout, 'region" type="text')).toBe('西藏自治区')
    const ordered = await checkOut(browser, { region: '西藏自治区' }, checkout)
    expect(ordered.statusCode).toBe(303)
    expect(said(await see(browser, String(ordered.headers.location)))[0]).toBe(onItemPage[0])
  })

  it('is each visitor’s own: a page that is kept for all shows nobody another one’s day', async () => {
    const [far, near, nowhere] = [visitor(), visitor(), visitor()]
    await send(far, '/shop/place', { place: 'CN/西藏自治区', to: item })
    await send(near, '/shop/place', { place: 'CN/上海市', to: item })
    const told = await Promise.all([far, near, nowhere, far].map(async (one) => said(await see(one, item))))
    expect(told.map(([, place]) => place)).toEqual(['西藏自治区', '上海市', 'Elsewhere in China', '西藏自治区'])
    expect(new Set(told.map(([day]) => day)).size).toBe(3)
    expect(told[3]).toEqual(told[0])
  })

  it('is taken only from the places that there are, and leads back into the shop only', async () => {
    const browser = visitor()
    const answer = await send(browser, '/shop/place', { place: 'CN/Atlantis', to: 'https://evil.example/' })
    expect(answer.headers.location).toBe('/shop')
    expect(said(await see(browser, item))[1]).toBe('Elsewhere in China')
    browser.cookies.set('of_place', encodeURIComponent('XX/<script>'))
    expect(said(await see(browser, item))[1]).toBe('Elsewhere in China')
  })

  it('typed otherwise at the checkout and later: the new day is shown before anything is ordered', async () => {
    const browser = visitor()
    await send(browser, '/shop/place', { place: 'CN/上海市', to: item })
    await put(browser)
    const before = await ordersThere()
    const asked = await checkOut(browser, { region: '西藏自治区' })
    expect(asked.statusCode).toBe(409)
    const [day, place] = said(asked.body)
    expect(place).toBe('西藏自治区')
    expect(asked.body).toContain(`can be in your hands on ${day}`)
    expect(await ordersThere()).toBe(before)
    const again = await checkOut(browser, { region: '西藏自治区' }, asked.body)
    expect(again.statusCode).toBe(303)
    expect(said(await see(browser, String(again.headers.location)))[0]).toBe(day)
  })

  it('typed otherwise and not later is ordered at once', async () => {
    const browser = visitor()
    await put(browser)
    expect((await checkOut(browser, { region: '上海市' })).statusCode).toBe(303)
  })

  it('is a member’s own address until another is chosen, and then his address in that place', async () => {
    const { id } = await shop.run(create, { kind: 'person', name: 'Li Jing', isCustomer: true } as never)
    const email = 'member@customers.example'
    await shop.inTransaction((ctx) =>
      createCustomer(ctx, { email, name: 'Li Jing', partyId: id, language: 'en', password: PASSWORD }),
    )
    const browser = visitor()
    expect((await browser.ask('POST', '/api/shop/auth/sign-in/email', { email, password: PASSWORD })).statusCode).toBe(
      200,
    )
    for (const [region, line1] of [
      ['上海市', 'Near 1'],
      ['西藏自治区', 'Far 9'],
    ] as const)
      await send(browser, '/shop/account/addresses', { ...address, line1, region })
    expect(said(await see(browser, item))[1]).toBe('西藏自治区')
    await put(browser)
    expect(said(await see(browser, '/shop/basket'))).toEqual(said(await see(browser, item)))
    await send(browser, '/shop/place', { place: 'CN/上海市', to: item })
    const checkout = await see(browser, '/shop/checkout')
    expect(said(checkout)).toEqual(said(await see(browser, '/shop/basket')))
    expect(checkout).toContain('Near 1')
  })

  it('is said in the API for other shop fronts, too', async () => {
    const days = await Promise.all(
      ['', '?country=CN&region=西藏自治区', '?country=CN&city=上海市'].map(async (query) => {
        const { body } = await visitor().ask('GET', encodeURI(`/api/shop/items/${item.slice(8)}${query}`))
        return JSON.parse(body).promise.on as string
      }),
    )
    const start = dateOf(new Date('2026-11-23T09:00:00+08:00'), 'Asia/Shanghai')
    expect(days[2]! < days[0]! && days[0]! < days[1]! && days[1]! > addDays(start, 9)).toBe(true)
  })
})
