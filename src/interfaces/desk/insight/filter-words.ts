import { formatDate, type Language } from '#support/i18n/index.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import type { Definition, Filter } from './definition.ts'
import { useLabels } from './members.ts'
import { type Dimension, labelWithLevel, type Model } from './model.ts'
import { texts } from './texts.ts'

export const operators = {
  text: ['in', 'not_in', 'contains', 'starts_with', 'is_known', 'is_unknown'],
  date: ['in', 'not_in', 'between', 'gte', 'lte'],
  number: ['gt', 'gte', 'lt', 'lte', 'between', 'is'],
  boolean: ['is'],
} as const satisfies Record<Dimension['type'], readonly string[]>

/** Operators that name members of a dimension. */
export const naming = ['is', 'is_not', 'in', 'not_in']

export const valuesOf = ({ value }: Filter): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** A filter as it is read: `Site` and `is Jing'an, Xuhui`. */
export const useFilterWords = (model: Model, definition: Definition, filter: Filter) => {
  const t = useWords(texts)
  const language = useLanguage()
  const dimension = model.dimensions.find(({ name }) => name === filter.dimension)
  const values = valuesOf(filter)
  const isNaming = naming.includes(filter.operator) && dimension?.type !== 'number' && dimension?.type !== 'boolean'
  const labels = useLabels(model, definition, filter, isNaming ? values : [])
  const label = labelWithLevel(dimension, filter.dimension, filter.level)
  const said =
    dimension?.type === 'boolean'
      ? [t(values[0] === 'false' ? 'insight.no' : 'insight.yes')]
      : isNaming
        ? labels
        : values.map((one) => dayIn(one, language))
  const most = said.length > 3 ? [...said.slice(0, 2), t('insight.and_more', { count: said.length - 2 })] : said
  const joined = most.join(filter.operator === 'between' ? ' – ' : ', ')
  const operator = t(`insight.how.${operatorWord(filter, values)}` as 'insight.how.in')
  return { label, rest: dimension?.type === 'boolean' ? joined : `${operator} ${joined}`.trim() }
}

const dayIn = (value: string, language: Language) =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : value

/** One of one is simply that one. */
const operatorWord = ({ operator }: Filter, values: string[]) => {
  if (values.length > 1) return operator
  return operator === 'in' ? 'is' : operator === 'not_in' ? 'is_not' : operator
}
