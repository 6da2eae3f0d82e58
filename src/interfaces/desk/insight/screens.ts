import './pivot.css'
import './pivot-table.css'
import './insight.css'
import './owner.css'
// Last: what is different on narrow screens.
import './narrow.css'

export { Catalogue } from './catalogue.tsx'
export { DashboardPage } from './dashboard-page.tsx'
export { Dashboards } from './dashboards.tsx'
export { OwnerPage } from './owner.tsx'
export { Pivot } from './pivot.tsx'
