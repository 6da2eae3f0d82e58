import { beforeAll, describe, expect, it } from 'vitest'
import { createParty } from '#masters/parties/functions.ts'
import { modules } from '#modules'
import { VISITOR_COOKIE, visitorCookie } from '#support/access/index.ts'
import { newId } from '#support/database/index.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { entityRoutes } from './routes/entities.ts'
import { ruleRoutes } from './routes/rules.ts'
import { type Browser, type WebHouse, webHouse } from './testing/web-house.ts'

let web: WebHouse
let planner: Browser
let ruleId: string
beforeAll(async () => {
  web = await webHouse({ routes: [decisionRoutes, ruleRoutes, entityRoutes] }, { modules })
  planner = await web.signIn('planner')
})

const visitor = () => {
  const browser = web.browser()
  browser.cookies.set(VISITOR_COOKIE, encodeURIComponent(visitorCookie(newId(), web.house.secret)))
  return browser
}
const asks = async (browser: Browser, more: object = {}, headers = {}) => {
  const answer = await browser.ask('POST', '/api/decisions', { trigger: 'page_viewed', ...more }, headers)
  return answer.json() as { code?: string; suggestions: { impressionId: string; script: string }[] }
}

describe('rules by the API', () => {
  it('are written as drafts, changed by who saw the present one, published and paused', async () => {
    const draft = {
      code: 'hello',
      name: 'Hello',
      trigger: 'page_viewed',
      condition: { combinator: 'and', rules: [{ field: 'channel.name', operator: '!=', value: 'mail' }] },
      offer: { kind: 'message' },
      script: { en: 'Hello.\nDear {customer.name}' },
    }
    const made = await planner.ask('POST', '/api/rules', draft)
    expect([made.statusCode, made.headers.etag]).toEqual([201, '"1"'])
    ruleId = made.json().id
    const change = (tag: string) => planner.ask('PATCH', `/api/rules/${ruleId}`, { priority: 5 }, { 'if-match': tag })
    expect((await change('"1"')).statusCode).toBe(200)
    expect((await change('"1"')).statusCode).toBe(412)
    const published = await planner.ask('POST', `/api/rules/${ruleId}/publication`)
    expect([published.statusCode, published.json()]).toEqual([201, { id: ruleId, number: 1, state: 'live' }])
    const { rows, count } = (await planner.ask('GET', '/api/rules?state=live&q=hel')).json()
    expect([rows[0].code, count]).toEqual(['hello', { value: 1, isMore: false }])
    expect((await planner.ask('GET', `/api/rules/${ruleId}/versions`)).json().versions).toMatchObject([
      { number: 1, publisherName: 'Somebody' },
    ])
  })

  it('say what is wrong in words, at the field', async () => {
    const answer = await planner.ask('PATCH', `/api/rules/${ruleId}`, {
      condition: { combinator: 'and', rules: [{ field: 'customer.orders', operator: 'contains', value: '1' }] },
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'decisions.unknown_operator', errors: [{ path: 'condition.rules.0' }] })
  })
})

describe('suggestions by the API', () => {
  it('are for the visitor of the signed cookie, who alone can answer them', async () => {
    const [one, other] = [visitor(), visitor()]
    const { suggestions } = await asks(one)
    expect(suggestions).toMatchObject([{ ruleId, script: 'Hello.' }])
    const answer = (browser: Browser) =>
      browser.ask('POST', `/api/decisions/${suggestions[0]!.impressionId}/answer`, { answer: 'accepted' })
    expect((await answer(other)).statusCode).toBe(404)
    expect((await answer(one)).json()).toMatchObject({ answer: 'accepted' })
  })

  it('are for the customer who is signed in, by his name', async () => {
    const customer = await web.signInCustomer()
    await web.database.pool.query(
      `insert into parties (id, number, kind, name, created_at) values ($1, 'C-signed', 'person', 'Li', now())`,
      [customer.partyId],
    )
    expect((await asks(customer)).suggestions).toMatchObject([{ script: 'Hello.\nDear Li' }])
  })

  it('are for a customer whom staff name; staff themselves are nobody’s customer', async () => {
    const { id: partyId } = await web.inTransaction((ctx) =>
      createParty(ctx, { kind: 'person', name: 'Wang', language: 'en' } as never),
    )
    const agent = await web.signIn('agent')
    expect((await asks(agent, { partyId })).suggestions).toMatchObject([{ script: 'Hello.\nDear Wang' }])
    expect(await asks(agent)).toMatchObject({ code: 'decisions.nobody_asked' })
    expect(await asks(await web.signIn('clerk'), { partyId })).toMatchObject({ code: 'common.not_allowed' })
  })

  it('are written when the house closes', async () => {
    await asks(visitor())
    await web.app.close()
    const { rows } = await web.database.pool.query('select sum(shown)::int as shown from rule_days')
    expect(rows).toEqual([{ shown: 4 }])
  })
})
