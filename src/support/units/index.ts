/** Units of measure (UN/ECE recommendation 20 and 21 codes) and exact conversion. Runs in browsers and servers alike. */
export * from './convert.ts'
export type { UnitKind } from './table.ts'
export { unitTexts } from './texts.ts'
