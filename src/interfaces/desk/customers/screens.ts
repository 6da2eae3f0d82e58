export { CustomerPage } from './customer-page.tsx'
export { Customers } from './list.tsx'
export { Promises } from './promises.tsx'
