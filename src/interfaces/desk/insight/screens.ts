import './insight.css'

export { Catalogue } from './catalogue.tsx'
export { DashboardPage } from './dashboard-page.tsx'
export { Dashboards } from './dashboards.tsx'
export { OwnerPage } from './owner.tsx'
export { Pivot } from './pivot.tsx'
