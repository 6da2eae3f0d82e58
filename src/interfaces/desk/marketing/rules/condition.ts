/** What a fact is made of; it decides how it is compared and typed. */
export type FactType = 'text' | 'number' | 'money' | 'boolean' | 'choice' | 'list' | 'days'

/** Something that is known when a rule is asked: of the customer, the visit, the basket, the item … */
export type Fact = {
  name: string
  label: string
  group: string
  type: FactType
  operators: string[]
  choices?: { name: string; label: string }[]
  /** Only these triggers know it; without them every one does. */
  triggers?: string[]
}

export type Comparison = { id?: string; field: string; operator: string; value: unknown }
export type Condition = { id?: string; combinator: string; not?: boolean; rules: (Condition | Comparison)[] }

export const isGroup = (node: Condition | Comparison): node is Condition => 'rules' in node

export const emptyCondition: Condition = { combinator: 'and', rules: [] }

/** Operators that ask for nothing beside the fact. */
export const isBare = (operator: string) => operator === 'null' || operator === 'notNull'
/** Operators that take several values. */
export const takesMany = (operator: string) => operator === 'in' || operator === 'notIn'
export const takesTwo = (operator: string) => operator === 'between'

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== ''

/** Whether a comparison says something already. */
export const isComplete = ({ field, operator, value }: Comparison): boolean => {
  if (!field || !operator) return false
  if (isBare(operator)) return true
  if (Array.isArray(value))
    return value.length > 0 && value.every(isFilled) && (!takesTwo(operator) || value.length === 2)
  return isFilled(value)
}

/** The comparisons of a condition, from the first line to the last. */
export const comparisonsOf = (condition: Condition): Comparison[] =>
  condition.rules.flatMap((node) => (isGroup(node) ? comparisonsOf(node) : [node]))

/** The condition as the house takes it: without the marks by which the screen tells its lines apart. */
export const bare = ({ combinator, not, rules }: Condition): Condition => ({
  combinator,
  ...(not && { not }),
  rules: rules.map((node) =>
    isGroup(node) ? bare(node) : { field: node.field, operator: node.operator, value: node.value },
  ),
})

/** What stands for a fact's value before anybody has typed one. */
export const firstValue = ({ type, choices }: Fact, operator: string): unknown => {
  if (isBare(operator)) return null
  if (takesTwo(operator)) return ['', '']
  if (takesMany(operator)) return []
  if (type === 'boolean') return true
  return type === 'choice' ? (choices?.[0]?.name ?? '') : ''
}

/** Each value in the shape that its operator asks for: what was one becomes several when the operator changes, and the other way round. */
export const shaped = (condition: Condition, facts: ReadonlyMap<string, Fact>): Condition => ({
  ...condition,
  rules: condition.rules.map((node) => {
    if (isGroup(node)) return shaped(node, facts)
    const fact = facts.get(node.field)
    return fact ? { ...node, value: valueFor(fact, node.operator, node.value) } : node
  }),
})

const valueFor = (fact: Fact, operator: string, before: unknown): unknown => {
  const single = Array.isArray(before) ? before[0] : before
  if (isBare(operator)) return null
  if (takesTwo(operator)) return Array.isArray(before) && before.length === 2 ? before : [single ?? '', '']
  if (takesMany(operator)) return Array.isArray(before) ? before : isFilled(before) ? [before] : []
  return isFilled(single) ? single : firstValue(fact, operator)
}

/** The condition with a mark on each line, by which the screen tells lines apart while they move. */
export const marked = (condition: Condition): Condition => ({
  ...condition,
  id: condition.id ?? crypto.randomUUID(),
  rules: condition.rules.map((node) =>
    isGroup(node) ? marked(node) : { ...node, id: node.id ?? crypto.randomUUID() },
  ),
})
