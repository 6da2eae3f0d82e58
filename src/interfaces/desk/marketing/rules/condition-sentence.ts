import { formatNumber, type Language, type Translate } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { type Comparison, type Condition, type Fact, isBare, isGroup, takesTwo } from './condition.ts'
import { operatorKey } from './operators.ts'
import type { texts } from './texts.ts'

/** Who reads: in which words, which money, by which facts. */
export type Reader = {
  t: Translate<typeof texts>
  language: Language
  currency: string
  facts: ReadonlyMap<string, Fact>
}

const NOT_YET = '…'
const SHOWN = 4

/** A condition read aloud: "orders is at least 2 and (tier is Gold or tier is Silver)". Empty when it asks for nothing. */
export const conditionSentence = (condition: Condition, reader: Reader, isInner = false): string => {
  const { t } = reader
  const parts = condition.rules
    .map((node) => (isGroup(node) ? conditionSentence(node, reader, true) : comparisonSentence(node, reader)))
    .filter(Boolean)
  if (!parts.length) return ''
  const joined = parts.join(t(condition.combinator === 'or' ? 'rules.says.or' : 'rules.says.and'))
  if (condition.not) return t('rules.says.not', { what: joined })
  return isInner && parts.length > 1 ? t('rules.says.together', { what: joined }) : joined
}

/** One comparison read aloud: "days since the last order is at least 30 days". */
export const comparisonSentence = ({ field, operator, value }: Comparison, reader: Reader): string => {
  const fact = reader.facts.get(field)
  const { t, language } = reader
  if (!fact) return field || NOT_YET
  const english = language === 'en'
  const name = english ? smallFirst(fact.label) : fact.label
  if (fact.type === 'boolean') return t('rules.says.whether', { fact: name, value: oneValue(fact, value, reader) })
  const says = [name, english ? ' ' : '', t(operatorKey(operator, fact.type))]
  return isBare(operator) ? says.join('') : [...says, ' ', valueWords(fact, operator, value, reader)].join('')
}

/** A value as people say it: with its currency, its unit, the names of the rows that it means. */
export const valueWords = (fact: Fact, operator: string, value: unknown, reader: Reader): string => {
  const { t } = reader
  const one = (single: unknown) => oneValue(fact, single, reader)
  if (!Array.isArray(value)) return one(value)
  if (takesTwo(operator)) return t('rules.says.between', { from: one(value[0]), to: one(value[1]) })
  if (!value.length) return NOT_YET
  const shown = value.slice(0, SHOWN).map(one)
  const rest = value.length - SHOWN
  return [...shown, ...(rest > 0 ? [t('rules.says.more', { count: rest })] : [])].join(t('rules.says.list'))
}

const oneValue = (fact: Fact, value: unknown, { t, language, currency }: Reader): string => {
  if (value === undefined || value === null || value === '') return NOT_YET
  const text = String(value)
  if (fact.type === 'boolean') return t(value === true || value === 'true' ? 'rules.says.yes' : 'rules.says.no')
  const chosen = fact.choices?.find(({ name }) => name === text)?.label
  if (chosen) return chosen
  const isNumber = /^-?\d+(\.\d+)?$/.test(text)
  if (fact.type === 'money' && isNumber && currency) return formatMoney(text, currency, language)
  if (fact.type === 'days' && isNumber) return t('rules.says.days', { count: Number(text) })
  if (fact.type === 'number' && isNumber) return formatNumber(text, language)
  return fact.type === 'text' ? t('rules.says.quoted', { text }) : text
}

const smallFirst = (label: string) => (/^[A-Z][a-z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label)
