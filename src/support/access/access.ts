import { type Actor, type Ctx, contextOn, type House, system } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { customerDoor } from './customer-door.ts'
import { type CustomerSession, findCustomer } from './customer-sessions.ts'
import { doorSecret, sessionCookieName } from './door-options.ts'
import { readsOf } from './grants.ts'
import { findKey, type Key, keyIn } from './keys.ts'
import type { Mailer } from './links.ts'
import { shortMemory } from './short-memory.ts'
import { verified } from './signature.ts'
import { staffDoor } from './staff-door.ts'
import { findStaff, type Staff } from './staff-sessions.ts'
import { passingVisitor, VISITOR_COOKIE, visitorOf } from './visitor.ts'

/** Who a customer's user is among the parties. Given by the interface, since access knows no parties. */
export type Welcome = (
  ctx: Ctx,
  customer: { userId: string; email: string; name: string; language: Language; isProven: boolean; visitorId?: string },
) => Promise<{ partyId: string } | undefined>

/** What a request brings that tells who makes it. Cookies are decoded. */
export type Caller = {
  cookies: Readonly<Record<string, string | undefined>>
  authorization?: string
  language: Language
  idempotencyKey?: string
}

export type Access = ReturnType<typeof openAccess>

/** Answers are this old at most, in milliseconds, when nobody tells that something changed. */
const MEMORY = 5_000

/**
 * The house's doors and who is inside: both sign-in libraries, and for each request who makes it. `onCustomerSignedIn` finds or makes the
 * party of a customer, `mailer` writes mails down.
 */
export const openAccess = (house: House, given: { mailer: Mailer; onCustomerSignedIn: Welcome }) => {
  const welcome = (userId: string, visitorId?: string) =>
    welcomeCustomer(house, given.onCustomerSignedIn, userId, visitorId)
  const staff = staffSide(house)
  const customers = customerSide(house, welcome)
  const visitor = visitorSide(house)
  return {
    staffDoor: staffDoor(house, given.mailer),
    customerDoor: customerDoor(house, given.mailer, async (userId) => void (await welcome(userId))),
    tokenOf: (caller: Caller, side: 'staff' | 'shop') => tokenOf(house, caller, side),
    visitor,
    /** Staff or a key; undefined for everybody else. With an `Authorization` header cookies do not count. */
    staffOf: staff.find,
    /** A signed-in customer, or undefined. */
    customerOf: customers.find,
    /** Ties a customer who has just come in, known by his new session cookie, to his party and this device. */
    greet: customers.greet,
    /** Who makes this request on the customers' side: a customer, else a visitor. */
    guestOf: async (caller: Caller): Promise<Actor> => (await customers.find(caller)) ?? visitor(caller),
    /** Ends what is remembered: of one session, of one user, or all. */
    forget(what?: { token?: string; userId?: string }) {
      staff.forget(what)
      customers.forget(what)
    },
  }
}

type Forgotten = { token?: string; userId?: string } | undefined

const tokenOf = (house: House, caller: Caller, side: 'staff' | 'shop') =>
  verified(caller.cookies[sessionCookieName(house, side)], doorSecret(house, side))

const staffSide = (house: House) => {
  const { database } = house
  const reads = readsOf(house.modules)
  const sessions = shortMemory<Staff>(MEMORY)
  const keys = shortMemory<Key>(MEMORY)
  return {
    find: async (caller: Caller): Promise<Actor | undefined> => {
      const key = keyIn(caller.authorization)
      if (key) return keys.recall(key, () => findKey(database, reads, key))
      const token = caller.authorization ? undefined : tokenOf(house, caller, 'staff')
      return token ? sessions.recall(token, () => findStaff(database, reads, token)) : undefined
    },
    forget: (what: Forgotten) => {
      sessions.forget((token, { id }) => !what || token === what.token || id === what.userId)
      if (!what) keys.forget()
    },
  }
}

const customerSide = (house: House, welcome: (userId: string, visitorId?: string) => Promise<string | undefined>) => {
  const sessions = shortMemory<CustomerSession>(MEMORY)
  // A welcome that failed at sign-in is made up for at the next request.
  const findSession = async (token: string, visitorId: string | undefined) => {
    const session = await findCustomer(house.database, token)
    return !session || session.partyId ? session : { ...session, partyId: await welcome(session.userId, visitorId) }
  }
  return {
    find: async (caller: Caller): Promise<Extract<Actor, { kind: 'customer' }> | undefined> => {
      const token = tokenOf(house, caller, 'shop')
      const visitorId = visitorOf(caller.cookies[VISITOR_COOKIE], house.secret)
      const session = token ? await sessions.recall(token, () => findSession(token, visitorId)) : undefined
      if (!session?.partyId) return undefined
      return { kind: 'customer', id: session.userId, partyId: session.partyId, visitorId, language: caller.language }
    },
    greet: async (sessionCookie: string, visitorCookie: string | undefined): Promise<void> => {
      const token = verified(sessionCookie, doorSecret(house, 'shop'))
      const session = token ? await findCustomer(house.database, token) : undefined
      if (session) await welcome(session.userId, visitorOf(visitorCookie, house.secret))
      if (token) sessions.forget((known) => known === token)
    },
    forget: (what: Forgotten) =>
      sessions.forget((token, { userId }) => !what || token === what.token || userId === what.userId),
  }
}

const visitorSide =
  ({ secret }: House) =>
  ({ cookies, idempotencyKey, language }: Caller): Extract<Actor, { kind: 'visitor' }> => ({
    kind: 'visitor',
    id: visitorOf(cookies[VISITOR_COOKIE], secret) ?? passingVisitor(idempotencyKey, secret),
    language,
  })

const welcomeCustomer = (house: House, welcome: Welcome, userId: string, visitorId?: string) =>
  house.database.transaction(async (tx) => {
    const { ctx, flush } = contextOn(tx, system)
    const [user] = await tx.named<{ email: string; name: string; language: Language; is_proven: boolean }>(
      'access.customer_to_welcome',
      'select email, name, language, email_verified as is_proven from customer_users where id = $1 for update',
      [userId],
    )
    if (!user) return undefined
    const { email, name, language, is_proven: isProven } = user
    const found = await welcome(ctx, { userId, email, name, language, isProven, visitorId })
    if (found)
      await tx.named('access.set_party', 'update customer_users set party_id = $2 where id = $1', [
        userId,
        found.partyId,
      ])
    await flush()
    return found?.partyId
  })
