export { siteActions } from './create-site.ts'
export * from './entities.ts'
export { siteErrors } from './errors.ts'
export { sitesModule } from './module.ts'
