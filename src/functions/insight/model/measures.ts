import type { Measure, Once } from './types.ts'

const COST = 'catalog.see_cost'
const LEDGER = 'ledger.trial_balance'

const FIRST_LINES = `count(*) filter (where is_first and kind = 'order')`
const ORDERS: Once = {
  sql: `count(distinct order_no) filter (where kind = 'order')`,
  no: 'order_no',
  of: 'order_no',
  filter: `kind = 'order'`,
}
const PEOPLE: Once = { sql: 'count(distinct person_no)', no: 'person_no', of: 'customer_no' }
const PEOPLE_OF_WHOLE: Once = { ...PEOPLE, sql: `${PEOPLE.sql} filter (where is_first)`, where: 'is_first' }
const NET_OF_ORDERS = `sum(net) filter (where kind = 'order')`
const VISITS = 'count(*) filter (where is_visit)'
const ORDERS_OF_VISITS = `count(*) filter (where kind = 'order_placed' and channel in ('web', 'store'))`

/** Everything that can be measured, each by one formula. Its label, formula in words and source stand in texts.ts under its name. */
export const measures = {
  netSales: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(net)', row: 'net' },
  grossSales: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(gross)', row: 'gross' },
  discount: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(discount)', row: 'discount' },
  cost: { subject: 'sales', additivity: 'additive', unit: 'money', sql: 'sum(cost)', row: 'cost', permission: COST },
  margin: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(net_costed - cost)',
    row: 'net_costed - cost',
    permission: COST,
  },
  marginPercent: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'percent',
    sql: '100 * sum(net_costed - cost) / nullif(sum(net_costed), 0)',
    sums: ['sum(net_costed - cost)', 'sum(net_costed)'],
    permission: COST,
  },
  quantity: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'quantity',
    sql: `sum(quantity) filter (where line_kind = 'item')`,
    row: `case when line_kind = 'item' then quantity end`,
  },
  lines: { subject: 'sales', additivity: 'additive', unit: 'count', sql: 'count(*)', row: '1' },
  orders: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'count',
    sql: ORDERS.sql,
    once: ORDERS,
    ofWhole: { sql: FIRST_LINES, sums: [FIRST_LINES] },
  },
  customers: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'count',
    sql: PEOPLE.sql,
    once: PEOPLE,
    ofWhole: { sql: PEOPLE_OF_WHOLE.sql, once: PEOPLE_OF_WHOLE },
    needs: ['person'],
  },
  averageOrderValue: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'money',
    sql: `${NET_OF_ORDERS} / nullif(${ORDERS.sql}, 0)`,
    sums: [NET_OF_ORDERS],
    once: ORDERS,
    ofWhole: { sql: `${NET_OF_ORDERS} / nullif(${FIRST_LINES}, 0)`, sums: [NET_OF_ORDERS, FIRST_LINES] },
  },
  returns: {
    subject: 'sales',
    additivity: 'additive',
    unit: 'money',
    sql: '-sum(net) filter (where quantity < 0)',
    row: 'case when quantity < 0 then -net end',
  },
  returnPercent: {
    subject: 'sales',
    additivity: 'non_additive',
    unit: 'percent',
    sql: '100 * -coalesce(sum(net) filter (where quantity < 0), 0) / nullif(sum(net) filter (where quantity > 0), 0)',
    sums: ['sum(net) filter (where quantity < 0)', 'sum(net) filter (where quantity > 0)'],
  },
  visits: {
    subject: 'interactions',
    additivity: 'additive',
    unit: 'count',
    sql: VISITS,
    row: 'case when is_visit then 1 end',
  },
  visitors: {
    subject: 'interactions',
    additivity: 'non_additive',
    unit: 'count',
    sql: 'count(distinct person) filter (where is_visit)',
    needs: ['person'],
  },
  interactions: { subject: 'interactions', additivity: 'additive', unit: 'count', sql: 'count(*)', row: '1' },
  conversionPercent: {
    subject: 'interactions',
    additivity: 'non_additive',
    unit: 'percent',
    sql: `100 * ${ORDERS_OF_VISITS} / nullif(${VISITS}, 0)`,
    sums: [ORDERS_OF_VISITS, VISITS],
  },
  stockOnHand: {
    subject: 'stock',
    additivity: 'semi_additive',
    unit: 'quantity',
    sql: 'sum(quantity)',
    row: 'quantity',
  },
  stockValue: {
    subject: 'stock',
    additivity: 'semi_additive',
    unit: 'money',
    sql: 'sum(value)',
    row: 'value',
    permission: COST,
    notBy: ['site', 'siteKind'],
  },
  ledgerDebit: {
    subject: 'ledger',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(debit)',
    row: 'debit',
    permission: LEDGER,
  },
  ledgerCredit: {
    subject: 'ledger',
    additivity: 'additive',
    unit: 'money',
    sql: 'sum(credit)',
    row: 'credit',
    permission: LEDGER,
  },
  ledgerBalance: {
    subject: 'ledger',
    additivity: 'semi_additive',
    unit: 'money',
    sql: 'sum(debit - credit)',
    row: 'debit - credit',
    permission: LEDGER,
  },
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures
export const measureNames = Object.keys(measures) as [MeasureName, ...MeasureName[]]
export const measureOf = (name: MeasureName): Measure => measures[name]
