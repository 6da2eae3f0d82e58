import type { Rule } from './rule.ts'

/** What each part of a rule's form is given. */
export type Part = {
  values: Rule
  set: (change: Partial<Rule>) => void
  /** What is wrong, by field. */
  fields: Record<string, string>
  isFixed: boolean
}

/** What is wrong with a field or anything in it. */
export const errorIn = (fields: Record<string, string>, name: string): string | undefined =>
  Object.entries(fields).find(([path]) => path === name || path.startsWith(`${name}.`))?.[1]
