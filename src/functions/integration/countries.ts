/** What some systems call a country, beside its names in the languages of the house. */
const others: Record<string, string> = {
  eire: 'IE', usa: 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', rsa: 'ZA', 'czech republic': 'CZ', holland: 'NL',
  'south korea': 'KR', korea: 'KR', russia: 'RU', uae: 'AE', 'hong kong': 'HK', macau: 'MO', taiwan: 'TW', 中国: 'CN', 中國: 'CN', 台湾: 'TW', 台灣: 'TW', 香港: 'HK', 澳门: 'MO', 澳門: 'MO', 'channel islands': 'JE',
} // biome-ignore format: a table

let known: Map<string, string> | undefined

const names = (): Map<string, string> => {
  if (known) return known
  known = new Map(Object.entries(others))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const language of ['en', 'zh-CN', 'zh-TW']) {
    const shown = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const one of letters)
      for (const other of letters) {
        const name = shown.of(one + other)?.toLowerCase()
        if (name && !known.has(name)) known.set(name, one + other)
      }
  }
  return known
}

/** The code of a country by its code or name in English or Chinese, or undefined. */
export const countryOf = (text: string): string | undefined =>
  names().get(text.toLowerCase()) ??
  (/^[A-Za-z]{2}$/.test(text) && isCountry(text.toUpperCase()) ? text.toUpperCase() : undefined)

const isCountry = (code: string) =>
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
