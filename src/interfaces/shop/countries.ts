import type { Language } from '#support/i18n/index.ts'

const codes = 'CN TW HK MO SG MY JP KR US CA GB IE DE AT CH FR BE NL LU ES PT IT DK SE NO FI PL CZ AU NZ'.split(' ')

/** Countries that an address can be in, named in the reader's language, in its order. */
export const countryNames = (language: Language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return codes.map((code) => ({ code, name: names.of(code) ?? code }))
}
