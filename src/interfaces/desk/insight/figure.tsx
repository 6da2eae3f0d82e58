import { formatNumber, type Language } from '#support/i18n/index.ts'
import { Decimal, formatMoney } from '#support/money/index.ts'
import { digitsOf, short } from '../kit/values.tsx'
import type { ShownMeasure, Unit } from './model.ts'

/** A figure as people read it, in a column whose head names currency and unit. */
export const figureText = (
  value: string | null | undefined,
  unit: Unit,
  language: Language,
  currency: string | null = null,
): string => {
  if (value == null) return '–'
  if (unit === 'money') return formatNumber(value, language, digitsOf(currency ?? ''))
  if (unit === 'percent') return `${formatNumber(value, language, 1)} %`
  if (unit === 'ratio') return formatNumber(value, language, 2)
  return formatNumber(short(value), language)
}

/** A figure that stands alone: with its currency. */
export const figureAlone = (
  value: string | null | undefined,
  unit: Unit,
  language: Language,
  currency: string | null,
) =>
  unit === 'money' && value != null && currency
    ? formatMoney(value, currency, language)
    : figureText(value, unit, language, currency)

/** A figure in large letters: counts whole, money from a thousand on without cents; the currency stands with its name. */
export const figureWhole = (value: string | null | undefined, measure: ShownMeasure, language: Language) =>
  value != null && (measure.unit === 'count' || (measure.unit === 'money' && new Decimal(value).abs().gte(1000)))
    ? formatNumber(new Decimal(value).toFixed(0), language)
    : figureText(value, measure.unit, language, measure.currency)

/** A measure with its currency. */
export const labelWithCurrency = ({ label, unit, currency }: ShownMeasure) =>
  unit === 'money' && currency ? `${label} ${currency}` : label

/** How much more or less than before, in percent of it; for rates in points. Undefined where nothing can be compared. */
export const changeOf = (value: string | null | undefined, before: string | null | undefined, unit: Unit) => {
  if (value == null || before == null) return undefined
  const [now, then] = [new Decimal(value), new Decimal(before)]
  if (unit === 'percent') return now.minus(then).toDecimalPlaces(1).toNumber()
  return then.isZero() ? undefined : now.minus(then).div(then.abs()).times(100).toDecimalPlaces(1).toNumber()
}

/** More or less: a sign, a shape and a colour. */
export const Change = ({
  value,
  before,
  unit,
  language,
}: {
  value: string | null | undefined
  before: string | null | undefined
  unit: Unit
  language: Language
}) => {
  const change = changeOf(value, before, unit)
  if (change === undefined) return <span className="soft">–</span>
  const tone = change > 0 ? 'change is-up' : change < 0 ? 'change is-down' : 'change'
  const most = Math.abs(change) >= 1000 ? '> 999' : formatNumber(Math.abs(change), language, 1)
  return (
    <span className={tone}>
      <span aria-hidden="true">{change > 0 ? '▲' : change < 0 ? '▼' : '='}</span>
      {change < 0 && <span className="unseen">−</span>} {most}
      {unit !== 'percent' && ' %'}
    </span>
  )
}
