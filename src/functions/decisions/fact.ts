import type { Trigger } from './triggers.ts'

export type FactType = 'text' | 'number' | 'money' | 'boolean' | 'choice' | 'list' | 'days'
export const factGroups = [
  'customer',
  'visit',
  'basket',
  'item',
  'stock',
  'margin',
  'order',
  'time',
  'channel',
] as const
export type FactGroup = (typeof factGroups)[number]

/** What a fact can be worth while rules are asked; undefined where it is not known. Money and quantities are compared as doubles: exact to 15 digits. */
export type FactValue = string | number | boolean | readonly string[] | undefined

/** Where a fact's choices come from when they are rows of the house. */
export type ChoiceSource = 'categories' | 'customerGroups' | 'brands' | 'countries'

/** Something that a condition can ask. */
export type Fact = {
  /** `customer.orders` */
  readonly name: string
  readonly group: FactGroup
  readonly type: FactType
  readonly choices?: readonly string[]
  readonly choicesFrom?: ChoiceSource
  /** When it can be known at all; always where it is missing. */
  readonly triggers?: readonly Trigger[]
  /** Cost and margin are not for everybody's eyes. */
  readonly permission?: string
  /** Of a customer: how the database says it, `p` his profile, `c` his party, $1 the present instant. Such facts can be counted over all customers. */
  readonly sql?: string
  /** About how many different values it takes: the more, the sooner a rule is found by it. */
  readonly spread: number
}

type Said = Omit<Fact, 'name' | 'group' | 'type' | 'spread'> & { spread?: number }

const usualSpread: Record<FactType, number> = {
  text: 200,
  number: 20,
  money: 50,
  boolean: 2,
  choice: 5,
  list: 50,
  days: 50,
}

export const fact = (name: string, type: FactType, said: Said = {}): Fact => ({
  name,
  group: name.split('.')[0] as FactGroup,
  type,
  spread: said.choices?.length ?? usualSpread[type],
  ...said,
})

/** What can be asked of a fact of each type. */
const order = ['<', '<=', '>', '>=', 'between']
const presence = ['null', 'notNull']
const number = ['=', '!=', ...order, 'in', 'notIn', ...presence]
export const operatorsOf: Record<FactType, readonly string[]> = {
  text: ['=', '!=', 'contains', 'beginsWith', 'in', 'notIn', ...presence],
  choice: ['=', '!=', 'in', 'notIn', ...presence],
  boolean: ['=', '!=', ...presence],
  list: ['contains', 'in', 'notIn', ...presence],
  number,
  money: number,
  days: number,
}
