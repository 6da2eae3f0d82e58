import type { FastifyInstance } from 'fastify'
import { CUSTOMER_PATH, STAFF_PATH } from '#support/access/index.ts'
import type { JsonSchema } from './input.ts'

const text: JsonSchema = { type: 'string' }
const object = (...names: string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
  required: names,
})

const both: [path: string, summary: string, schema: JsonSchema][] = [
  [
    '/sign-in/email',
    'Sign in; answers with the session cookie, or twoFactorRedirect when a code is wanted',
    object('email', 'password'),
  ],
  ['/sign-out', 'Sign out', object()],
  ['/request-password-reset', 'Ask for a mail with a link to choose a new password', object('email')],
  ['/reset-password', 'Choose a new password with the token of the link', object('token', 'newPassword')],
  [
    '/two-factor/enable',
    'Begin with a second factor: answers with the address for an authenticator and backup codes',
    object('password'),
  ],
  ['/two-factor/verify-totp', 'Show the code of the authenticator', object('code')],
  ['/two-factor/verify-backup-code', 'Show a backup code instead', object('code')],
  ['/two-factor/generate-backup-codes', 'New backup codes', object('password')],
  ['/two-factor/disable', 'End the second factor', object('password')],
]

/** The doors' addresses in the API's description; the sign-in library serves them. */
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
        ],
        ['/send-verification-email', 'Send that mail again', object('email')],
      ],
    ],
  ]
  for (const [base, tag, ways] of sides)
    for (const [path, summary, schema] of ways)
      app.described.push({
        method: 'POST',
        url: base + path,
        tag,
        summary,
        schema,
        status: 200,
        given: [],
        isFile: false,
      })
}
