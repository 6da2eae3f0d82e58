import type { BetterAuthOptions } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { House } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { secretFor } from './signature.ts'

/** Header by which the caller's address reaches the sign-in library: set by us, never taken from outside. */
export const ADDRESS_HEADER = 'x-onefold-address'

type Side = {
  /** Name of the house's side: makes the secret and the cookies. */
  name: 'staff' | 'shop'
  basePath: string
  seconds: number
  schema: Record<string, unknown>
}

/** What both doors have in common: our tables, our ids, cookies of their own, nothing said to the outside, limits kept by us. */
export const doorOptions = (house: House, side: Side) =>
  ({
    appName: 'Onefold',
    baseURL: house.url,
    basePath: side.basePath,
    secret: secretFor(house.secret, `${side.name} door`),
    database: drizzleAdapter(house.database.read, { provider: 'pg', transaction: true, schema: side.schema }),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [house.url],
    session: { expiresIn: side.seconds, updateAge: side.seconds, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: cookiePrefix(side.name),
      useSecureCookies: isSecure(house),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => newId() },
    },
  }) satisfies BetterAuthOptions

const cookiePrefix = (name: Side['name']) => `of_${name}`

const isSecure = (house: House) => house.url.startsWith('https:')

/** Name of the cookie that holds a side's session token. */
export const sessionCookieName = (house: House, side: Side['name']): string =>
  `${isSecure(house) ? '__Secure-' : ''}${cookiePrefix(side)}.session_token`

/** Secret that a side signs its cookies with. */
export const doorSecret = (house: House, side: Side['name']): string => secretFor(house.secret, `${side} door`)
