import type { ReactNode } from 'react'
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatRelative,
  formatTime,
  type LocalisedText,
  localised,
} from '#support/i18n/index.ts'
import { formatMoney, minorDigits } from '#support/money/index.ts'
import { useLanguage } from './words.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const WEEK = 7 * 86_400_000

/** The zeros that a column of six decimals adds are of no use to a reader. */
export const short = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

export const digitsOf = (currency: string) => {
  try {
    return minorDigits(currency)
  } catch {
    return 2
  }
}

/** An amount with its currency. */
export const Money = ({ amount, currency }: { amount: string | null | undefined; currency: string }) => {
  const language = useLanguage()
  return amount == null ? (
    <span className="soft">–</span>
  ) : (
    <span className="amount">{formatMoney(amount, currency, language)}</span>
  )
}

/** An amount in a column whose header names the currency once. */
export const Amount = ({
  value,
  currency,
  blankZero = false,
}: {
  value: string | null | undefined
  currency?: string | undefined
  blankZero?: boolean
}) => {
  const language = useLanguage()
  if (value == null || (blankZero && Number(value) === 0)) return null
  return <span className="amount">{formatNumber(value, language, currency ? digitsOf(currency) : 2)}</span>
}

/** A quantity, with as many decimals as it has. */
export const Quantity = ({ value, unit }: { value: string | number | null | undefined; unit?: string }) => {
  const language = useLanguage()
  if (value == null) return <span className="soft">–</span>
  return (
    <span className="amount">
      {formatNumber(short(String(value)), language)}
      {unit && ` ${unit}`}
    </span>
  )
}

/** An instant: relative within a week, else the day; exact on hover. */
export const When = ({ at, time = false }: { at: string | Date | null | undefined; time?: boolean }) => {
  const language = useLanguage()
  if (!at) return <span className="soft">–</span>
  const instant = new Date(at)
  const isNear = Math.abs(Date.now() - instant.getTime()) < WEEK
  const day = formatDate(localDay(instant), language)
  const words = isNear
    ? formatRelative(instant, new Date(), language)
    : time
      ? `${day} ${formatTime(instant, language, zone)}`
      : day
  return (
    <time dateTime={instant.toISOString()} title={formatDateTime(instant, language, zone)} suppressHydrationWarning>
      {words}
    </time>
  )
}

/** An instant to the minute, for lists of what happened. */
export const Exact = ({ at }: { at: string | Date }) => {
  const language = useLanguage()
  return <time dateTime={new Date(at).toISOString()}>{formatDateTime(new Date(at), language, zone, 'medium')}</time>
}

/** A business day. Within a week it has a name. */
export const Day = ({ on }: { on: string | null | undefined }) => {
  const language = useLanguage()
  if (!on) return <span className="soft">–</span>
  const days = Math.round((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / 86_400_000)
  const words =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
      : Math.abs(days) < 7
        ? new Intl.DateTimeFormat(language, {
            weekday: 'short',
            month: 'short',
            day: 'numeric',
            timeZone: 'UTC',
          }).format(new Date(`${on}T00:00:00Z`))
        : formatDate(on, language)
  return (
    <time dateTime={on} title={formatDate(on, language, 'full')}>
      {words}
    </time>
  )
}

export const localDay = (instant: Date) =>
  `${instant.getFullYear()}-${String(instant.getMonth() + 1).padStart(2, '0')}-${String(instant.getDate()).padStart(2, '0')}`
export const today = () => localDay(new Date())

/** Words that staff wrote in several languages, in the reader's. */
export const Words = ({ of }: { of: LocalisedText | null | undefined }) => <>{localised(of, useLanguage())}</>

/** Label and value, one under the other or side by side, as `dt` and `dd`. */
export const Facts = ({ rows, wide = false }: { rows: [label: ReactNode, value: ReactNode][]; wide?: boolean }) => (
  <dl className={wide ? 'facts facts-wide' : 'facts'}>
    {rows.map(([label, value], at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed list
      <div key={at}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
