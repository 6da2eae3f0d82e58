import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { action, common, errors, fail, module, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { route } from './route.ts'
import { accessRoutes } from './routes/access.ts'
import { type WebHouse, webHouse } from './testing/web-house.ts'

const refusals = errors('things', { notEnough: 409 })
const things = module({
  name: 'things',
  errors: refusals,
  texts: {
    'error.things.not_enough': [
      'Only {free} of {wanted}.',
      '只有 {free}（需要 {wanted}）。',
      '只有 {free}（需要 {wanted}）。',
    ],
  },
  actions: {
    make: action({
      name: 'things.make',
      input: z.object({
        name: z.string().max(20),
        count: z.int().min(1).default(1),
        kind: z.enum(['a', 'b']).optional(),
      }),
      fn: async (ctx, input) => {
        await ctx.tx.named('test.things', 'insert into settings (key, value, changed_at) values ($1, $2, now())', [
          `thing ${newId()}`,
          JSON.stringify(input),
        ])
        return { id: newId(), version: 3, ...input }
      },
    }),
    list: query({
      name: 'things.list',
      input: z.object({
        limit: z.int().max(50).default(10),
        tags: z.array(z.string()).default([]),
        isNew: z.boolean().default(false),
      }),
      fn: async (_, input) => input,
    }),
    get: query({
      name: 'things.get',
      input: z.object({ id: z.uuid() }),
      fn: async (_, { id }) => ({ id, version: 7 }),
    }),
    change: action({
      name: 'things.change',
      input: z.object({ id: z.uuid(), version: z.int() }),
      fn: async (_, input) => input,
    }),
    refuse: query({
      name: 'things.refuse',
      open: ['visitor', 'customer'],
      input: z.object({}),
      fn: async (): Promise<object> => fail(refusals.notEnough, { free: 1, wanted: 2, constraint: 'x' }),
    }),
    break: query({
      name: 'things.break',
      open: ['visitor'],
      input: z.object({}),
      fn: async (ctx) => ctx.tx.named('test.break', 'select * from secrets_of_the_house'),
    }),
    overflow: query({
      name: 'things.overflow',
      open: ['visitor'],
      input: z.object({}),
      fn: async (ctx) => ctx.tx.named('test.overflow', `select '99999999999'::int`),
    }),
    mine: query({
      name: 'things.mine',
      open: ['visitor', 'customer'],
      input: z.object({}),
      fn: async ({ actor }) => ({ kind: actor.kind, id: actor.id }),
    }),
  },
})
const made = async (web: WebHouse) => {
  const { rows } = await web.database.pool.query(`select count(*)::int as count from settings where key like 'thing %'`)
  return rows[0].count as number
}

let web: WebHouse
beforeAll(async () => {
  const a = things.actions!
  web = await webHouse(
    {
      routes: [
        accessRoutes,
        (app, house) => {
          const on = (method: 'GET' | 'POST' | 'PATCH', url: string, name: string, more = {}) =>
            route(app, house, { method, url, action: a[name]!, tag: 'Things', summary: name, ...more })
          on('POST', '/api/things', 'make', { status: 201 })
          on('GET', '/api/things', 'list')
          on('GET', '/api/things/:id', 'get')
          on('PATCH', '/api/things/:id', 'change')
          on('GET', '/api/shop/refusal', 'refuse')
          on('GET', '/api/shop/break', 'break')
          on('GET', '/api/shop/overflow', 'overflow')
          on('GET', '/api/shop/mine', 'mine')
          on('GET', '/api/shop/orders/:number', 'mine', { limit: 'lookUp' })
        },
      ],
      limits: {
        lookUp: { max: 3, seconds: 60 },
        signIn: { max: 1e6, seconds: 60 },
        account: { max: 4, seconds: 60 },
        collect: { max: 9, seconds: 9 },
      },
    },
    { modules: [things] },
  )
})

describe('problems', () => {
  it.each([
    ['en', 'Only 1 of 2.'],
    ['zh-CN', '只有 1（需要 2）。'],
    ['zh-TW,zh;q=0.9', '只有 1（需要 2）。'],
  ])('speak the caller’s language (%s)', async (language, detail) => {
    const answer = await web.browser().ask('GET', '/api/shop/refusal', undefined, { 'accept-language': language })
    expect(answer.statusCode).toBe(409)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({
      type: 'urn:onefold:problem:things.not_enough',
      status: 409,
      code: 'things.not_enough',
      detail,
      facts: { free: 1, wanted: 2 },
      instance: '/api/shop/refusal',
      requestId: answer.headers['x-request-id'],
    })
    expect(answer.body).not.toContain('constraint')
  })

  it('name each field, why, and what would be accepted', async () => {
    const owner = await web.signIn('owner')
    const answer = await owner.ask(
      'POST',
      '/api/things',
      { name: 'x'.repeat(30), count: 0, kind: 'c' },
      { 'accept-language': 'zh-CN' },
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toEqual([
      { path: 'name', code: 'too_big', accepted: '≤ 20', message: expect.stringContaining('≤ 20') },
      { path: 'count', code: 'too_small', accepted: '≥ 1', message: expect.any(String) },
      { path: 'kind', code: 'invalid_value', accepted: 'a, b', message: expect.stringContaining('a, b') },
    ])
    const missing = await owner.ask('POST', '/api/things', {})
    expect(missing.json().errors).toMatchObject([{ path: 'name', message: 'is missing' }])
  })

  it('name the field that holds a sign which no column takes', async () => {
    const owner = await web.signIn('owner')
    const answer = await owner.ask('POST', '/api/things', { name: 'a\0b' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toMatchObject([{ path: 'name', message: 'holds a sign that cannot be written' }])
  })

  it('speak to whoever asks for an address that cannot be read', async () => {
    const answer = await web.app.inject({ method: 'GET', url: '/api/%ff', headers: { 'accept-language': 'zh-CN' } })
    expect([answer.statusCode, answer.json().code, answer.json().detail]).toEqual([
      400,
      'http.bad_request',
      '无法读取请求。',
    ])
  })

  it('never show a stack, a query or a name from the database', async () => {
    const broken = await web.browser().ask('GET', '/api/shop/break')
    expect(broken.statusCode).toBe(500)
    expect(broken.json().code).toBe('http.unexpected')
    expect(broken.body).not.toMatch(/secrets_of|relation|select|\.ts/)
    const overflow = await web.browser().ask('GET', '/api/shop/overflow')
    expect(overflow.statusCode).toBe(422)
    expect(overflow.body).not.toMatch(/integer|99999/)
  })

  it('say what is at no address, what takes no such method, what is too large, unreadable or of another kind', async () => {
    const owner = await web.signIn('owner')
    const statusOf = async (method: string, url: string, headers: Record<string, string>, payload?: string) => {
      const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await web.app.inject({
        method: method as 'POST',
        url,
        headers: { cookie, origin: web.house.url, ...headers },
        payload,
      })
      expect(answer.headers['content-type']).toContain('application/problem+json')
      return [answer.statusCode, answer.json().code, answer.headers.allow]
    }
    const json = { 'content-type': 'application/json' }
    expect(await statusOf('GET', '/api/nothing/here', {})).toEqual([404, 'http.no_such_page', undefined])
    expect(await statusOf('DELETE', `/api/things/${newId()}`, {})).toEqual([
      405,
      'http.no_such_method',
      'GET, HEAD, PATCH',
    ])
    expect(await statusOf('POST', '/api/things', json, `{"name":"${'x'.repeat(1_100_000)}"}`)).toEqual([
      413,
      'http.too_large',
      undefined,
    ])
    expect(await statusOf('POST', '/api/things', { 'content-type': 'text/xml' }, '<x/>')).toEqual([
      415,
      'http.wrong_type',
      undefined,
    ])
    expect(await statusOf('POST', '/api/things', { 'content-type': 'text/plain' }, '{}')).toEqual([
      415,
      'http.wrong_type',
      undefined,
    ])
    expect(await statusOf('POST', '/api/things', json, '{"name":')).toEqual([400, 'http.unreadable', undefined])
    expect(await statusOf('POST', '/api/things', json, '{"__proto__":{"x":1}}')).toEqual([
      400,
      'http.unreadable',
      undefined,
    ])
    expect(await statusOf('POST', '/api/things', json, '["name"]')).toEqual([400, 'http.bad_request', undefined])
    expect(await statusOf('GET', '/api/things/%zz', {})).toEqual([400, 'http.bad_request', undefined])
  })
})

it('shows people a page where nothing is, in their language, and none of what they typed', async () => {
  const headers = { accept: 'text/html,*/*', 'accept-language': 'zh-CN' }
  const answer = await web.app.inject({ url: '/shop/<script>alert(1)</script>', headers })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(answer.body).toContain('<h1>未找到</h1>')
  expect(answer.body).not.toContain('script')
  expect((await web.app.inject({ url: '/api/nothing', headers })).headers['content-type']).toContain('problem+json')
})

describe('a request', () => {
  it('becomes the input: numbers, yes and no and lists of an address too', async () => {
    const owner = await web.signIn('owner')
    const listed = await owner.ask('GET', '/api/things?limit=5&tags=a,b&isNew=true')
    expect(listed.json()).toEqual({ limit: 5, tags: ['a', 'b'], isNew: true })
    expect((await owner.ask('GET', '/api/things?limit=many')).json().errors[0]).toMatchObject({ path: 'limit' })
  })

  it('is answered once for each idempotency key', async () => {
    const owner = await web.signIn('owner')
    const before = await made(web)
    const key = { 'idempotency-key': 'one-and-only' }
    const [first, again] = await Promise.all([1, 2].map(() => owner.ask('POST', '/api/things', { name: 'a' }, key)))
    expect([first!.statusCode, again!.statusCode]).toEqual([201, 201])
    expect(first!.json()).toEqual(again!.json())
    expect(await made(web)).toBe(before + 1)
    const other = await owner.ask('POST', '/api/things', { name: 'b' }, key)
    expect([other.statusCode, other.json().code]).toEqual([422, 'common.key_used_differently'])
    const bad = await owner.ask('POST', '/api/things', { name: 'b' }, { 'idempotency-key': 'ä' })
    expect([bad.statusCode, bad.json().code]).toEqual([400, 'http.bad_key'])
  })

  it('carries the version that was seen as If-Match, and gets it as ETag', async () => {
    const owner = await web.signIn('owner')
    const id = newId()
    const seen = await owner.ask('GET', `/api/things/${id}`)
    expect(seen.headers.etag).toBe('"7"')
    expect((await owner.ask('GET', `/api/things/${id}`, undefined, { 'if-none-match': '"7"' })).statusCode).toBe(304)
    expect((await owner.ask('PATCH', `/api/things/${id}`, {}, { 'if-match': '"7"' })).json()).toEqual({
      id,
      version: 7,
    })
    expect((await owner.ask('PATCH', `/api/things/${id}`, {})).statusCode).toBe(422)
  })

  it('cannot name another document in its body than in its address', async () => {
    const owner = await web.signIn('owner')
    const [id, other] = [newId(), newId()]
    expect((await owner.ask('PATCH', `/api/things/${id}`, { id: other, version: 1 })).json()).toMatchObject({ id })
  })
})

describe('another site', () => {
  const post = (headers: Record<string, string>, cookie?: string) =>
    web.app.inject({
      method: 'POST',
      url: '/api/things',
      headers: { ...headers, ...(cookie && { cookie }) },
      payload: { name: 'x' },
    })

  it('cannot make a signed-in browser change anything', async () => {
    const owner = await web.signIn('owner')
    const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const before = await made(web)
    for (const headers of [
      { origin: 'https://evil.example', host: 'localhost:3000' },
      { 'sec-fetch-site': 'cross-site', origin: web.house.url },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      { 'content-type': ' Multipart/Form-Data; boundary=x' },
    ] as Record<string, string>[]) {
      const answer = await post(headers, cookie)
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'http.other_site'])
    }
    expect(await made(web)).toBe(before)
    expect((await post({ origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' }, cookie)).statusCode).toBe(201)
    expect((await post({ 'sec-fetch-site': 'same-origin' }, cookie)).statusCode).toBe(201)
  })

  it('is not what a program with cookies is: it sends JSON, which no form of another site can', async () => {
    const owner = await web.signIn('owner')
    const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    expect((await post({}, cookie)).statusCode).toBe(201)
  })

  it('is allowed nothing by headers: no answer names other origins', async () => {
    const answer = await web.app.inject({ method: 'GET', url: '/healthz', headers: { origin: 'https://evil.example' } })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  })
})

describe('keys', () => {
  const withKey = (key: string, method: string, url: string, body?: object) =>
    web.app.inject({
      method: method as 'GET',
      url,
      headers: { authorization: `Bearer ${key}` },
      ...(body && { payload: body }),
    })
  const makeKey = async (body: object) => {
    const owner = await web.signIn('owner')
    const answer = await owner.ask('POST', '/api/keys', body)
    return { owner, ...(answer.json() as { id: string; key: string; prefix: string }) }
  }

  it('open what they were made for and nothing else, without cookies and from anywhere', async () => {
    const { key, prefix } = await makeKey({ name: 'Till', permissions: ['things.list', 'things.make'] })
    expect(key.startsWith(prefix)).toBe(true)
    expect((await withKey(key, 'GET', '/api/things')).statusCode).toBe(200)
    expect((await withKey(key, 'POST', '/api/things', { name: 'k' })).statusCode).toBe(201)
    expect((await withKey(key, 'GET', `/api/things/${newId()}`)).statusCode).toBe(403)
    expect((await withKey(key, 'GET', '/api/users')).statusCode).toBe(403)
    expect((await withKey(`${key}x`, 'GET', '/api/things')).statusCode).toBe(401)
  })

  it('are kept as a hash, shown once, and end when revoked or when their time has come', async () => {
    const { owner, id, key } = await makeKey({ name: 'Once', permissions: ['things.*'] })
    const { rows } = await web.database.pool.query('select * from api_keys where id = $1', [id])
    expect(JSON.stringify(rows)).not.toContain(key.slice(9))
    expect((await owner.ask('GET', '/api/keys')).body).not.toContain(key.slice(9))
    const audited = await web.database.pool.query(
      `select input::text from audit_entries where action = 'access.create_api_key'`,
    )
    expect(JSON.stringify(audited.rows)).not.toContain(key.slice(9))
    expect((await withKey(key, 'GET', '/api/things')).statusCode).toBe(200)
    expect((await owner.ask('DELETE', `/api/keys/${id}`)).statusCode).toBe(200)
    expect((await withKey(key, 'GET', '/api/things')).statusCode).toBe(401)
    const old = await makeKey({ name: 'Old', permissions: ['things.*'], expiresAt: '2020-01-01T00:00:00Z' })
    expect((await withKey(old.key, 'GET', '/api/things')).statusCode).toBe(401)
  })

  it('are refused what no permission is, by the field, and so are roles', async () => {
    const owner = await web.signIn('owner')
    const permissions = ['things.list', 'things.lst', 'thing.*']
    const role = { code: 'wrong', name: { en: 'Wrong' }, permissions }
    for (const [url, body] of [
      ['/api/keys', { name: 'x', permissions }],
      ['/api/roles', role],
    ] as const) {
      const answer = await owner.ask('POST', url, body)
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'common.invalid_input'])
      expect(answer.json().errors.map(({ path }: { path: string }) => path)).toEqual(['permissions.1', 'permissions.2'])
    }
  })

  it('cannot be made to do more than their maker may', async () => {
    const admin = await web.signIn('admin')
    const beyond = await admin.ask('POST', '/api/keys', { name: 'x', permissions: ['access.*', 'things.*', '*'] })
    expect([beyond.statusCode, beyond.json().code]).toEqual([403, 'access.more_than_own'])
    expect(beyond.json().detail).toContain('things.*, *')
    expect((await admin.ask('POST', '/api/keys', { name: 'x', permissions: ['access.list_users'] })).statusCode).toBe(
      201,
    )
  })
})

describe('the customers’ side', () => {
  it('knows customers and visitors, never who of the house sits there', async () => {
    const owner = await web.signIn('owner')
    expect((await owner.ask('GET', '/api/shop/mine')).json().kind).toBe('visitor')
    const customer = await web.signInCustomer()
    expect((await customer.ask('GET', '/api/shop/mine')).json()).toEqual({ kind: 'customer', id: customer.userId })
  })

  it('takes no visitor that somebody wrote into his cookie', async () => {
    const browser = web.browser()
    const id = newId()
    browser.cookies.set('of_visitor', id)
    expect((await browser.ask('GET', '/api/shop/mine')).json().id).not.toBe(id)
    browser.cookies.set('of_visitor', encodeURIComponent(`${id}.AAAA`))
    expect((await browser.ask('GET', '/api/shop/mine')).json().id).not.toBe(id)
  })
})

describe('limits', () => {
  it('hold for looking orders up by number, and say how long to wait', async () => {
    const answers = []
    for (let at = 0; at < 5; at++) answers.push(await web.browser().ask('GET', `/api/shop/orders/${at}?key=${at}`))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429, 429])
    expect(Number(answers[3]!.headers['retry-after'])).toBeGreaterThan(0)
    expect(answers[3]!.json().code).toBe('common.too_many')
  })

  it('hold for guessing at one account from anywhere, not for its right password', async () => {
    const { email } = await web.signIn('clerk')
    const tries = async (password: string) =>
      (await web.browser().ask('POST', '/api/auth/sign-in/email', { email, password })).statusCode
    for (let at = 0; at < 6; at++) expect(await tries('a long password 1')).toBe(200)
    for (let at = 0; at < 4; at++) expect(await tries('guess')).toBe(401)
    expect(await tries('guess')).toBe(429)
    expect(await tries('a long password 1')).toBe(429)
  })
})

describe('the house', () => {
  it('says that it is well, measures itself and describes itself', async () => {
    expect((await web.app.inject('/healthz')).json()).toEqual({ status: 'ok' })
    const metrics = await web.app.inject('/metrics')
    expect(metrics.body).toMatch(/onefold_http_request_seconds_count\{method="GET",route="\/healthz",status="200"\} \d/)
    expect(metrics.body).not.toContain('/api/shop/orders/1')
    expect((await web.app.inject({ url: '/metrics', remoteAddress: '8.8.8.8' })).statusCode).toBe(404)
    const passedOn = { 'x-forwarded-for': '8.8.8.8' }
    expect((await web.app.inject({ url: '/metrics', headers: passedOn })).statusCode).toBe(404)
    const api = (await web.app.inject('/api/openapi.json')).json()
    expect(api.openapi).toBe('3.1.0')
    expect(api.paths['/api/things/{id}'].patch).toMatchObject({
      parameters: expect.arrayContaining([expect.objectContaining({ name: 'id', in: 'path', required: true })]),
      requestBody: {
        content: {
          'application/json': { schema: { properties: { version: { type: 'integer' } }, required: ['version'] } },
        },
      },
    })
    const page = await web.app.inject('/api/docs/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.body).not.toMatch(/https?:\/\//)
  })

  it('is not well without its database', async () => {
    const lost = { ...web.database, pool: { query: async () => fail(common.notFound) } }
    const { openApp } = await import('./app.ts')
    const app = await openApp(
      { ...web.house, database: lost as never },
      { welcome: async () => undefined, mailer: async () => {} },
    )
    const answer = await app.inject('/healthz')
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'http.not_ready'])
    await app.close()
  })
})
