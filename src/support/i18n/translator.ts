import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages } from './languages.ts'

/** Texts of a module or screen, one line each: `'orders.state.placed': ['Placed', '已下单', '已下單']`, ICU messages. */
export type Texts = Record<string, readonly [en: string, zhCN: string, zhTW: string]>

/** What fills the blanks. Amounts, quantities and dates come formatted (`formatMoney`, `formatDate`): a message knows no zone. */
export type Values = Record<string, string | number | boolean>

/** Translates the keys of one `Texts` and no other. */
export type Translate<T extends Texts> = (key: keyof T & string, values?: Values) => string

type Filled = (values: Values | undefined) => string

/** One `Intl` object a language and kind for all messages: making them is what costs. */
const cached = <A extends unknown[], F>(make: (...input: A) => F) => {
  const made = new Map<string, F>()
  return (...input: A): F => {
    const key = JSON.stringify(input)
    const found = made.get(key) ?? make(...input)
    made.set(key, found)
    return found
  }
}

const formatters: Formatters = {
  getNumberFormat: cached((...input) => new Intl.NumberFormat(...(input as [string]))),
  getDateTimeFormat: cached((...input) => new Intl.DateTimeFormat(...(input as [string]))),
  getPluralRules: cached((...input) => new Intl.PluralRules(...(input as [string]))),
}

const compile = (message: string, language: Language): Filled => {
  if (!/[{']/.test(message)) return () => message
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true, formatters })
  return (values) => String(format.format(values))
}

const translators = new WeakMap<Texts, Map<Language, Translate<Texts>>>()

/**
 * The `t` of these texts in one language. Messages are compiled when first used and kept for each `Texts` object, so
 * asking for a translator at every request costs nothing. A key that does not exist and a blank without a value throw:
 * both are bugs, and `checkTexts` finds the texts at fault before anyone reads them.
 */
export const translator = <T extends Texts>(texts: T, language: Language): Translate<T> => {
  const known = translators.get(texts) ?? new Map<Language, Translate<Texts>>()
  translators.set(texts, known)
  let translate = known.get(language)
  if (!translate) {
    const column = languages.indexOf(language)
    const compiled = new Map<string, Filled>()
    translate = (key, values) => {
      let fill = compiled.get(key)
      if (!fill) {
        const message = Object.hasOwn(texts, key) ? texts[key]?.[column] : undefined
        if (message === undefined) throw new Error(`No text: ${key} (${language})`)
        fill = compile(message, language)
        compiled.set(key, fill)
      }
      return fill(values)
    }
    known.set(language, translate)
  }
  return translate as Translate<T>
}
