import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'

export type IdentifierKind = 'user' | 'card' | 'email' | 'phone' | 'device' | 'messenger'
export type Identifier = { kind: IdentifierKind; value: string; isProven: boolean; source: string }

/** How many of a kind one customer may have, over everything merged into him. */
export const limits: Record<IdentifierKind, number> = { user: 1, card: 1, email: 5, phone: 5, device: 5, messenger: 5 }

/** The stronger sign first; when one must go, the last. */
export const priority: readonly IdentifierKind[] = ['user', 'card', 'email', 'phone', 'messenger', 'device']

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const placeholders = new Set([
  '000',
  '0000',
  '00000000',
  'null',
  'undefined',
  'none',
  'n/a',
  'na',
  '-',
  'unknown',
  'anonymous',
  'test',
  'no-reply',
  'noreply',
  '无',
  '無',
])

/** The identifier as it is compared, or undefined when it says nothing about anybody ("000", "null", "test@…"). Phones become E.164. */
export const normalised = (given: Identifier, country = 'CN'): Identifier | undefined => {
  const text = given.value.trim()
  if (!text || placeholders.has(text.toLowerCase())) return undefined
  if (given.kind === 'email') {
    const email = text.toLowerCase()
    const [name = '', domain = ''] = email.split('@')
    return !domain.includes('.') || placeholders.has(name) ? undefined : { ...given, value: email }
  }
  if (given.kind === 'device') return uuid.test(text) ? { ...given, value: text.toLowerCase() } : undefined
  if (given.kind !== 'phone') return { ...given, value: text }
  const phone = parsePhoneNumberFromString(text, country as CountryCode)
  if (!phone || new Set(phone.nationalNumber).size < 3) return undefined
  return { ...given, value: phone.number }
}

/** An e-mail address or telephone number as it is compared: small letters, with the prefix of its country; what says nothing stays as it is. */
export const signOf = (kind: 'email' | 'phone', value: string, country: string): string =>
  normalised({ kind, value, isProven: false, source: '' }, country)?.value ?? value

/** The strongest first, without repeats. */
export const strongestFirst = (identifiers: readonly Identifier[]): Identifier[] => {
  const seen = new Set<string>()
  return [...identifiers]
    .sort((a, b) => priority.indexOf(a.kind) - priority.indexOf(b.kind) || Number(b.isProven) - Number(a.isProven))
    .filter((one) => !seen.has(`${one.kind} ${one.value}`) && seen.add(`${one.kind} ${one.value}`))
}
