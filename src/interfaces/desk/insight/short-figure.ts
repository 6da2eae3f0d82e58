import { formatNumber, type Language } from '#support/i18n/index.ts'
import type { Unit } from './model.ts'

const compact = new Map<Language, Intl.NumberFormat>()

/** A figure for the side of a chart, where exact ones have no room: `1.2M`, `120万`. */
export const shortFigure = (value: number, unit: Unit, language: Language): string => {
  if (unit === 'percent') return `${formatNumber(Number(value.toFixed(1)), language)} %`
  const format =
    compact.get(language) ?? new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
  compact.set(language, format)
  return format.format(value)
}
