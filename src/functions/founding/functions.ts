export { type Company, type Founded, foundCompany } from './found-company.ts'
