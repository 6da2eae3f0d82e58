/** For modules above: the same transaction, no second permission check. */
export { installTemplates } from './install-templates.ts'
export { type Notice, notifyCustomer } from './notify-customer.ts'
export { type Occasion, occasionNames } from './occasions.ts'
