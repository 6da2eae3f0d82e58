import { describe, expect, it } from 'vitest'
import { type Language, translator } from '#support/i18n/index.ts'
import { bare, type Condition, type Fact, firstValue, isComplete, shaped } from './condition.ts'
import { conditionSentence } from './condition-sentence.ts'
import { texts } from './texts.ts'

const fact = (name: string, type: Fact['type'], more: Partial<Fact> = {}): [string, Fact] => [
  name,
  { name, label: name, group: 'Customer', type, operators: ['='], ...more },
]
const facts = new Map([
  fact('Orders', 'number'),
  fact('Spent', 'money'),
  fact('Quiet for', 'days'),
  fact('Search words', 'text'),
  fact('Is signed in', 'boolean'),
  fact('Tier', 'choice', { choices: [{ name: 'gold', label: 'Gold' }] }),
  fact('Categories', 'list', {
    choices: [
      { name: 'sofas', label: 'Sofas' },
      { name: 'lamps', label: 'Lamps' },
    ],
  }),
])

const said = (condition: Condition, language: Language = 'en') =>
  conditionSentence(condition, {
    t: translator(texts, language),
    language,
    currency: 'CNY',
    facts,
  })
const all = (...rules: Condition['rules']): Condition => ({ combinator: 'and', rules })
const any = (...rules: Condition['rules']): Condition => ({ combinator: 'or', rules })
const is = (field: string, operator: string, value: unknown) => ({ field, operator, value })

describe('a condition read aloud', () => {
  it('says facts, comparisons and values as people do', () => {
    expect(said(all(is('Orders', '>=', '2')))).toBe('orders is at least 2')
    expect(said(all(is('Spent', '>', '1000')))).toMatch(/^spent is more than .*1,000\.00$/)
    expect(said(all(is('Quiet for', '>=', 1)))).toBe('quiet for is at least 1 day')
    expect(said(all(is('Search words', 'contains', 'sofa')))).toBe('search words contains “sofa”')
    expect(said(all(is('Tier', '=', 'gold')))).toBe('tier is Gold')
    expect(said(all(is('Is signed in', '=', false)))).toBe('is signed in: no')
    expect(said(all(is('Spent', 'null', null)))).toBe('spent is not known')
  })

  it('names the rows that a list means', () => {
    expect(said(all(is('Categories', 'in', ['sofas', 'lamps'])))).toBe('categories includes one of Sofas, Lamps')
    expect(said(all(is('Orders', 'between', ['1', '3'])))).toBe('orders is between 1 and 3')
  })

  it('tells groups apart by brackets, and says what must not be', () => {
    const condition = all(is('Orders', '>=', '2'), any(is('Tier', '=', 'gold'), is('Spent', '>', '9')))
    expect(said(condition)).toMatch(/^orders is at least 2 and \(tier is Gold or spent is more than .*9\.00\)$/)
    expect(said({ ...any(is('Tier', '=', 'gold')), not: true })).toBe('not (tier is Gold)')
    expect(said(condition, 'zh-CN')).toMatch(/^Orders不少于 2且（Tier为 Gold或Spent大于 .*9\.00）$/)
  })

  it('leaves open what is not typed yet, and is silent where nothing is asked', () => {
    expect(said(all(is('Orders', '>=', '')))).toBe('orders is at least …')
    expect(said(all())).toBe('')
  })
})

describe('the value of a comparison', () => {
  it('takes the shape that its operator asks for', () => {
    const value = (field: string, operator: string, before: unknown) =>
      shaped(all(is(field, operator, before)), facts).rules.map((rule) => 'value' in rule && rule.value)[0]
    expect(value('Tier', 'in', 'gold')).toEqual(['gold'])
    expect(value('Tier', '=', ['gold'])).toBe('gold')
    expect(value('Orders', 'between', '2')).toEqual(['2', ''])
    expect(value('Orders', 'null', '2')).toBeNull()
    expect(firstValue(facts.get('Is signed in')!, '=')).toBe(true)
  })

  it('is whole when nothing is left to type', () => {
    expect(isComplete(is('Orders', '>=', ''))).toBe(false)
    expect(isComplete(is('Orders', 'between', ['1', '']))).toBe(false)
    expect(isComplete(is('Orders', 'null', null))).toBe(true)
    expect(isComplete(is('Is signed in', '=', false))).toBe(true)
  })

  it('goes to the house without the marks of the screen', () => {
    const marked = {
      id: 'x',
      combinator: 'and',
      rules: [{ id: 'y', field: 'Orders', operator: '=', value: '1', path: [0] }],
    }
    expect(bare(marked)).toEqual(all(is('Orders', '=', '1')))
  })
})
