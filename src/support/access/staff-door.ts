import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { eq } from 'drizzle-orm'
import type { House } from '#support/actions/index.ts'
import { doorOptions } from './door-options.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './limits.ts'
import { type Mailer, sendLink } from './links.ts'
import { staffAccounts, staffSessions, staffTwoFactors, staffUsers, staffVerifications } from './tables.ts'

export const STAFF_PATH = '/api/auth'

/** What staff may do at their door; whatever else the library offers stays shut. Users are made by `access.create_user`. */
export const staffDoorways = new Set([
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

/** Options of the door for staff. */
export const staffDoorOptions = (house: House, mailer: Mailer) =>
  ({
    ...doorOptions(house, {
      name: 'staff',
      basePath: STAFF_PATH,
      seconds: 14 * 24 * 3600,
      schema: {
        user: staffUsers,
        session: staffSessions,
        account: staffAccounts,
        verification: staffVerifications,
        twoFactor: staffTwoFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) =>
        sendLink(house, mailer, 'staff', user, 'reset', `/desk/reset-password?token=${token}`),
    },
    databaseHooks: {
      session: { create: { before: ({ userId }) => isActive(house, userId) } },
    },
    plugins: [twoFactor({ issuer: 'Onefold', otpOptions: undefined })],
  }) satisfies BetterAuthOptions

/** The door for staff: password, second factor, sign-out, on the staff tables. */
export const staffDoor = (house: House, mailer: Mailer) => betterAuth(staffDoorOptions(house, mailer))

// Answering false makes no session: who has left does not come in, though his password is right.
const isActive = async (house: House, userId: string) => {
  const [user] = await house.database.read
    .select({ isActive: staffUsers.isActive })
    .from(staffUsers)
    .where(eq(staffUsers.id, userId))
  return user?.isActive ? undefined : false
}
