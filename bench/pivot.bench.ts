import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { startMart } from '#functions/insight/functions.ts'
import { pivot } from '#functions/insight/index.ts'
import { run, system } from '#support/actions/index.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { withPlace } from './support/place.ts'

// A pivot of three levels with totals over many facts: the whole way from the question to the cells, beside the same SQL typed into DuckDB on the same
// tables, by whole numbers where they have them. Sums; orders counted where their lines stay together; and where what is asked tells their lines apart;
// customers, each counted once. Lines of one order have its customer, site, channel and day, as in life. Every cell must be what was typed.
const ROWS = Number(process.env.BENCH_ROWS ?? (isLarge() ? 30_000_000 : 10_000_000))
const TIMES = Number(process.env.BENCH_TIMES ?? 7)
const ONLY = new RegExp(process.env.BENCH_ONLY ?? '')
const MEMORY = process.env.BENCH_MEMORY ?? '2GB'

const FACTS = `
  select uuid() as line_id, ('00000000-0000-0000-0000-' || lpad((n // 3)::varchar, 12, '0'))::uuid as order_id, n % 3 = 0 as is_first, 'onefold' as source,
    'N' || (n // 3) as number, 'order' as kind, case when n % 3 = 2 and hash(n + 7) % 4 = 0 then 'charge' else 'item' end as line_kind,
    date '2024-01-01' + (hash(n // 3) % 1000)::int + interval 1 hour as moment, (date '2024-01-01' + (hash(n // 3) % 1000)::int)::date as "on",
    ('00000000-0000-0000-0001-' || lpad((hash(n // 3 + 1) % 200000)::varchar, 12, '0'))::uuid as customer_id,
    n // 3 as order_no, hash(n // 3 + 1) % 200000 as customer_no,
    ('00000000-0000-0000-0002-' || lpad((hash(n + 2) % 5000)::varchar, 12, '0'))::uuid as item_id,
    ('00000000-0000-0000-0003-' || lpad((hash(n // 3 + 3) % 14)::varchar, 12, '0'))::uuid as site_id, ['web', 'store', 'phone'][1 + (hash(n // 3 + 4) % 3)::int] as channel,
    null::uuid as campaign_id, null::uuid as employee_id, 'CN' as country, 'CNY' as currency, 1 + hash(n + 5) % 3 as quantity, 10 as unit_price,
    (hash(n + 6) % 100000) / 100 as net, 0 as tax, (hash(n + 6) % 100000) / 100 as gross, 0 as discount, 5 as cost, (hash(n + 6) % 100000) / 100 as net_costed
  from range(ROWS) t(n)`

