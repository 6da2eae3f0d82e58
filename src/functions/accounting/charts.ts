import type { NewAccount } from '#books/ledger/functions.ts'
import { cn } from './chart-cn.ts'
import { ifrs } from './chart-ifrs.ts'
import type { Role } from './roles.ts'

/** One account a line: code, kind, `open` (settled line by line) or `sum` (takes no postings), parent, and its name three times. */
export type ChartLine = readonly [
  code: string,
  kind: NewAccount['kind'],
  how: '' | 'open' | 'sum',
  parent: string,
  en: string,
  zhCN: string,
  zhTW: string,
]

/** A chart of accounts as data, and which of its accounts plays which role. */
export type Chart = { accounts: readonly ChartLine[]; roles: Readonly<Record<Role, string>> }

export const charts = { ifrs, cn } as const satisfies Record<string, Chart>
export type ChartName = keyof typeof charts
export const chartNames = Object.keys(charts) as [ChartName, ...ChartName[]]

export const accountOf = ([code, kind, how, parent, en, zhCN, zhTW]: ChartLine): NewAccount => ({
  code,
  kind,
  parent: parent || undefined,
  isOpenItem: how === 'open',
  isPosted: how !== 'sum',
  name: { en, 'zh-CN': zhCN, 'zh-TW': zhTW },
})

/** Where entries are numbered, whatever the chart. */
export const journals = [
  { code: 'sales', name: { en: 'Sales', 'zh-CN': '销售', 'zh-TW': '銷貨' } },
  { code: 'purchases', name: { en: 'Purchases', 'zh-CN': '采购', 'zh-TW': '進貨' } },
  { code: 'bank', name: { en: 'Money', 'zh-CN': '收付款', 'zh-TW': '收付款' } },
  { code: 'stock', name: { en: 'Stock', 'zh-CN': '存货', 'zh-TW': '存貨' } },
  { code: 'general', name: { en: 'General', 'zh-CN': '记账', 'zh-TW': '一般' } },
] as const
