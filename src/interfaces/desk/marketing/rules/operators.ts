import type { FactType } from './condition.ts'

const plain = {
  '=': 'rules.op.is',
  '!=': 'rules.op.is_not',
  '<': 'rules.op.less',
  '<=': 'rules.op.at_most',
  '>': 'rules.op.more',
  '>=': 'rules.op.at_least',
  between: 'rules.op.between',
  contains: 'rules.op.contains',
  beginsWith: 'rules.op.begins',
  in: 'rules.op.one_of',
  notIn: 'rules.op.none_of',
  null: 'rules.op.unknown',
  notNull: 'rules.op.known',
} as const

/** What is in a list is not the list itself. */
const ofLists = {
  ...plain,
  contains: 'rules.op.includes',
  in: 'rules.op.includes_any',
  notIn: 'rules.op.includes_none',
} as const

/** The text of an operator for a fact of this type. */
export const operatorKey = (operator: string, type: FactType) =>
  (type === 'list' ? ofLists : plain)[operator as keyof typeof plain] ?? 'rules.op.is'
