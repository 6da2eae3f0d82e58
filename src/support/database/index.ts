export { type Database, open, savepoint, type Tx } from './database.ts'
export { newId } from './id.ts'