const byHand = {
  additive: `select grouping(site_id, channel, m), site_id, channel, m, sum(net), sum(quantity) filter (where line_kind = 'item'), sum(net_costed - cost)
    from (select *, date_trunc('month', "on")::date as m from sales) group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
  distinct: `select grouping(site_id, channel, m), site_id, channel, m, count(distinct order_no) filter (where kind = 'order'), 100 * sum(net_costed - cost) / sum(net_costed)
    from (select *, date_trunc('month', "on")::date as m from sales) group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
  'distinct of lines': `select grouping(site_id, channel, line_kind), site_id, channel, line_kind, count(distinct order_no) filter (where kind = 'order')
    from sales group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, line_kind))`,
  customers: `select grouping(site_id, channel, m), site_id, channel, m, count(distinct coalesce(c.survivor_no, customer_no))
    from (select *, date_trunc('month', "on")::date as m from sales) f left join (select own.no, s.no as survivor_no from customers m
      join customer_numbers own on own.id = m.id join customer_numbers s on s.id = m.survivor_id where m.survivor_id <> m.id) c on c.no = f.customer_no
    group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
}
const names = (Object.keys(byHand) as (keyof typeof byHand)[]).filter((name) => ONLY.test(name))
const rows = [
  { dimension: 'site' as const },
  { dimension: 'channel' as const },
  { dimension: 'date' as const, level: 'month' },
]
const asked = {
  additive: { measures: ['netSales' as const, 'quantity' as const, 'margin' as const], rows },
  distinct: { measures: ['orders' as const, 'marginPercent' as const], rows },
  'distinct of lines': {
    measures: ['orders' as const],
    rows: [...rows.slice(0, 2), { dimension: 'lineKind' as const }],
  },
  customers: { measures: ['customers' as const], rows },
}

/** How many keys a row has, by what `grouping()` says of it. */
const LEVELS: Record<number, number> = { 0: 3, 1: 2, 3: 1, 7: 0 }
const figureAt = (path: unknown[], value: unknown) => `${path.join(' ')}: ${Number(value)}`

/** Milliseconds by the clock and of the processors, both sorted. DuckDB works in this process, so its time is in them. */
type Taken = { wall: number[]; cpu: number[] }
const times = async (work: () => Promise<unknown>): Promise<Taken> => {
  const taken: Taken = { wall: [], cpu: [] }
  for (let n = 0; n < TIMES; n += 1) {
    const [since, before] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system: ofSystem } = process.cpuUsage(before)
    taken.wall.push(performance.now() - since)
    taken.cpu.push((user + ofSystem) / 1000)
  }
  return { wall: taken.wall.toSorted((a, b) => a - b), cpu: taken.cpu.toSorted((a, b) => a - b) }
}

const keysOf = (path: readonly { key: string | null }[]) => path.map(({ key }) => key)
const middle = (list: readonly number[]) => list[list.length >> 1]!
const line = (what: string, { wall, cpu }: Taken, ratios: string[]) =>
  console.log(
    `| ${[what, wall.length, middle(wall).toFixed(0), wall.at(-1)!.toFixed(0), middle(cpu).toFixed(0), ...ratios].join(' | ')} |`,
  )

type Typed = { taken: Taken; figures: string[] }

/** Lays the facts down and types what the pivot will be asked into DuckDB. */
const typedByHand = async (file: string): Promise<Map<string, Typed>> => {
  console.log(`Laying down ${ROWS} facts ...`)
  const filled = await DuckDBInstance.create(file, {
    memory_limit: MEMORY,
    threads: '2',
    preserve_insertion_order: 'false',
  })
  const typed = await filled.connect()
  await typed.run(`insert into sales by name ${FACTS.replace('ROWS', String(ROWS))}; checkpoint`)
  const hand = new Map<string, Typed>()
  for (const name of names) {
    const taken = await times(() => typed.runAndReadAll(byHand[name]))
    const rows = (await typed.runAndReadAll(byHand[name])).getRowsJson()
    const figures = rows.map(([mask, a, b, c, value]) => figureAt([a, b, c].slice(0, LEVELS[Number(mask)]), value))
    hand.set(name, { taken, figures: figures.sort() })
  }
  typed.closeSync()
  filled.closeSync()
  return hand
}

await withPlace(async (place) => {
  const { house, data } = place
  const folder = join(data, 'mart')
  await (await startedMart()).stop()
  const hand = await typedByHand(join(folder, 'mart.duckdb'))
  const mart = await startedMart()
  console.log(
    '\n| what | n | median ms | slowest ms | CPU ms | ratio | ratio of CPU |\n|---|---:|---:|---:|---:|---:|---:|',
  )
  for (const name of names) {
    const question = () => run(house.database, pivot, { actor: system }, asked[name])
    const [same, own] = [hand.get(name)!, await times(question)]
    const { rowHeaders, cells } = await question()
    const told = rowHeaders.map(({ path }, at) => figureAt(keysOf(path), cells[at]![0]![0]!.value))
    deepStrictEqual(told.sort(), same.figures, `${name}: the pivot tells something else than the same SQL`)
    const ratio = (of: keyof Taken) => `${(middle(own[of]) / middle(same.taken[of])).toFixed(2)} ×`
    line(`3 levels with totals over ${ROWS} rows, ${name}: the pivot`, own, [ratio('wall'), ratio('cpu')])
    line('the same SQL typed into DuckDB', same.taken, ['', ''])
  }
  console.log(memoryLine({ 'bench with the mart in it': process.pid, PostgreSQL: place.postgres.pid }))
  await mart.stop()

  async function startedMart() {
    const opened = await startMart(house.database, folder, { memory: MEMORY })
    await opened.catchUp()
    return opened
  }
})
