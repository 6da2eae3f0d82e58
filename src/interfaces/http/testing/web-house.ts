import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { createCustomer, createUser, installRoles, type Welcome } from '#support/access/index.ts'
import type { Module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { openLog } from '#support/telemetry/index.ts'
import { type TestHouse, testHouse } from '#support/testing/index.ts'
import { type AppSettings, openApp } from '../app.ts'

export const PASSWORD = 'a long password 1'

export type Mail = { to: string; subject: string; text: string }

/** What a browser keeps and sends along: its cookies, and that it is our own page that asks. */
export type Browser = {
  cookies: Map<string, string>
  ask(method: string, url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>
}

export type WebHouse = TestHouse & {
  app: FastifyInstance
  mails: Mail[]
  /** What the house wrote into its log about its own failures. */
  failures: string[]
  browser(): Browser
  /** A user with these built-in roles, and his browser, signed in. */
  signIn(...roles: string[]): Promise<Browser & { userId: string; email: string }>
  signInCustomer(): Promise<Browser & { userId: string; partyId: string; email: string }>
}

/** A house with its web side, answered by `inject`. Roles are there; nobody is limited unless `limits` says so. */
export const webHouse = async (
  settings: Partial<AppSettings> = {},
  given: { modules?: readonly Module[]; url?: string } = {},
): Promise<WebHouse> => {
  const made = await testHouse({ modules: given.modules })
  const house = given.url ? { ...made.house, url: given.url } : made.house
  const mails: Mail[] = []
  const generous = { max: 1_000_000, seconds: 60 }
  const failures: string[] = []
  const app = await openApp(house, {
    logger: listener(failures),
    welcome: seen,
    mailer: async (_, mail) => void mails.push(mail),
    limits: { signIn: generous, account: generous, lookUp: generous, collect: generous },
    ...settings,
  })
  afterAll(() => app.close())
  await made.inTransaction(installRoles)
  const browser = () => browserOn(app, house.url)
  const enter = async (path: string, email: string) => {
    const one = browser()
    const answer = await one.ask('POST', path, { email, password: PASSWORD })
    if (answer.statusCode !== 200) throw new Error(`signing in failed: ${answer.body}`)
    return one
  }
  return {
    ...made,
    house,
    app,
    mails,
    failures,
    browser,
    signIn: async (...roles) => {
      const email = `${newId()}@house.example`
      const user = { email, name: 'Somebody', password: PASSWORD, roles: roles.map((role) => ({ role })) }
      const { id } = await made.inTransaction((ctx) => createUser(ctx, user))
      return { ...(await enter('/api/auth/sign-in/email', email)), userId: id, email }
    },
    signInCustomer: async () => {
      const [email, partyId] = [`${newId()}@customer.example`, newId()]
      const customer = { email, name: 'A customer', partyId, language: 'en', password: PASSWORD } as const
      const { id } = await made.inTransaction((ctx) => createCustomer(ctx, customer))
      return { ...(await enter('/api/shop/auth/sign-in/email', email)), userId: id, partyId, email }
    },
  }
}

/** A log that only keeps what went wrong here, each failure by its deepest cause. */
const listener = (failures: string[]) =>
  openLog({
    level: 'error',
    destination: { write: (line) => void failures.push(deepest((JSON.parse(line) as { err?: Failure }).err)) },
  })

type Failure = { message?: string; cause?: Failure }
const deepest = (failure: Failure = {}): string =>
  failure.cause ? deepest(failure.cause) : (failure.message ?? 'unknown')

/** Everybody is somebody of his own: the party's id is the user's. */
const seen: Welcome = async (ctx, { userId }) => {
  const [user] = await ctx.tx.named<{ party_id: string | null }>(
    'test.party',
    'select party_id from customer_users where id = $1',
    [userId],
  )
  return { partyId: user?.party_id ?? userId }
}

/** A browser of its own on an app. */
export const browserOn = (app: FastifyInstance, url: string): Browser => {
  const cookies = new Map<string, string>()
  const ask: Browser['ask'] = async (method, path, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers: {
        host: new URL(url).host,
        origin: url,
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...headers,
      },
      ...(body && { payload: body }),
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) keep(cookies, line)
    return answer
  }
  return { cookies, ask }
}

const keep = (cookies: Map<string, string>, line: string) => {
  const [pair = ''] = line.split(';')
  const name = pair.slice(0, pair.indexOf('='))
  const value = pair.slice(pair.indexOf('=') + 1)
  if (!value || /max-age=0/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}
