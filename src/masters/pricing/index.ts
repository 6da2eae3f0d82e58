export * from './entities.ts'
export { pricingErrors } from './errors.ts'
export { pricingModule } from './module.ts'
export { pricingActions } from './set-price.ts'
