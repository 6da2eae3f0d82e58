import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { startMart } from '#functions/insight/functions.ts'
import { pivot } from '#functions/insight/index.ts'
import { run, system } from '#support/actions/index.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { withPlace } from './support/place.ts'

// A pivot of three levels with totals over many facts: the whole way from the question to the cells, beside the same SQL typed into DuckDB. Sums; orders
// counted where their lines stay together; and where what is asked tells their lines apart; customers, each counted once.
const ROWS = Number(process.env.BENCH_ROWS ?? (isLarge() ? 30_000_000 : 10_000_000))
const TIMES = Number(process.env.BENCH_TIMES ?? 7)

const FACTS = `
  select uuid() as line_id, ('00000000-0000-0000-0000-' || lpad((n // 3)::varchar, 12, '0'))::uuid as order_id, n % 3 = 0 as is_first, 'onefold' as source,
    'N' || (n // 3) as number, 'order' as kind, 'item' as line_kind, date '2024-01-01' + (hash(n) % 1000)::int + interval 1 hour as moment,
    (date '2024-01-01' + (hash(n) % 1000)::int)::date as "on", ('00000000-0000-0000-0001-' || lpad((hash(n + 1) % 200000)::varchar, 12, '0'))::uuid as customer_id,
    ('00000000-0000-0000-0002-' || lpad((hash(n + 2) % 5000)::varchar, 12, '0'))::uuid as item_id,
    ('00000000-0000-0000-0003-' || lpad((hash(n + 3) % 14)::varchar, 12, '0'))::uuid as site_id, ['web', 'store', 'phone'][1 + (hash(n + 4) % 3)::int] as channel,
    null::uuid as campaign_id, null::uuid as employee_id, 'CN' as country, 'CNY' as currency, 1 + hash(n + 5) % 3 as quantity, 10 as unit_price,
    (hash(n + 6) % 100000) / 100 as net, 0 as tax, (hash(n + 6) % 100000) / 100 as gross, 0 as discount, 5 as cost, (hash(n + 6) % 100000) / 100 as net_costed
  from range(ROWS) t(n)`

const byHand = {
  additive: `select grouping(site_id, channel, m), site_id, channel, m, sum(net), sum(quantity) filter (where line_kind = 'item'), sum(net_costed - cost)
    from (select *, date_trunc('month', "on")::date as m from sales) group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
  distinct: `select grouping(site_id, channel, m), site_id, channel, m, count(distinct order_id) filter (where kind = 'order'), 100 * sum(net_costed - cost) / sum(net_costed)
    from (select *, date_trunc('month', "on")::date as m from sales) group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
  'distinct of lines': `select grouping(site_id, channel, line_kind), site_id, channel, line_kind, count(distinct order_id) filter (where kind = 'order')
    from sales group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, line_kind))`,
  customers: `select grouping(site_id, channel, m), site_id, channel, m, count(distinct coalesce(c.survivor_id, customer_id))
    from (select *, date_trunc('month', "on")::date as m from sales) f left join (select id, survivor_id from customers where survivor_id <> id) c on c.id = f.customer_id
    group by grouping sets ((), (site_id), (site_id, channel), (site_id, channel, m))`,
}
const names = Object.keys(byHand) as (keyof typeof byHand)[]
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

await withPlace(async (place) => {
  const { house, data } = place
  const folder = join(data, 'mart')
  const memory = '2GB'
  await (await startedMart()).stop()
  console.log(`Laying down ${ROWS} facts ...`)
  const filled = await DuckDBInstance.create(join(folder, 'mart.duckdb'), {
    memory_limit: memory,
    threads: '2',
    preserve_insertion_order: 'false',
  })
  const typed = await filled.connect()
  await typed.run(`insert into sales by name ${FACTS.replace('ROWS', String(ROWS))}; checkpoint`)
  const hand = new Map<string, Taken>()
  for (const name of names) hand.set(name, await times(() => typed.runAndReadAll(byHand[name])))
  typed.closeSync()
  filled.closeSync()
  const mart = await startedMart()
  console.log(
    '\n| what | n | median ms | slowest ms | CPU ms | ratio | ratio of CPU |\n|---|---:|---:|---:|---:|---:|---:|',
  )
  for (const name of names) {
    const [same, own] = [hand.get(name)!, await times(() => run(house.database, pivot, { actor: system }, asked[name]))]
    const middle = (list: number[]) => list[list.length >> 1]!
    const ratio = (of: keyof Taken) => `${(middle(own[of]) / middle(same[of])).toFixed(2)} ×`
    const line = (what: string, { wall, cpu }: Taken, ratios: string[]) =>
      console.log(
        `| ${[what, wall.length, middle(wall).toFixed(0), wall.at(-1)!.toFixed(0), middle(cpu).toFixed(0), ...ratios].join(' | ')} |`,
      )
    line(`3 levels with totals over ${ROWS} rows, ${name}: the pivot`, own, [ratio('wall'), ratio('cpu')])
    line('the same SQL typed into DuckDB', same, ['', ''])
  }
  console.log(memoryLine({ 'bench with the mart in it': process.pid, PostgreSQL: place.postgres.pid }))
  await mart.stop()

  async function startedMart() {
    const opened = await startMart(house.database, folder, { memory })
    await opened.catchUp()
    return opened
  }
})
