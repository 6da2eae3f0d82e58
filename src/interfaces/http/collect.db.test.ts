import { beforeAll, describe, expect, it } from 'vitest'
import { interactionsModule } from '#books/interactions/module.ts'
import { partiesModule } from '#masters/parties/module.ts'
import { newId } from '#support/database/index.ts'
import { collect } from './collect.ts'
import { type Browser, PASSWORD, type WebHouse, webHouse } from './testing/web-house.ts'
import { welcomeCustomer } from './welcome-customer.ts'

let web: WebHouse
beforeAll(async () => {
  web = await webHouse(
    { routes: [collect], welcome: welcomeCustomer },
    { modules: [partiesModule, interactionsModule] },
  )
})

const event = (more: object = {}) => ({ id: newId(), kind: 'page_viewed', at: new Date().toISOString(), ...more })
const report = (browser: Browser, ...events: object[]) => browser.ask('POST', '/api/collect', { events })
const rowsOf = async (subject: string) =>
  (await web.database.pool.query('select * from interactions where subject_id = $1 order by id', [subject])).rows
const visitorIn = (browser: Browser) => decodeURIComponent(browser.cookies.get('of_visitor')!).split('.')[0]!

describe('collect', () => {
  it('writes down what a device did, under the visitor of its cookie, before it answers', async () => {
    const browser = web.browser()
    const itemId = newId()
    const answer = await report(
      browser,
      event(),
      event({ kind: 'item_viewed', itemId, url: '/shop/items/x?key=secret&a=1', data: { ms: 12 } }),
    )
    expect([answer.statusCode, answer.json()]).toEqual([202, { count: 2 }])
    expect(String(answer.headers['set-cookie'])).toMatch(/of_visitor=.*Max-Age=\d{8}.*HttpOnly.*SameSite=Lax/)
    const rows = await rowsOf(visitorIn(browser))
    expect(rows).toMatchObject([
      { kind: 'page_viewed', channel: 'web' },
      { kind: 'item_viewed', about: `item:${itemId}`, data: { ms: 12, url: '/shop/items/x?key=&a=1' } },
    ])
    const again = await report(browser, event({ kind: 'searched' }))
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(await rowsOf(visitorIn(browser))).toHaveLength(3)
  })

  it('takes the same report twice and writes it once', async () => {
    const browser = web.browser()
    await report(browser, event())
    const one = event()
    await Promise.all([report(browser, one), report(browser, one)])
    expect(await rowsOf(visitorIn(browser))).toHaveLength(2)
  })

  it('takes nothing that a browser cannot know, too much or too large, and says what', async () => {
    const browser = web.browser()
    for (const [events, path] of [
      [[event({ kind: 'order_placed' })], 'events.0.kind'],
      [[event({ subjectId: newId() })], 'events.0'],
      [[event({ id: '1' })], 'events.0.id'],
      [[event({ url: 'x'.repeat(3000) })], 'events.0.url'],
      [[event({ data: { deep: { er: 1 } } })], 'events.0.data.deep'],
      [Array.from({ length: 101 }, () => event()), 'events'],
      [[], 'events'],
    ] as const) {
      const answer = await report(browser, ...events)
      expect(answer.statusCode).toBe(422)
      expect(answer.json().errors[0].path).toBe(path)
    }
    expect((await report(browser, event({ data: { text: 'a\u0000b' } }))).statusCode).toBeLessThan(500)
  })
})

describe('a customer who signs in', () => {
  it('becomes one with the device that he used before, and stays the same party', async () => {
    const browser = web.browser()
    await report(browser, event())
    const visitor = visitorIn(browser)
    const email = 'anna@customer.example'
    await browser.ask('POST', '/api/shop/auth/sign-up/email', { email, password: PASSWORD, name: 'Anna' })
    const link = new URL(web.mails.at(-1)!.text.match(/http\S+/)![0])
    await browser.ask('GET', link.pathname + link.search)
    const { rows } = await web.database.pool.query('select party_id from customer_users where email = $1', [email])
    expect(rows[0].party_id).toBeTruthy()
    const aliases = await web.database.pool.query('select party_id from aliases where subject_id = $1', [visitor])
    expect(aliases.rows).toEqual(rows)
    await web.browser().ask('POST', '/api/shop/auth/sign-in/email', { email, password: PASSWORD })
    const after = await web.database.pool.query('select party_id from customer_users where email = $1', [email])
    expect(after.rows).toEqual(rows)
  })
})
