import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { IconName } from '../kit/icons.tsx'
import { NotFound } from '../kit/states.tsx'
import type { texts } from './texts.ts'

type Text = keyof typeof texts

/** A page in the navigation: who holds any of `may` sees it. */
export type NavPage = { path: string; text: Text; may: string[] /** What its list shows first. */; view?: string }
export type Room = {
  name: 'today' | 'customers' | 'orders' | 'goods' | 'money' | 'marketing' | 'insight' | 'settings'
  icon: IconName
  path: string
  nav: NavPage[]
  pages: RouteObject[]
}

type Screens = Record<string, ComponentType>

/** A screen whose code is fetched when it is opened. */
const screen = <Module extends object>(
  path: string,
  load: () => Promise<Module>,
  name: keyof Module & string,
): RouteObject => ({
  path,
  lazy: async () => ({ Component: ((await load()) as unknown as Screens)[name]! }),
})

const today = () => import('../today/today.tsx')
const orders = () => import('../orders/screens.ts')
const customers = () => import('../customers/screens.ts')
const goods = () => import('../goods/screens.ts')
const money = () => import('../money/screens.ts')
const marketing = () => import('../marketing/screens.ts')
const insight = () => import('../insight/screens.ts')
const settings = () => import('../settings/screens.ts')
const imports = () => import('../imports/screens.ts')

