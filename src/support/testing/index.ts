export { cloneTemplate, emptyDatabase, testDatabase } from './database.ts'
