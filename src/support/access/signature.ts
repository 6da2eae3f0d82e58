import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret of its own for each purpose, so that what is signed for one is worth nothing for another. */
export const secretFor = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(`onefold ${purpose}`).digest('base64url')

const signatureOf = (value: string, secret: string) => createHmac('sha256', secret).update(value).digest()

/** `value.signature`, as it stands in a cookie before it is encoded; the same form that the sign-in library writes. */
export const sign = (value: string, secret: string): string =>
  `${value}.${signatureOf(value, secret).toString('base64')}`

/** The value whose signature is right, else undefined. Takes the same time whatever is wrong. */
export const verified = (signed: string | undefined, secret: string): string | undefined => {
  const dot = signed?.lastIndexOf('.') ?? -1
  if (!signed || dot < 1 || signed.length > 500) return undefined
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  const wanted = signatureOf(signed.slice(0, dot), secret)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? signed.slice(0, dot) : undefined
}

/** What is kept of a secret that is long and random by itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** A new secret that nobody can guess: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
