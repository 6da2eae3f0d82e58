import type { Language } from './languages.ts'

const cached = <O extends object, F>(make: (language: string, options: O) => F) => {
  const made = new Map<string, F>()
  return (language: string, options: O): F => {
    const key = `${language} ${JSON.stringify(options)}`
    let format = made.get(key)
    if (!format) {
      format = make(language, options)
      made.set(key, format)
    }
    return format
  }
}

const dates = cached((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options))
const numbers = cached((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options))
const relatives = cached(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
)

export type DateLength = 'short' | 'medium' | 'long' | 'full'

/** A business date `'2026-11-21'` for people: `Nov 21, 2026`, `2026年11月21日`. It has no time zone and gets none. */
export const formatDate = (date: string, language: Language, length: DateLength = 'medium'): string =>
  dates(language, { dateStyle: length, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** An instant for people, as the clocks of a zone show it: `Nov 21, 2026, 9:16 PM`. */
export const formatDateTime = (
  instant: Date,
  language: Language,
  zone: string,
  length: DateLength = 'medium',
): string => dates(language, { dateStyle: length, timeStyle: 'short', timeZone: zone }).format(instant)

/** The time of day of an instant in a zone: `9:16 PM`, `21:16`. */
export const formatTime = (instant: Date, language: Language, zone: string): string =>
  dates(language, { timeStyle: 'short', timeZone: zone }).format(instant)

/** A number for people, exact from a decimal string: `'1234.5'` is `1,234.5`. Written with `digits` decimals if given. */
export const formatNumber = (value: string | number | bigint, language: Language, digits?: number): string =>
  numbers(
    language,
    digits === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  ).format(value as Intl.StringNumericLiteral)

/** A rate for people: `'0.13'` is `13%`. */
export const formatRate = (rate: string | number, language: Language, digits = 2): string =>
  numbers(language, { style: 'percent', maximumFractionDigits: digits }).format(rate as Intl.StringNumericLiteral)

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago or ahead, in the largest whole unit up to days: `3 minutes ago`, `3分钟前`, `now`. */
export const formatRelative = (instant: Date, now: Date, language: Language): string => {
  const difference = instant.getTime() - now.getTime()
  const [unit, size] = steps.find(([, size]) => Math.abs(difference) >= size) ?? ['second', Number.POSITIVE_INFINITY]
  return relatives(language, { numeric: 'auto' }).format(Math.trunc(difference / size), unit)
}
