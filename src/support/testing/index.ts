export { cloneTemplate, emptyDatabase, testDatabase } from './database.ts'
export { type As, type TestHouse, testHouse } from './house.ts'
