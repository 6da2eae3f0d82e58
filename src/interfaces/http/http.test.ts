import type { FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { VISITOR_COOKIE, visitorCookie } from '#support/access/index.ts'
import { common, errors, type House, isRefusal, Refusal } from '#support/actions/index.ts'
import { open } from '#support/database/index.ts'
import { checkTexts, languages } from '#support/i18n/index.ts'
import { refused } from './errors.ts'
import { inputOf, jsonSchema } from './input.ts'
import { addressOf, makeLimits, usualLimits } from './limits.ts'
import { problemOf, problemTexts } from './problems.ts'
import { refusalOf } from './refusal-of.ts'
import { checkedKey } from './route.ts'
import { isOurs } from './same-site.ts'
import { texts } from './texts.ts'

const house = {
  database: open('postgres://nobody@127.0.0.1:1/nothing'),
  modules: [],
  url: 'https://shop.example.com',
  filesFolder: '',
  mailFolder: '',
  secret: 'a secret of thirty-two letters or more',
} satisfies House

it('every text of the interface is complete in three languages, and every refusal has one', () => {
  expect(checkTexts(texts)).toEqual([])
  const codes = [...Object.values(refused), ...Object.values(common)].map(({ code }) => `error.${code}`)
  expect(codes.filter((key) => !(key in texts))).toEqual([])
})

describe('a problem', () => {
  const all = problemTexts(house)

  it('says something in every language for every refusal, whatever facts are missing', () => {
    for (const kind of [...Object.values(refused), ...Object.values(common)])
      for (const language of languages) {
        const { title, detail, status } = problemOf(new Refusal(kind), all, language, '/')
        expect(title).not.toBe('')
        expect(detail).not.toBe('')
        expect(detail).not.toContain('{')
        expect(status).toBe(kind.status)
      }
  })

  it('keeps the code of a refusal for which no text was written', () => {
    const { code, detail } = problemOf(new Refusal(errors('odd', { thing: 409 }).thing), all, 'en', '/')
    expect([code, detail]).toEqual(['odd.thing', 'Not possible now'])
  })

  it('makes of whatever was thrown something that may be read outside', () => {
    const statusOf = (error: unknown) => refusalOf(error).kind.status
    const pg = (code: string) => Object.assign(new Error('secret'), { code })
    expect(statusOf(new Error('bug'))).toBe(500)
    expect(statusOf('a string')).toBe(500)
    expect(statusOf(pg('22P02'))).toBe(422)
    expect(statusOf(new Error('outer', { cause: pg('23514') }))).toBe(422)
    expect(statusOf(pg('57P01'))).toBe(503)
    expect(statusOf(pg('ECONNREFUSED'))).toBe(503)
    expect(refusalOf(new Error('outer', { cause: pg('53100') })).kind).toMatchObject({
      code: 'http.disk_full',
      status: 503,
    })
    expect(statusOf(Object.assign(new Error('x'), { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }))).toBe(413)
    expect(statusOf(Object.assign(new Error('x'), { statusCode: 502 }))).toBe(500)
  })
})

describe('an idempotency key', () => {
  const asked = (key: string, cookies: Record<string, string> = {}, method = 'POST', kind = 'visitor') =>
    checkedKey({
      method,
      cookies,
      headers: { 'idempotency-key': key },
      actor: { kind },
      server: { house },
    } as unknown as FastifyRequest)
  const codeOf = (work: () => unknown) => {
    try {
      work()
      return 'taken'
    } catch (error) {
      return isRefusal(error) ? error.kind.code : error
    }
  }

  it('of a stranger is refused when it is so short that somebody else may have it', () => {
    const device = { [VISITOR_COOKIE]: visitorCookie('0197f3c0-0000-7000-8000-000000000001', house.secret) }
    expect(codeOf(() => asked('short'))).toBe('http.weak_key')
    expect(codeOf(() => asked('short', { [VISITOR_COOKIE]: 'forged.cookie' }))).toBe('http.weak_key')
    expect(asked('sixteen-letters-')).toBe('sixteen-letters-')
    expect(asked('short', device)).toBe('short')
    expect(asked('short', {}, 'GET')).toBe('short')
    expect(asked('short', {}, 'POST', 'key')).toBe('short')
  })
})

describe('limits', () => {
  it('count for each name and key, begin anew after their time, and give back', () => {
    let now = 0
    const limits = makeLimits({ ...usualLimits, lookUp: { max: 2, seconds: 60 } }, () => now)
    const take = (key = 'a') => {
      try {
        limits.take('lookUp', key)
        return 'taken'
      } catch (error) {
        return isRefusal(error, common.tooMany) ? error.facts.seconds : error
      }
    }
    expect([take(), take(), take('b')]).toEqual(['taken', 'taken', 'taken'])
    now = 20_000
    expect(take()).toBe(40)
    limits.giveBack('lookUp', 'a')
    expect([take(), take()]).toEqual(['taken', 40])
    now = 60_001
    expect(take()).toBe('taken')
  })

  it('take a whole IPv6 network for one caller', () => {
    expect(addressOf({ ip: '2001:db8:1:2:3:4:5:6' })).toBe(addressOf({ ip: '2001:db8:1:2:ffff::1' }))
    expect(addressOf({ ip: '::ffff:10.0.0.1' })).toBe('::ffff:10.0.0.1')
    expect(addressOf({ ip: '10.0.0.1' })).not.toBe(addressOf({ ip: '10.0.0.2' }))
  })
})

describe('the input of an action', () => {
  const schema = jsonSchema(
    z.object({
      id: z.uuid(),
      version: z.int().optional(),
      n: z.number().nullish(),
      flag: z.boolean().optional(),
      tags: z.array(z.int()).optional(),
      q: z.string().optional(),
      either: z.union([z.string(), z.number()]).optional(),
    }),
    'input',
  )
  const input = (parts: { query?: object; body?: unknown; params?: object; headers?: object }) =>
    inputOf({ headers: {}, query: {}, params: {}, ...parts } as never, schema)

  it('reads an object in an address as JSON, so that filters can be asked for by API', () => {
    const filters = jsonSchema(z.object({ filters: z.record(z.string(), z.array(z.string())) }), 'input')
    const asked = (text: string) =>
      inputOf({ headers: {}, query: { filters: text }, params: {} } as never, filters).filters
    expect(asked('{"wood":["oak"]}')).toEqual({ wood: ['oak'] })
    expect(asked('wood')).toBe('wood')
  })

  it('reads addresses as the schema asks, and leaves what does not fit to it', () => {
    expect(input({ query: { n: '1.5', flag: 'false', tags: '1,2', q: '12', either: '7' } })).toEqual({
      n: 1.5,
      flag: false,
      tags: [1, 2],
      q: '12',
      either: '7',
    })
    expect(input({ query: { n: '1e400', flag: 'yes', tags: ['1', 'x'] } })).toEqual({
      n: '1e400',
      flag: 'yes',
      tags: [1, 'x'],
    })
  })

  it('lets the address win over the body, and If-Match over both', () => {
    expect(
      input({ body: { id: 'other', version: 1 }, params: { id: 'this' }, headers: { 'if-match': 'W/"4"' } }),
    ).toEqual({ id: 'this', version: 4 })
    expect(input({ body: { q: '1' }, headers: { 'if-match': '*' } })).toEqual({ q: '1' })
  })

  it('takes an object or nothing', () => {
    expect(input({ body: undefined })).toEqual({})
    for (const body of [[], 'text', 1, true]) expect(() => input({ body })).toThrow()
  })
})

it('our own origin is the public address, or the one that the browser used', () => {
  const ours = (origin: string, host: string) => isOurs(house, { host } as never, origin)
  expect(ours('https://shop.example.com', 'internal:3000')).toBe(true)
  expect(ours('http://127.0.0.1:3000', '127.0.0.1:3000')).toBe(true)
  expect(ours('https://shop.example.com.evil.example', 'shop.example.com')).toBe(false)
  expect(ours('null', 'null')).toBe(false)
})
