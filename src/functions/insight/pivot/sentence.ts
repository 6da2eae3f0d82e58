import { type Language, translator } from '#support/i18n/index.ts'
import { dimensionOf } from '../model/dimensions.ts'
import type { Filter, Pivot } from '../schemas.ts'
import { texts } from '../texts.ts'
import { keysOf, type LabelOf } from './labels.ts'
import type { Plan } from './plan.ts'

/** What a pivot shows, in one sentence: for the head of a chart, and for those who cannot see it. */
export const sentenceOf = (pivot: Pivot, plan: Plan, labelOf: LabelOf, language: Language): string => {
  const t = translator(texts, language)
  const say = (key: string) => t(key as keyof typeof texts)
  const list = (parts: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
  const axes = plan.axes.map(({ dimension, level, top }) => {
    const name = say(level ? `insight.level.${level}` : `insight.dimension.${dimension}`)
    return top ? t('insight.say.top', { name, n: top.n, by: say(`insight.measure.${top.by}`) }) : name
  })
  const { period, compare } = pivot
  const when =
    period && typeof period !== 'string' ? t('insight.say.days', period) : say(`insight.span.${period ?? 'all'}`)
  const filters = pivot.filters.map((filter) =>
    t('insight.say.filter', {
      name: say(`insight.dimension.${filter.dimension}`),
      operator: say(`insight.operator.${filter.operator}`),
      value: shownValue(filter, labelOf),
    }).trim(),
  )
  return [
    axes.length
      ? t('insight.say.by', {
          measures: list(plan.measures.map(({ name }) => say(`insight.measure.${name}`))),
          axes: list(axes),
        })
      : list(plan.measures.map(({ name }) => say(`insight.measure.${name}`))),
    when,
    ...filters,
    ...(compare && period && period !== 'all' ? [say(`insight.say.${compare}`)] : []),
  ].join(t('insight.say.comma'))
}

const shownValue = (filter: Filter, labelOf: LabelOf): string => {
  const { dimension, level, value } = filter
  if (value === undefined) return ''
  const list = [value].flat().map(String)
  const isNamed = dimensionOf(dimension).type !== 'number' && keysOf(filter).length > 0
  const shown = list.slice(0, 3).map((one) => (isNamed ? labelOf({ dimension, level }, one) : one))
  return shown.join(', ') + (list.length > 3 ? ' …' : '')
}
