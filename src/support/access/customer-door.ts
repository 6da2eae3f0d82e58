import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { and, eq } from 'drizzle-orm'
import type { House } from '#support/actions/index.ts'
import { chooseLanguage } from '#support/i18n/index.ts'
import { doorOptions, doorSecret } from './door-options.ts'
import { LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './limits.ts'
import { type Mailer, sendLink } from './links.ts'
import { sign, verified } from './signature.ts'
import {
  customerAccounts,
  customerSessions,
  customerTwoFactors,
  customerUsers,
  customerVerifications,
} from './tables.ts'

export const CUSTOMER_PATH = '/api/shop/auth'

/** What customers may do at their door. */
export const customerDoorways = new Set([
  'POST /sign-up/email',
  'POST /send-verification-email',
  'GET /verify-email',
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /request-password-reset',
  'POST /reset-password',
  'POST /two-factor/enable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'POST /two-factor/disable',
])

/** Headers by which we tell the door the language of the page and the device that is joining; set by us, never taken from outside. */
export const LANGUAGE_HEADER = 'x-onefold-language'
export const JOINING_HEADER = 'x-onefold-joining'

/** The cookie of a device that has just signed up: says that the link in the mail is opened by the one who chose the password. */
export const JOINING_COOKIE = 'of_shop.joining'
export const joiningCookie = (house: House, userId: string) => sign(userId, doorSecret(house, 'shop'))

type User = { id: string; email: string; name: string }

/** Called when a customer has proven who he is: with his address confirmed, or a new password chosen by mail. */
export type Proven = (userId: string) => Promise<void>

/** Options of the door for customers. */
export const customerDoorOptions = (house: House, mailer: Mailer, proven: Proven) =>
  ({
    ...doorOptions(house, {
      name: 'shop',
      basePath: CUSTOMER_PATH,
      seconds: 90 * 24 * 3600,
      schema: {
        user: customerUsers,
        session: customerSessions,
        account: customerAccounts,
        verification: customerVerifications,
        twoFactor: customerTwoFactors,
      },
    }),
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    emailAndPassword: passwords(house, mailer, proven),
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: 24 * 3600,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, token }) =>
        sendLink(house, mailer, 'customer', user, 'confirm', confirmPath(token)),
      afterEmailVerification: (user, request) => confirmed(house, user, request, proven),
    },
    databaseHooks: { user: { create: { before: asWeKeepHim } } },
    plugins: [twoFactor({ issuer: 'Onefold' })],
  }) satisfies BetterAuthOptions

const passwords = (house: House, mailer: Mailer, proven: Proven) =>
  ({
    enabled: true,
    // Without it whoever signs up first with another's address would own it, and could tell which addresses have accounts.
    requireEmailVerification: true,
    minPasswordLength: SHORTEST_PASSWORD,
    maxPasswordLength: LONGEST_PASSWORD,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: 3600,
    sendResetPassword: ({ user, token }) =>
      sendLink(house, mailer, 'customer', user, 'reset', `/shop/account/password?token=${token}`),
    onExistingUserSignUp: ({ user }) => sendLink(house, mailer, 'customer', user, 'known', '/shop/account'),
    onPasswordReset: async ({ user }) => {
      await house.database.read.update(customerUsers).set({ emailVerified: true }).where(eq(customerUsers.id, user.id))
      await proven(user.id)
    },
  }) satisfies BetterAuthOptions['emailAndPassword']

/** In the language of the page, with a name that fits on an envelope; without one he is called by his address. */
const asWeKeepHim = async (user: { name: string; email: string }, context: { headers?: Headers } | null) => ({
  data: {
    ...user,
    name: user.name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || user.email.split('@')[0]!,
    language: chooseLanguage(undefined, context?.headers?.get(LANGUAGE_HEADER)),
  },
})

/** The door for customers: sign-up confirmed by mail, password, second factor, sign-out, on the customers' tables. */
export const customerDoor = (house: House, mailer: Mailer, proven: Proven) =>
  betterAuth(customerDoorOptions(house, mailer, proven))

const confirmPath = (token: string) =>
  `${CUSTOMER_PATH}/verify-email?token=${token}&callbackURL=${encodeURIComponent('/shop/account/welcome')}`

// The password was chosen by whoever typed the address. If the link is opened on another device, he may be somebody else: it is dropped,
// and the owner of the address, signed in by the link, chooses his own.
const confirmed = async (house: House, user: User, request: Request | undefined, proven: Proven) => {
  const joining = request?.headers.get(JOINING_HEADER) ?? undefined
  if (verified(joining, doorSecret(house, 'shop')) !== user.id)
    await house.database.read
      .update(customerAccounts)
      .set({ password: null })
      .where(and(eq(customerAccounts.userId, user.id), eq(customerAccounts.providerId, 'credential')))
  await proven(user.id)
}
