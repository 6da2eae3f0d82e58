import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningMart, startMart } from '#functions/insight/functions.ts'
import { modules } from '#modules'
import { access } from '#support/access/index.ts'
import { usualParts } from './parts.ts'
import { walkInputs } from './testing/walk-inputs.ts'
import { everybody, walkRoles } from './testing/walk-roles.ts'
import { type WebHouse, webHouse } from './testing/web-house.ts'

let web: WebHouse
let mart: RunningMart
beforeAll(async () => {
  web = await webHouse({ routes: usualParts.routes, pages: usualParts.pages }, { modules })
  mart = await startMart(web.database, join(dirname(web.house.filesFolder), 'mart'), { turn: 'fail' })
  await mart.catchUp()
})
afterAll(() => mart.stop())

const SEED = 20_261_121

describe('every address of the API', () => {
  it('lets in whom the permission of its action lets in, and nobody else', async () => {
    const walkers = await everybody(web)
    const wrong: string[] = []
    for (const one of web.app.described) wrong.push(...(await walkRoles(walkers, one)))
    expect(web.app.described.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  }, 300_000)

  it('answers anything that is sent to it, and never fails itself', async () => {
    const owner = await web.signIn('owner')
    const customer = await web.signInCustomer()
    const wrong: string[] = []
    for (const one of web.app.described) {
      if (/sign-out|\/auth\//.test(one.url)) continue
      const browser = one.url.startsWith('/api/shop') ? customer : owner
      wrong.push(...(await walkInputs(web, browser, one, 12, SEED)))
    }
    for (const one of web.app.described.filter(({ url }) => url.includes('/auth/') && !url.includes('sign-out')))
      wrong.push(...(await walkInputs(web, web.browser(), one, 3, SEED)))
    expect(wrong).toEqual([])
  }, 300_000)

  it('is described once, whatever is served', () => {
    const described = web.app.described.map(({ method, url }) => `${method} ${url}`)
    expect(described.filter((one, at) => described.indexOf(one) !== at)).toEqual([])
    // The doors are described one by one, the description does not describe itself, a websocket is no request.
    const apart = /^(HEAD|OPTIONS) |\*|\/api\/(docs|openapi\.json|live)|\/payments\/notices\//
    const served = web.app.served.map(({ method, url }) => `${method} ${url}`)
    expect(served.filter((one) => one.includes(' /api/') && !apart.test(one) && !described.includes(one))).toEqual([])
    expect(described.filter((one) => !one.includes('/auth/') && !served.includes(one))).toEqual([])
  })
})

describe('the walk', () => {
  it('notices an address that lets in whom its permission does not', async () => {
    const action = access.actions!.listUsers!
    const open = await webHouse({
      routes: [
        (app) => {
          app.described.push({
            method: 'GET',
            url: '/api/left-open',
            tag: 't',
            summary: 's',
            action,
            schema: {},
            status: 200,
            given: [],
            isFile: false,
          })
          app.get('/api/left-open', async () => ({ secrets: true }))
        },
      ],
    })
    const wrong = await walkRoles(await everybody(open), open.app.described.at(-1)!)
    expect(wrong.map((one) => one.match(/ as (\w+):/)?.[1])).toEqual(
      expect.arrayContaining(['clerk', 'customer', 'visitor']),
    )
    expect(wrong.join()).not.toMatch(/as (owner|admin):/)
  })

  it('notices an address that fails on what is sent to it', async () => {
    const open = await webHouse({
      routes: [
        (app) => {
          const schema = { type: 'object', properties: { name: { type: 'string' } } }
          app.described.push({
            method: 'POST',
            url: '/api/fragile',
            tag: 't',
            summary: 's',
            schema,
            status: 200,
            given: [],
            isFile: false,
          })
          app.post('/api/fragile', async (request) => ({ name: (request.body as { name: string }).name.trim() }))
        },
      ],
    })
    expect((await walkInputs(open, open.browser(), open.app.described.at(-1)!, 50, SEED)).length).toBeGreaterThan(0)
  })
})
