import { beforeAll, describe, expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import { adoptBasket, createBasket, showBasket } from '#functions/orders/index.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { type Browser, type WebHouse, webHouse } from '#interfaces/http/testing/web-house.ts'
import { modules } from '#modules'
import { newId } from '#support/database/index.ts'

let web: WebHouse

beforeAll(async () => {
  web = await webHouse({ routes: usualParts.routes, pages: usualParts.pages }, { modules })
  await web.inTransaction((ctx) =>
    foundCompany(ctx, {
      company: 'Test & Co.',
      country: 'CN',
      site: { name: 'Warehouse', kind: 'warehouse' },
      withTestCard: true,
    }),
  )
})

/** Every page that people open or send a form to. */
const pages = () =>
  web.app.served.filter(({ url, method }) => !url.startsWith('/api') && ['GET', 'POST'].includes(method))

const hostile = [
  '',
  '\r\nset-cookie: a=b',
  '//evil.example',
  'https://evil.example',
  '\u0000',
  '中文',
  '../../x',
  '%',
  '<b>',
  '"',
]

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const names =
  'to email password name q after sort from key new number card id itemId quantity code country line1 city payment shipping total token purpose analytics'.split(
    ' ',
  )

describe('a page', () => {
  it('answers whatever stands in its address, and leads nowhere else', async () => {
    const wrong: string[] = []
    for (const { url } of pages().filter(({ method }) => method === 'GET'))
      for (const text of hostile) {
        const word = encodeURIComponent(text) || 'x'
        const path = url.replace(/:\w+/g, word).replace('*', word)
        for (const query of [
          names.map((name) => `${name}=${word}`),
          names.map((name) => `${name}=/shop/${word}`),
          names.map((name) => `${name}=a&${name}=b`),
        ])
          wrong.push(...(await look(web.browser(), 'GET', `${path}?${query.join('&')}`)))
      }
    expect([...new Set(wrong)]).toEqual([])
  }, 120_000)

  it('answers whatever is sent to it as a form', async () => {
    const wrong: string[] = []
    const customer = await web.signInCustomer()
    for (const { url } of pages().filter(({ method }) => method === 'POST'))
      for (const browser of [web.browser(), customer])
        for (const text of hostile.slice(0, 6)) {
          const word = encodeURIComponent(text) || 'x'
          const path = url.replace(/:\w+/g, word)
          const bodies = [
            [names.map((name) => `${name}=${word}`).join('&'), form],
            [names.map((name) => `${name}=a&${name}=b`).join('&'), form],
            [
              JSON.stringify(Object.fromEntries(names.map((name) => [name, 1]))),
              { 'content-type': 'application/json' },
            ],
            [
              JSON.stringify(Object.fromEntries(names.map((name) => [name, { a: [text] }]))),
              { 'content-type': 'application/json' },
            ],
            ['[1]', { 'content-type': 'application/json' }],
            ['"text"', { 'content-type': 'application/json' }],
          ] as const
          for (const [body, headers] of bodies)
            wrong.push(...(await look(browser, 'POST', path, body as never, headers)))
        }
    expect([...new Set(wrong)]).toEqual([])
  }, 120_000)
})

describe('the API', () => {
  it('refuses what is nested so deep that nobody could walk it', async () => {
    const owner = await web.signIn('owner')
    for (const inner of [
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    ]) {
      const body = `{"list":"orders","name":"deep","query":{"a":${inner}}}`
      const answer = await owner.ask('POST', '/api/views', body as never, { 'content-type': 'application/json' })
      expect(answer.statusCode).toBe(400)
    }
  })

  it('sends nobody away from this house after a link in a mail', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const url = `/api/shop/auth/verify-email?token=x&callbackURL=${encodeURIComponent(to)}`
      const answer = await web.browser().ask('GET', url)
      expect(new URL(String(answer.headers.location ?? '/'), web.house.url).origin).toBe(web.house.url)
    }
  })
})

describe('the key of a basket', () => {
  it('opens nothing any more once the basket is a customer’s, and never his account', async () => {
    const [visitor, customer] = [web.visitor(), newId()]
    const basket = await web.run(createBasket, {}, visitor)
    expect(await web.run(showBasket, basket, web.visitor())).toMatchObject({ id: basket.id })
    await web.inTransaction((ctx) => adoptBasket(ctx, { visitorId: visitor.id, partyId: customer }))
    const unknown = { kind: { code: 'orders.unknown_basket' } }
    for (const who of [visitor, web.visitor()])
      await expect(web.run(showBasket, basket, who)).rejects.toMatchObject(unknown)
    expect(await web.run(showBasket, { id: basket.id }, web.customer(customer))).toMatchObject({ id: basket.id })
  })
})

const look = async (browser: Browser, method: string, url: string, body?: object, headers?: Record<string, string>) => {
  const answer = await browser.ask(method, url, body, headers)
  const to = String(answer.headers.location ?? '/')
  const said: string[] = []
  if (answer.statusCode >= 500)
    said.push(
      `${answer.statusCode} ${web.failures.at(-1)?.slice(0, 150)} ${method} ${url.split('?')[0]} ${String(body ?? '').slice(0, 60)}`,
    )
  if (new URL(to, web.house.url).origin !== web.house.url || /[^\x21-\x7e]/.test(to)) said.push(`leads to ${to} ${url}`)
  if (answer.headers['set-cookie'] && /a=b/.test(String(answer.headers['set-cookie'])))
    said.push(`sets a cookie ${url}`)
  return said
}
