import type { LocalisedText } from '#support/i18n/index.ts'
import type { HeldRole } from './grants.ts'

/** The module prefixes that permissions begin with, in the order in which a role is shown. */
export const permissionGroups = [
  'orders',
  'fulfilment',
  'stock',
  'planning',
  'decisions',
  'catalog',
  'pricing',
  'parties',
  'interactions',
  'messages',
  'payments',
  'invoicing',
  'accounting',
  'ledger',
  'integration',
  'insight',
  'sites',
  'people',
  'notes',
  'files',
  'mail',
  'settings',
  'jobs',
  'events',
  'audit',
  'views',
  'access',
] as const

type RoleCode =
  | 'owner'
  | 'manager'
  | 'agent'
  | 'clerk'
  | 'rep'
  | 'planner'
  | 'buyer'
  | 'accountant'
  | 'analyst'
  | 'admin'

const all = (...modules: string[]) => modules.map((module) => `${module}.*`)
const read = (...modules: string[]) => modules.map((module) => `${module}.read`)
const beside = all('notes', 'files')

/** What everybody of the house may do, whatever his roles: look after his own user and keep his own views. */
export const everybody: HeldRole = {
  permissions: [
    'access.me',
    'access.change_own',
    'access.change_own_password',
    'views.list',
    'views.save',
    'views.remove',
  ],
  scope: 'own',
  sites: [],
}

/** The roles that every house has: who does what in a company that sells. The owner's cannot be changed, the others may be. */
export const builtInRoles: Record<RoleCode, { name: LocalisedText; permissions: readonly string[] }> = {
  owner: { name: { en: 'Owner', 'zh-CN': '业主', 'zh-TW': '業主' }, permissions: ['*'] },
  manager: {
    name: { en: 'Manager', 'zh-CN': '经理', 'zh-TW': '經理' },
    permissions: [
      ...all('orders', 'fulfilment', 'stock', 'planning', 'catalog', 'pricing', 'parties', 'interactions', 'messages'),
      ...all('payments', 'invoicing', 'decisions', 'sites', 'people', 'views'),
      ...read('ledger', 'accounting', 'mail', 'settings', 'jobs', 'events', 'audit'),
      ...all('insight'),
      ...beside,
      ...all('integration'),
    ],
  },
  agent: {
    name: { en: 'Agent', 'zh-CN': '坐席', 'zh-TW': '坐席' },
    permissions: [
      ...all('orders', 'parties', 'interactions', 'messages'),
      ...read(
        'catalog',
        'pricing',
        'stock',
        'fulfilment',
        'invoicing',
        'payments',
        'planning',
        'sites',
        'people',
        'mail',
        'decisions',
      ),
      'decisions.answer',
      ...beside,
    ],
  },
  clerk: {
    name: { en: 'Clerk', 'zh-CN': '店员', 'zh-TW': '店員' },
    permissions: [
      ...all('fulfilment', 'stock'),
      ...read('orders', 'catalog', 'pricing', 'sites', 'planning'),
      ...read('insight'),
      ...beside,
    ],
  },
  rep: {
    name: { en: 'Sales rep', 'zh-CN': '业务员', 'zh-TW': '業務員' },
    permissions: [
      ...all('orders', 'parties', 'interactions'),
      ...read('catalog', 'pricing', 'stock', 'fulfilment', 'invoicing', 'planning', 'sites', 'decisions'),
      'decisions.answer',
      ...read('insight'),
      ...beside,
    ],
  },
  planner: {
    name: { en: 'Planner', 'zh-CN': '企划', 'zh-TW': '企劃' },
    permissions: [
      ...all('catalog', 'pricing', 'messages', 'planning', 'decisions'),
      ...read('orders', 'stock', 'interactions', 'parties', 'sites'),
      ...all('insight'),
      ...beside,
    ],
  },
  buyer: {
    name: { en: 'Buyer', 'zh-CN': '采购员', 'zh-TW': '採購員' },
    permissions: [
      ...all('planning'),
      ...read('catalog', 'pricing', 'stock', 'fulfilment', 'parties', 'sites'),
      'catalog.see_cost',
      'fulfilment.receive_goods',
      ...read('insight'),
      ...beside,
    ],
  },
  accountant: {
    name: { en: 'Accountant', 'zh-CN': '会计', 'zh-TW': '會計' },
    permissions: [
      ...all('ledger', 'accounting', 'invoicing', 'payments'),
      ...read('orders', 'stock', 'fulfilment', 'catalog', 'pricing', 'parties', 'sites', 'mail'),
      'catalog.see_cost',
      ...all('insight'),
      ...beside,
    ],
  },
  analyst: {
    name: { en: 'Analyst', 'zh-CN': '分析师', 'zh-TW': '分析師' },
    permissions: [
      ...read('orders', 'fulfilment', 'stock', 'planning', 'catalog', 'pricing', 'interactions', 'parties', 'messages'),
      ...read('payments', 'invoicing', 'accounting', 'ledger', 'sites', 'notes', 'files', 'decisions'),
      ...all('insight'),
      'catalog.see_cost',
    ],
  },
  admin: {
    name: { en: 'Administrator', 'zh-CN': '系统管理员', 'zh-TW': '系統管理員' },
    permissions: [
      ...all('access', 'settings', 'jobs', 'events', 'mail', 'audit', 'sites', 'people', 'views'),
      ...beside,
    ],
  },
}
