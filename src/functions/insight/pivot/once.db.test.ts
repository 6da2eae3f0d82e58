import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system } from '#support/actions/index.ts'
import { openStore, type Store } from '../mart/open.ts'
import { pivotSchema } from '../schemas.ts'
import { statementsOf } from './in-statements.ts'
import type { Tiling } from './once.ts'
import { planOf } from './plan.ts'
import { tilingBy } from './tiling.ts'

const ORDERS = 60_000
const CUSTOMERS = 40_000
let folder: string
let store: Store

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onefold-test-once-'))
  store = await openStore(folder)
  // Three lines an order; one customer in ten is unknown, one in fifty lives on in the one before; numbers reach over several tiles.
  await store.writer.run(`
    insert into customers select id, id, 'person', null from (select md5(c::varchar)::uuid as id from range(${CUSTOMERS}) t(c));
    insert into customer_numbers select id, row_number() over () from customers;
    update customers set survivor_id = s.id from customer_numbers n, customer_numbers s where n.id = customers.id and n.no % 50 = 1 and s.no = n.no - 1;
    insert into sales by name
      select uuid() as line_id, md5(o::varchar)::uuid as order_id, l = 0 as is_first, o as order_no, case when o % 9 = 0 then 'return' else 'order' end as kind,
        case when l = 2 and o % 4 = 0 then 'charge' else 'item' end as line_kind, date '2024-01-01' + (hash(o) % 700)::integer as "on", n.id as customer_id, n.no as customer_no,
        ['web', 'store', 'phone'][1 + (hash(o + 1) % 3)::integer] as channel, ['CN', 'TW', null][1 + (hash(o + 2) % 3)::integer] as country,
        'CNY' as currency, (hash(o, l) % 1000) / 100 as net
      from range(${ORDERS}) t(o) cross join range(3) u(l) left join customer_numbers n on n.no = case when o % 10 > 0 then 1 + hash(o + 3) % ${CUSTOMERS} end`)
})
afterAll(async () => {
  store.close()
  await rm(folder, { recursive: true, force: true })
})

const asked = (sql: string, values: unknown[] = []) =>
  store.writer.runAndReadAll(sql, values as string[]).then((read) => read.getRowsJson() as (string | null)[][])
const sorted = (rows: unknown[][]) =>
  rows.map((row) => JSON.stringify(row.map((cell) => (cell === null ? null : String(cell))))).sort()

const axes = {
  channel: 'channel',
  country: 'country',
  lineKind: 'line_kind',
  date: `date_trunc('quarter', "on")::date`,
}
type AxisName = keyof typeof axes
const axisOf = (name: AxisName) => ({ dimension: name, ...(name === 'date' && { level: 'quarter' }) })

const counted = {
  orders: `count(distinct order_id) filter (where kind = 'order')`,
  customers: 'count(distinct coalesce(c.survivor_id, customer_id))',
  averageOrderValue: `round((sum(net) filter (where kind = 'order') / nullif(count(distinct order_id) filter (where kind = 'order'), 0))::double, 6)`,
}
type Counted = keyof typeof counted

/** Each level by grouping sets typed by hand; a missing key of a fact and a key that is not grouped by are told apart by the first column. */
const byHand = (measure: Counted, rows: AxisName[], columns: AxisName[]) => {
  const names = [...rows, ...columns]
  const keys = names.map((_, at) => `k${at}`)
  const sets = [...rows, null].flatMap((_, i) =>
    [...columns, null].map((_, j) => [...keys.slice(0, i), ...keys.slice(rows.length, rows.length + j)]),
  )
  return `select ${names.length ? `grouping(${keys.join(', ')})` : 0}, ${keys.map((key) => `${key}, `).join('')}${counted[measure]} from (select *, ${names
    .map((name, at) => `${axes[name]} as k${at}`)
    .join(
      ', ',
    )} from sales) left join (select id, survivor_id from customers where survivor_id <> id) c on c.id = customer_id
    group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')})`
}

const statementOf = (measure: Counted, rows: AxisName[], columns: AxisName[]) => {
  const pivot = pivotSchema.parse({ measures: [measure], rows: rows.map(axisOf), columns: columns.map(axisOf) })
  const [statement] = statementsOf(planOf(system, pivot), null, undefined, new Map(), new Map(), 'en')
  return statement!
}

const questions: [Counted, AxisName[], AxisName[]][] = [
  ['customers', ['channel', 'country', 'date'], []],
  ['customers', ['country'], ['date', 'channel']],
  ['customers', ['lineKind', 'channel'], ['country']],
  ['orders', ['channel', 'country', 'lineKind'], []],
  ['orders', ['lineKind'], ['date']],
  ['averageOrderValue', ['date', 'lineKind'], ['channel']],
]

describe('what is counted once', () => {
  for (const tiling of ['tiles', 'words'] as Tiling[])
    it(`is what is counted by hand at every level, its numbers kept in ${tiling}`, async () => {
      for (const [measure, rows, columns] of questions) {
        const { sql, values } = statementOf(measure, rows, columns).write(tiling)
        expect(sorted(await asked(sql, values)), `${measure} by ${rows} and ${columns}`).toEqual(
          sorted(await asked(byHand(measure, rows, columns))),
        )
      }
    })

  it('is kept in tiles where groups are few, in words where they are many or little is known of them', async () => {
    const tilingBySample = (rows: AxisName[], sample: { sampled: number; seen: number; once: number; twice: number }) =>
      tilingBy(planOf(system, pivotSchema.parse({ measures: ['customers'], rows: rows.map(axisOf) })), [
        [...Object.values(sample), 200_000, 1000],
      ])
    const nine = { sampled: 50_000, seen: 9, once: 0, twice: 0 }
    expect(tilingBySample(['channel', 'country', 'date'], nine)).toBe('tiles')
    expect(tilingBySample(['channel', 'country', 'date'], { ...nine, seen: 900 })).toBe('words')
    expect(tilingBySample(['channel', 'country'], { ...nine, seen: 900 })).toBe('tiles')
    expect(tilingBySample(['channel', 'country'], { ...nine, seen: 900, once: 600, twice: 100 })).toBe('words')
    expect(tilingBySample(['channel'], { ...nine, sampled: 999 })).toBe('words')
  })

  it('asks a sample of the facts how many groups there are', async () => {
    const { sql, values } = statementOf('customers', ['channel', 'country', 'date'], []).tiling!
    const [[sampled, seen, once, twice, most, days]] = (await asked(sql, values)) as unknown as [number[]]
    expect(sampled).toBeLessThan(ORDERS)
    expect(seen).toBeLessThanOrEqual(9)
    expect(once! + twice!).toBeLessThanOrEqual(seen!)
    expect([most, days]).toEqual([CUSTOMERS, 699])
  })
})
