import { afterAll, expect } from 'vitest'
import type { pivot } from '#functions/insight/index.ts'
import { openApp } from '#interfaces/http/app.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { createUser, installRoles, sessionCookieName } from '#support/access/index.ts'
import type { TestHouse } from '#support/testing/index.ts'

export type Answer = Awaited<ReturnType<(typeof pivot)['fn']>>
/** Figures by the name of their measure. */
export type Figures = Record<string, string | null>

const named = ({ measures }: Answer, cell: Answer['cells'][number][number]): Figures =>
  Object.fromEntries(measures.map(({ name }, at) => [name, cell[at]!.value]))

/** What stands in the corner of a pivot, below and right of everything. */
export const grandTotal = (answer: Answer): Figures => named(answer, answer.cells.at(-1)!.at(-1)!)

/** The last column by the keys of its row: `["GB","2011-01-01"]`. */
export const figuresByPath = (answer: Answer): Map<string, Figures> =>
  new Map(
    answer.rowHeaders.map(({ path }, at) => [
      JSON.stringify(path.map(({ key }) => key)),
      named(answer, answer.cells[at]!.at(-1)!),
    ]),
  )

/** Those with so many keys. */
export const atPath = (figures: ReadonlyMap<string, Figures>, keys: number): [string, Figures][] =>
  [...figures].filter(([path]) => JSON.parse(path).length === keys)

const OWNER = { email: 'pivot@house.example', name: 'Pat', password: 'a long password 1' }

/** The desk of somebody who signed in at this house: asks its routes as the pages do, and answers what they read. */
export const deskOf = async (house: TestHouse) => {
  const app = await openApp(house.house, usualParts)
  afterAll(() => app.close())
  await house.inTransaction(installRoles)
  await house.inTransaction((ctx) => createUser(ctx, { ...OWNER, roles: [{ role: 'owner' }] }))
  const headers = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  const payload = { email: OWNER.email, password: OWNER.password }
  const entered = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload, headers })
  const cookie = entered.cookies.find(({ name }) => name === sessionCookieName(house.house, 'staff'))!
  const ask = async (method: 'GET' | 'POST', url: string, body?: object) => {
    const mine = { ...headers, cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}` }
    const answer = await app.inject({ method, url, headers: mine, ...(body && { payload: body }) })
    expect(answer.statusCode, answer.body).toBeLessThan(300)
    return answer.json()
  }
  return { ask }
}
