export { CustomerPage } from './customer-page.tsx'
export { Customers } from './list.tsx'
export { NewCustomer } from './new-customer.tsx'
export { Promises } from './promises.tsx'
