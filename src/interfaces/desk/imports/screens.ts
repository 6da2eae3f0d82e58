import './imports.css'

export { ImportPage } from './import-page.tsx'
export { Imports } from './imports.tsx'
export { PastOrderPage } from './past-order.tsx'
