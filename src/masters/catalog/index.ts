export { catalogActions } from './actions.ts'
export * from './entities.ts'
export { catalogErrors } from './errors.ts'
export { catalogModule } from './module.ts'
