import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  ADDRESS_HEADER,
  CUSTOMER_PATH,
  customerDoorways,
  JOINING_COOKIE,
  JOINING_HEADER,
  joiningCookie,
  LANGUAGE_HEADER,
  STAFF_PATH,
  sessionCookieName,
  staffDoorways,
  VISITOR_COOKIE,
} from '#support/access/index.ts'
import { contextOn, fail, type House, system } from '#support/actions/index.ts'
import { callerOf } from './caller.ts'
import { refusalAtDoor } from './door-refusals.ts'
import { describeDoors } from './door-routes.ts'
import { refused } from './errors.ts'
import { addressOf } from './limits.ts'

type Side = 'staff' | 'shop'

/** A name, an address and a password are short. */
const LONGEST = 16 * 1024

/** Ways that answer alike whether the address has an account or not, and take as long: writing a mail or none would tell. */
const tellsNothing = new Set(['/request-password-reset', '/send-verification-email', '/sign-up/email'])
const LEAST_MS = 400

const paths: Record<Side, string> = { staff: STAFF_PATH, shop: CUSTOMER_PATH }
const doorways: Record<Side, ReadonlySet<string>> = { staff: staffDoorways, shop: customerDoorways }

/** Signing in and out: `/api/auth/*` for staff, `/api/shop/auth/*` for customers. */
export const doors = (app: FastifyInstance): void => {
  describeDoors(app)
  for (const side of ['staff', 'shop'] as const)
    app.route({
      method: ['GET', 'POST'],
      url: `${paths[side]}/*`,
      bodyLimit: LONGEST,
      handler: async (request, reply) => {
        const path = `/${(request.params as { '*': string })['*']}`
        if (!doorways[side].has(`${request.method} ${path}`)) fail(refused.noSuchPage)
        const { status, body } = await throughDoor(request, reply, side, path, request.body)
        return reply.status(status).send(body)
      },
    })
}

/**
 * Brings a request through the door of a side and sets the cookies that the door gives. Pages with forms of their own call it too:
 * `throughDoor(request, reply, 'shop', '/sign-in/email', { email, password })`. Fails with what the door refuses.
 */
export const throughDoor = async (
  request: FastifyRequest,
  reply: FastifyReply,
  side: Side,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> => {
  const { access, house, limits } = request.server
  const account = accountIn(body)
  if (request.method === 'POST' && path !== '/sign-out') limits.take('signIn', addressOf(request))
  if (account) limits.take('account', `${side} ${account}`)
  const door = side === 'staff' ? access.staffDoor : access.customerDoor
  const least = tellsNothing.has(path) ? setTimeout(LEAST_MS) : undefined
  const answer = await door.handler(knock(request, side, path, body))
  await least
  const text = await answer.text()
  const said = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
  if (answer.status >= 400) throw refusalAtDoor(answer.status, said)
  if (account && path.startsWith('/sign-in')) limits.giveBack('account', `${side} ${account}`)
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  if (path === '/sign-up/email') rememberJoining(request, reply, said)
  await afterwards(request, side, path, answer.headers.getSetCookie())
  const location = answer.headers.get('location')
  if (location)
    reply.header('location', isElsewhere(request, path) ? '/shop/account?elsewhere=1' : withinHouse(house, location))
  // The session lives in its cookie, which no script can read: its token does not belong into the answer.
  const { token: _, session: __, ...shown } = said
  return { status: answer.status, body: location ? undefined : shown }
}

/**
 * A link in a mail opened on a device that did not ask for it: perhaps its reader's other one, perhaps somebody was sent a stranger's link. He
 * comes in, but what this device did and what lies in its basket stay its own.
 */
const isElsewhere = (request: FastifyRequest, path: string) =>
  path === '/verify-email' && request.cookies[JOINING_COOKIE] === undefined

/** Where a link in a mail leads stands in the link: whoever sends another one must not lead people away by our name. */
const withinHouse = ({ url }: House, location: string): string =>
  URL.canParse(location, url) && new URL(location, url).origin === new URL(url).origin ? location : '/'

const accountIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string'
    ? body.email.toLowerCase().slice(0, 200)
    : undefined

/** The request as the sign-in library takes it: at our own address, with the cookies of that side only. */
const knock = (request: FastifyRequest, side: Side, path: string, body: unknown): Request => {
  const { house } = request.server
  const headers = new Headers({ [ADDRESS_HEADER]: request.ip, [LANGUAGE_HEADER]: request.language, origin: house.url })
  headers.set('user-agent', (request.headers['user-agent'] ?? '').slice(0, 300))
  headers.set('cookie', cookiesOf(request, side))
  const joining = request.cookies[JOINING_COOKIE]
  if (joining) headers.set(JOINING_HEADER, joining)
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
  if (request.method === 'GET') return new Request(`${house.url}${paths[side]}${path}${query}`, { headers })
  headers.set('content-type', 'application/json')
  return new Request(`${house.url}${paths[side]}${path}`, { method: 'POST', headers, body: JSON.stringify(body ?? {}) })
}

const cookiesOf = (request: FastifyRequest, side: Side): string =>
  (request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie.replace(/^__Secure-/, '').startsWith(`of_${side}.`))
    .join('; ')

const rememberJoining = (request: FastifyRequest, reply: FastifyReply, { user }: Record<string, unknown>) => {
  const { house } = request.server
  const id = (user as { id?: unknown } | undefined)?.id
  if (typeof id !== 'string') return
  const value = joiningCookie(house, id)
  const secure = house.url.startsWith('https:')
  reply.setCookie(JOINING_COOKIE, value, {
    path: CUSTOMER_PATH,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 24 * 3600,
  })
}

/** What follows when somebody has come in or gone out. */
const afterwards = async (request: FastifyRequest, side: Side, path: string, cookies: string[]) => {
  const { access, house } = request.server
  const token = access.tokenOf(callerOf(request), side)
  if (path !== '/verify-email' && token) access.forget({ token })
  if (path === '/sign-out') await tellOthers(house, side)
  const name = sessionCookieName(house, side)
  const fresh = cookies.find((cookie) => cookie.startsWith(`${name}=`) && !cookie.startsWith(`${name}=;`))
  if (side !== 'shop' || !fresh) return
  const value = decodeURIComponent(fresh.slice(name.length + 1, fresh.indexOf(';')))
  // A welcome that fails keeps nobody out: it is made up for at his next request.
  await access
    .greet(value, isElsewhere(request, path) ? undefined : request.cookies[VISITOR_COOKIE])
    .catch((error: Error) => request.log.error({ err: error }, 'a customer could not be welcomed'))
}

/** Other processes remember sessions too. */
const tellOthers = (house: House, side: Side) =>
  house.database.transaction(async (tx) => {
    const { ctx, flush } = contextOn(tx, system)
    ctx.emit({ type: 'access.signed_out', subject: `door:${side}`, payload: {} })
    await flush()
    tx.afterCommit(() => house.database.news.emit('committed'))
  })
