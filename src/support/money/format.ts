import { decimalsIn, isRounded, minorDigits } from './currencies.ts'

const formats = new Map<string, Intl.NumberFormat>()
const formatOf = (language: string, currency: string, digits: number): Intl.NumberFormat => {
  const key = `${language} ${currency} ${digits}`
  let format = formats.get(key)
  if (!format) {
    const fraction = { minimumFractionDigits: minorDigits(currency), maximumFractionDigits: digits }
    format = new Intl.NumberFormat(language, { style: 'currency', currency, ...fraction })
    formats.set(key, format)
  }
  return format
}

/**
 * An amount for people, `'¥406.80'`: symbol, grouping and place of the sign as the language has them. Exact: digits
 * are passed as text, never through a float, and a unit price finer than the minor unit keeps its decimals.
 */
export const formatMoney = (amount: string, currency: string, language: string): string => {
  const digits = Math.max(minorDigits(currency), decimalsIn(amount))
  return formatOf(language, currency, digits).format(amount as Intl.StringNumericLiteral)
}

const number = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,6})?$/

/**
 * A number as people type it, as a decimal string, or null: `'1,234.50'` is `'1234.50'`. Full-width digits of a
 * Chinese keyboard, spaces and any minus sign are understood; a comma is only ever a thousands separator in its right
 * place, so that `'1,50'` is refused rather than read as 150.
 */
export const parseDecimal = (text: string): string | null => {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f]/g, '')
    .replace(/[−–﹣]/g, '-')
    .replace(/。/g, '.')
  const negative = tidy.startsWith('-')
  const size = (negative ? tidy.slice(1) : tidy).replace(/^\+/, '')
  if (!number.test(size)) return null
  const [before, after] = size.replaceAll(',', '').split('.') as [string, string?]
  const digits = before.replace(/^0+(?=\d)/, '') + (after ? `.${after}` : '')
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits
}

const symbols = new Map<string, string[]>()
const symbolsOf = (currency: string): string[] => {
  let list = symbols.get(currency)
  if (!list) {
    const written = ['en', 'zh-CN', 'zh-TW'].flatMap((language) =>
      (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
        new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .find((part) => part.type === 'currency')!
          .value.normalize('NFKC'),
      ),
    )
    list = [...new Set([currency, ...written])].sort((a, b) => b.length - a.length)
    symbols.set(currency, list)
  }
  return list
}

/**
 * An amount as people type it, with or without the currency's own code or symbol on either side, as a decimal string;
 * null when it is not one, names another currency or is finer than the minor unit. What `formatMoney` writes it reads.
 */
export const parseMoney = (text: string, currency: string): string | null => {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–-]\s*/, '-')
  const negative = tidy.startsWith('-')
  let bare = negative ? tidy.slice(1) : tidy
  const symbol = symbolsOf(currency).find((s) => bare.startsWith(s) || bare.endsWith(s))
  if (symbol) bare = bare.startsWith(symbol) ? bare.slice(symbol.length) : bare.slice(0, -symbol.length)
  if (negative && /^[\s]*[-−–+]/.test(bare)) return null
  const amount = parseDecimal(negative ? `-${bare}` : bare)
  return amount !== null && isRounded(amount, currency) ? amount : null
}
