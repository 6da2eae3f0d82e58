export { catalogue } from './catalogue.ts'
export type * from './types.ts'
