export { install } from './install-chart.ts'
export { listRoles } from './list-roles.ts'
