import { type Comparison, type Condition, isGroup } from './condition.ts'

/** What the house answers: the condition with, for each part, whether it holds; a line's value is what was found. */
export type Answered = { fits: boolean; rules?: Answered[]; value?: unknown }
export type Answer = { fits: boolean; tree: Answered }

/** A comparison that was tried: what it asks, what was found, whether it holds. */
export type TriedLine = { asks: Comparison; found: unknown; fits: boolean }
export type TriedGroup = { combinator: string; not: boolean; fits: boolean; rules: (TriedGroup | TriedLine)[] }

export const isTriedGroup = (node: TriedGroup | TriedLine): node is TriedGroup => 'rules' in node

const says = (node: Condition | Comparison): boolean => !isGroup(node) || node.rules.some(says)

/** Lays the answer beside what was asked; groups that ask for nothing are in neither. */
export const beside = ({ combinator, not = false, rules }: Condition, answered: Answered): TriedGroup => ({
  combinator,
  not,
  fits: answered.fits,
  rules: rules.filter(says).map((node, at) => {
    const part = answered.rules?.[at] ?? { fits: false }
    return isGroup(node) ? beside(node, part) : { asks: node, found: part.value ?? null, fits: part.fits }
  }),
})

/** How many lines are to blame when a condition does not fit: those that would have to hold, or that hold where nothing may. */
export const failing = (node: TriedGroup | TriedLine, wanted = true): number => {
  if (node.fits === wanted) return 0
  if (!isTriedGroup(node)) return 1
  const inner = node.not ? !wanted : wanted
  return node.rules.reduce((sum, one) => sum + failing(one, inner), 0)
}
