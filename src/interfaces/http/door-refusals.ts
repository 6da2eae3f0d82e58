import { accessRefusals } from '#support/access/index.ts'
import { common, type ErrorKind, Refusal } from '#support/actions/index.ts'

const meanings: Record<string, ErrorKind> = {
  INVALID_EMAIL_OR_PASSWORD: accessRefusals.signInFailed,
  FAILED_TO_CREATE_SESSION: accessRefusals.signInFailed,
  EMAIL_NOT_VERIFIED: accessRefusals.notConfirmed,
  INVALID_PASSWORD: accessRefusals.wrongPassword,
  INVALID_CODE: accessRefusals.wrongCode,
  INVALID_BACKUP_CODE: accessRefusals.wrongCode,
  INVALID_TWO_FACTOR_COOKIE: accessRefusals.wrongCode,
  OTP_HAS_EXPIRED: accessRefusals.wrongCode,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: accessRefusals.wrongCode,
  TWO_FACTOR_ACCOUNT_LOCKED: accessRefusals.wrongCode,
  INVALID_TOKEN: accessRefusals.linkExpired,
  TOKEN_EXPIRED: accessRefusals.linkExpired,
  USER_NOT_FOUND: accessRefusals.linkExpired,
  UNAUTHORIZED: common.notSignedIn,
  SESSION_EXPIRED: common.notSignedIn,
  EMAIL_ALREADY_VERIFIED: accessRefusals.linkExpired,
}

const fields: Record<string, { path: string; code: string; accepted?: string }> = {
  INVALID_EMAIL: { path: 'email', code: 'invalid_format', accepted: 'email' },
  PASSWORD_TOO_SHORT: { path: 'password', code: 'too_small', accepted: '≥ 8' },
  PASSWORD_TOO_LONG: { path: 'password', code: 'too_big', accepted: '≤ 128' },
}

/** What the sign-in library refuses, in our own terms; whatever it says besides stays inside. */
export const refusalAtDoor = (status: number, said: Record<string, unknown>): Refusal => {
  const code = String(said.code ?? '')
  const kind = meanings[code]
  if (kind) return new Refusal(kind)
  const field = fields[code]
  if (field) return new Refusal(common.invalidInput, { count: 1 }, [field])
  if (code === 'VALIDATION_ERROR') return new Refusal(common.invalidInput, { count: 1 }, [validation(said.message)])
  if (status === 401) return new Refusal(common.notSignedIn)
  if (status >= 500) throw new Error(`The door failed: ${code || status}`)
  return new Refusal(accessRefusals.notPossible, { reason: code.toLowerCase().replaceAll('_', ' ') || String(status) })
}

/** `[body.email] Invalid input: expected string` */
const validation = (message: unknown) => {
  const path = String(message ?? '').match(/^\[(?:body|query)\.([\w.]+)\]/)?.[1] ?? ''
  return { path, code: 'invalid_type', accepted: 'string' }
}