/** The departments of the house, in the order of the day, with their pages. */
export const rooms: Room[] = [
  { name: 'today', icon: 'today', path: '/', nav: [], pages: [screen('/', today, 'Today')] },
  {
    name: 'customers',
    icon: 'customers',
    path: '/customers',
    nav: [
      { path: '/customers', text: 'page.customers', may: ['parties.list_parties'] },
      { path: '/customers/promises', text: 'page.promises', may: ['interactions.list_promises'] },
    ],
    pages: [
      screen('customers', customers, 'Customers'),
      screen('customers/promises', customers, 'Promises'),
      screen('customers/new', customers, 'NewCustomer'),
      screen('customers/:id', customers, 'CustomerPage'),
    ],
  },
  {
    name: 'orders',
    icon: 'orders',
    path: '/orders',
    nav: [
      { path: '/orders', text: 'page.order_board', may: ['orders.board'] },
      { path: '/orders/all', text: 'page.orders', may: ['orders.list_orders'] },
      { path: '/orders/new', text: 'page.new_order', may: ['orders.place'] },
    ],
    pages: [
      screen('orders', orders, 'OrderBoard'),
      screen('orders/all', orders, 'Orders'),
      screen('orders/new', orders, 'NewOrder'),
      screen('orders/:id', orders, 'OrderPage'),
      screen('orders/past/:id', imports, 'PastOrderPage'),
    ],
  },
  {
    name: 'goods',
    icon: 'goods',
    path: '/goods/picking',
    nav: [
      {
        path: '/goods/picking',
        text: 'page.picking',
        may: ['fulfilment.make_picking_list', 'fulfilment.list_pickings'],
      },
      { path: '/goods/packing', text: 'page.packing', may: ['fulfilment.list_shipments'], view: '?state=packing' },
      { path: '/goods/stock', text: 'page.stock', may: ['stock.by_item'] },
      { path: '/goods/places', text: 'page.places', may: ['stock.by_place'] },
      { path: '/goods/moves', text: 'page.moves', may: ['stock.moves'] },
      { path: '/goods/receipts', text: 'page.receipts', may: ['fulfilment.list_receipts'] },
      { path: '/goods/adjustments', text: 'page.adjustments', may: ['fulfilment.list_adjustments'] },
      { path: '/goods/products', text: 'page.products', may: ['catalog.list_products'] },
      { path: '/goods/items', text: 'page.items', may: ['catalog.list_items'] },
    ],
    pages: [
      screen('goods/picking', goods, 'Picking'),
      screen('goods/picking/:id', goods, 'PickScreen'),
      screen('goods/packing', goods, 'Packing'),
      screen('goods/shipments/:id', goods, 'ShipmentPage'),
      screen('goods/stock', goods, 'StockByItem'),
      screen('goods/places', goods, 'StockByPlace'),
      screen('goods/moves', goods, 'Moves'),
      screen('goods/receipts', goods, 'Receipts'),
      screen('goods/receipts/new', goods, 'NewReceipt'),
      screen('goods/adjustments', goods, 'Adjustments'),
      screen('goods/adjustments/new', goods, 'NewAdjustment'),
      screen('goods/products', goods, 'Products'),
      screen('goods/products/:id', goods, 'ProductPage'),
      screen('goods/items', goods, 'Items'),
      screen('goods/items/:id', goods, 'ItemPage'),
    ],
  },
  {
    name: 'money',
    icon: 'money',
    path: '/money/invoices',
    nav: [
      { path: '/money/invoices', text: 'page.invoices', may: ['invoicing.list_invoices'] },
      { path: '/money/payments', text: 'page.payments', may: ['payments.list_payments'] },
      { path: '/money/open-items', text: 'page.open_items', may: ['ledger.open_items'] },
      { path: '/money/entries', text: 'page.entries', may: ['ledger.list_entries'] },
      { path: '/money/trial-balance', text: 'page.trial_balance', may: ['ledger.trial_balance'] },
      { path: '/money/accounts', text: 'page.accounts', may: ['ledger.list_accounts'] },
      { path: '/money/periods', text: 'page.periods', may: ['ledger.periods'] },
    ],
    pages: [
      screen('money/invoices', money, 'Invoices'),
      screen('money/invoices/:id', money, 'InvoicePage'),
      screen('money/payments', money, 'Payments'),
      screen('money/open-items', money, 'OpenItems'),
      screen('money/entries', money, 'Entries'),
      screen('money/entries/new', money, 'NewEntry'),
      screen('money/entries/:id', money, 'EntryPage'),
      screen('money/trial-balance', money, 'TrialBalance'),
      screen('money/accounts', money, 'Accounts'),
      screen('money/accounts/:code', money, 'AccountStatement'),
      screen('money/periods', money, 'Periods'),
    ],
  },
  {
    name: 'marketing',
    icon: 'marketing',
    path: '/marketing/promotions',
    nav: [
      { path: '/marketing/promotions', text: 'page.promotions', may: ['pricing.list_promotions'] },
      { path: '/marketing/rules', text: 'page.rules', may: ['decisions.list_rules'] },
      { path: '/marketing/coupons', text: 'page.coupons', may: ['pricing.list_coupons'] },
      { path: '/marketing/price-lists', text: 'page.price_lists', may: ['pricing.list_price_lists'] },
    ],
    pages: [
      screen('marketing/promotions', marketing, 'Promotions'),
      screen('marketing/promotions/:id', marketing, 'PromotionPage'),
      screen('marketing/rules', marketing, 'Rules'),
      screen('marketing/rules/:id', marketing, 'RulePage'),
      screen('marketing/rules/:id/results', marketing, 'RuleResults'),
      screen('marketing/coupons', marketing, 'Coupons'),
      screen('marketing/price-lists', marketing, 'PriceLists'),
      screen('marketing/price-lists/:id', marketing, 'PriceListPage'),
    ],
  },
  {
    name: 'insight',
    icon: 'insight',
    path: '/insight',
    nav: [
      { path: '/insight', text: 'page.owner', may: ['insight.owner_page'] },
      { path: '/insight/pivot', text: 'page.pivot', may: ['insight.pivot'] },
      { path: '/insight/dashboards', text: 'page.dashboards', may: ['insight.list_dashboards'] },
      { path: '/insight/catalogue', text: 'page.catalogue', may: ['insight.model'] },
    ],
    pages: [
      screen('insight', insight, 'OwnerPage'),
      screen('insight/pivot', insight, 'Pivot'),
      screen('insight/dashboards', insight, 'Dashboards'),
      screen('insight/dashboards/:id', insight, 'DashboardPage'),
      screen('insight/catalogue', insight, 'Catalogue'),
    ],
  },
  {
    name: 'settings',
    icon: 'settings',
    path: '/settings/setup',
    nav: [
      { path: '/settings/company', text: 'page.company', may: ['sites.list_legal_entities'] },
      { path: '/settings/sites', text: 'page.sites', may: ['sites.list_sites'] },
      { path: '/settings/employees', text: 'page.employees', may: ['people.list_employees'] },
      {
        path: '/settings/setup',
        text: 'page.setup',
        may: ['catalog.list_units', 'sites.list_locations', 'ledger.list_accounts', 'pricing.list_tax_categories'],
      },
      { path: '/settings/users', text: 'page.users', may: ['access.list_users'] },
      { path: '/settings/roles', text: 'page.roles', may: ['access.list_roles'] },
      { path: '/settings/keys', text: 'page.keys', may: ['access.list_api_keys'] },
      { path: '/settings/imports', text: 'page.imports', may: ['integration.list_imports'] },
      { path: '/settings/letters', text: 'page.letters', may: ['messages.list_message_templates'] },
      { path: '/settings/mails', text: 'page.mail', may: ['mail.list'] },
      { path: '/settings/jobs', text: 'page.jobs', may: ['jobs.list'] },
      { path: '/settings/events', text: 'page.events', may: ['events.list_parked'] },
      { path: '/settings/audit', text: 'page.audit', may: ['audit.list'] },
    ],
    pages: [
      screen('settings/company', settings, 'Company'),
      screen('settings/sites', settings, 'Sites'),
      screen('settings/sites/:id', settings, 'SitePage'),
      screen('settings/employees', settings, 'Employees'),
      screen('settings/employees/:id', settings, 'EmployeePage'),
      screen('settings/setup', settings, 'Setup'),
      screen('settings/setup/:plural', settings, 'SetupList'),
      screen('settings/users', settings, 'Users'),
      screen('settings/roles', settings, 'Roles'),
      screen('settings/keys', settings, 'ApiKeys'),
      screen('settings/imports', imports, 'Imports'),
      screen('settings/imports/:id', imports, 'ImportPage'),
      screen('settings/letters', settings, 'Letters'),
      screen('settings/mails', settings, 'Mail'),
      screen('settings/jobs', settings, 'Jobs'),
      screen('settings/events', settings, 'Events'),
      screen('settings/audit', settings, 'Audit'),
      screen('settings/account', settings, 'OwnAccount'),
      { path: '*', Component: NotFound },
    ],
  },
]

/** The permission that a page's address asks for: the longest page of the navigation that it lies under. */
export const pageAt = (pathname: string): NavPage | undefined =>
  rooms
    .flatMap(({ nav }) => nav)
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]
