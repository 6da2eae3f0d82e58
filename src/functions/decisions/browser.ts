/** What screens may take of decisions: words and shapes. */
export type { Compared, RuleFigures } from './figures.ts'
export type { ArmResult, Result } from './results.ts'
export type { RuleDefinition } from './rule-definition.ts'
export { type Trigger, triggers } from './triggers.ts'
