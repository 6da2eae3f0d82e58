/** For modules above: the same transaction, no second permission check. */
export { zoneOfEntity } from './business-day.ts'
export { type ChartName, chartNames } from './charts.ts'
export type { Fact } from './facts.ts'
export { installChart } from './install-chart.ts'
export { type FactLine, type NewFact, postFact, postFacts } from './post-fact.ts'
export { type Role, roles } from './roles.ts'
export { settleDocument } from './settle-document.ts'
