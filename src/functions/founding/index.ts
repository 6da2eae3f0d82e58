export { found } from './found-company.ts'
export { questions } from './questions.ts'
