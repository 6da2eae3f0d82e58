import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { CUSTOMER_PATH, STAFF_PATH } from '#support/access/index.ts'
import type { JsonSchema } from './input.ts'

const text: JsonSchema = { type: 'string' }
const object = (...names: string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
  required: names,
})

const user = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  image: z.string().nullable(),
  language: z.string().optional(),
  twoFactorEnabled: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
const signedIn = z.object({
  user: user.optional().describe('Who came in; the session is in the cookie'),
  redirect: z.boolean().optional(),
  twoFactorRedirect: z.boolean().optional().describe('A code is wanted before any session begins'),
  twoFactorMethods: z.array(z.string()).optional(),
})
const done = z.object({ status: z.boolean(), message: z.string().optional() })
const codes = z.array(z.string())

type Way = [path: string, summary: string, schema: JsonSchema, output: z.ZodType]
const both: Way[] = [
  [
    '/sign-in/email',
    'Sign in; answers with the session cookie, or twoFactorRedirect when a code is wanted',
    object('email', 'password'),
    signedIn,
  ],
  ['/sign-out', 'Sign out', object(), z.object({ success: z.boolean() })],
  ['/request-password-reset', 'Ask for a mail with a link to choose a new password', object('email'), done],
  ['/reset-password', 'Choose a new password with the token of the link', object('token', 'newPassword'), done],
  [
    '/two-factor/enable',
    'Begin with a second factor: answers with the address for an authenticator and backup codes',
    object('password'),
    z.object({ method: z.string(), totpURI: z.string(), backupCodes: codes }),
  ],
  ['/two-factor/verify-totp', 'Show the code of the authenticator', object('code'), signedIn],
  ['/two-factor/verify-backup-code', 'Show a backup code instead', object('code'), signedIn],
  [
    '/two-factor/generate-backup-codes',
    'New backup codes',
    object('password'),
    z.object({ status: z.boolean(), backupCodes: codes }),
  ],
  ['/two-factor/disable', 'End the second factor', object('password'), done],
]

/** The doors' addresses in the API's description; the sign-in library serves them. */
/** What each door answers, by its path: for the description, and for tests that hold answers against it. */
export const doorAnswers: ReadonlyMap<string, z.ZodType> = new Map(both.map(([path, , , output]) => [path, output]))

export const describeDoors = (app: FastifyInstance): void => {
  const sides: [string, string, typeof both][] = [
    [STAFF_PATH, 'Signing in (staff)', both],
    [
      CUSTOMER_PATH,
      'Signing in (customers)',
      [
        ...both,
        [
          '/sign-up/email',
          'Open an account; a mail brings the link that confirms it',
          object('name', 'email', 'password'),
          z.object({ user }),
        ],
        ['/send-verification-email', 'Send that mail again', object('email'), done],
      ],
    ],
  ]
  for (const [base, tag, ways] of sides)
    for (const [path, summary, schema, output] of ways)
      app.described.push({
        method: 'POST',
        url: base + path,
        tag,
        summary,
        schema,
        output,
        status: 200,
        given: [],
        isFile: false,
      })
}
