import { common, Refusal, refusedByDatabase } from '#support/actions/index.ts'
import { refused } from './errors.ts'

/** Whatever was thrown, as a refusal that may leave the house. */
export const refusalOf = (error: unknown): Refusal => {
  const known = refusedByDatabase(error)
  if (known instanceof Refusal) return known
  return byFastify(error) ?? byDatabase(error) ?? new Refusal(refused.unexpected)
}

const byFastify = (error: unknown): Refusal | undefined => {
  // Whoever takes a form apart says so in words only.
  if (error instanceof Error && /^Multipart:|multipart data|part headers/i.test(deepest(error).message))
    return new Refusal(refused.unreadableForm)
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (error.statusCode === 413) return new Refusal(refused.tooLarge, { limit: 'limit' in error ? error.limit : '1 MB' })
  if (error.statusCode === 415) return new Refusal(refused.wrongType, { accepted: 'application/json' })
  if (error.statusCode === 429) return new Refusal(common.tooMany, { seconds: 60 })
  if (error.statusCode === 503) return new Refusal(refused.notReady)
  if (/JSON/.test(code) || error instanceof SyntaxError) return new Refusal(refused.unreadable)
  return error.statusCode >= 400 && error.statusCode < 500 ? new Refusal(refused.badRequest) : undefined
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  '40001',
  '40P01',
])

const FULL = new Set(['53100', 'ENOSPC'])

const byDatabase = (error: unknown): Refusal | undefined => {
  const code = pgCode(error)
  if (code && FULL.has(code)) return new Refusal(refused.diskFull)
  if (code && AWAY.has(code)) return new Refusal(refused.notReady)
  if (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(deepest(error).message)
  )
    return new Refusal(refused.notReady)
  // Classes 22 and 23: a value that the columns cannot hold or their checks refuse.
  return code && /^2[23][0-9A-Z]{3}$/.test(code) ? new Refusal(refused.badValue) : undefined
}

const deepest = (error: Error): Error => (error.cause instanceof Error ? deepest(error.cause) : error)

/** The code that the database or the network gave, wherever in the chain of causes. */
export const pgCode = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && !at.code.startsWith('FST')) return at.code
  return undefined
}
