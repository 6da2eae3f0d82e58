import type { Language } from './languages.ts'

const named = new Map<Language, Intl.DisplayNames>()

const namesIn = (language: Language): Intl.DisplayNames => {
  const known = named.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  named.set(language, known)
  return known
}

/** What a country of ISO 3166 is called; a code that is none stays as it is. */
export const countryName = (code: string, language: Language): string =>
  (/^[A-Z]{2}$/.test(code) && namesIn(language).of(code)) || code

/** Regions that `Intl` names and that are no countries: unions, outlying parts, tests. */
const none = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))
/** Two codes of one country: `Intl` follows the old one to the new. */
const old = new Set('AN BU CS DD FX NT SU TP UK YD YU ZR DY HV NH RH VD'.split(' '))
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Whether these two letters are a country of ISO 3166. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !none.has(code) && !old.has(code) && namesIn('en').of(code) !== undefined

/** Every country of ISO 3166 with its name, in the order of the names. */
export const countries = (language: Language): { code: string; name: string }[] => {
  const names = namesIn(language)
  const order = new Intl.Collator(language)
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter(isCountry)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name))
}
