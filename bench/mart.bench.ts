import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { askMart, type RunningMart, startMart } from '#functions/insight/functions.ts'
import { pivot } from '#functions/insight/index.ts'
import { placeOrder } from '#functions/orders/index.ts'
import { run, system } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { seedCustomers } from './support/customers.ts'
import { seedGoods } from './support/goods.ts'
import { memoryLine, processorTimeOf } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { orderBodies, seedOrders } from './support/orders.ts'
import { withPlace } from './support/place.ts'

// The first load of the mart, the same rows by the barest COPY, and how long a sale takes until the pivot shows it.
const LINES = Number(process.env.BENCH_LINES ?? (isLarge() ? 3_000_000 : 1_000_000))
const SALES = 10

type Taken = { wall: number; cpu: number }

/** Seconds by the clock and of the processors: of this process, which has the mart in it, and of PostgreSQL. */
const takenBy =
  (postgres: number) =>
  async (work: () => Promise<unknown>): Promise<Taken> => {
    const busy = () =>
      process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6 + processorTimeOf(postgres) / 1000
    const [since, before] = [performance.now(), busy()]
    await work()
    return { wall: (performance.now() - since) / 1000, cpu: busy() - before }
  }
const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

await withPlace(async (place) => {
  const { house, data } = place
  console.log(`Laying down ${LINES} order lines ...`)
  const goods = await seedGoods(place, 1000)
  const customers = await seedCustomers(place, 10_000)
  await seedOrders(place, goods, customers, LINES)
  const seconds = takenBy(place.postgres.pid)
  const held: { mart?: RunningMart } = {}
  const first = await seconds(async () => {
    held.mart = await startMart(house.database, join(data, 'mart'))
    await held.mart.catchUp()
  })
  const mart = held.mart!
  const again = await seconds(mart.rebuild)
  const bare = await seconds(() =>
    place.sql('select count(l::text), sum(l.net) from orders o join order_lines l on l.order_id = o.id'),
  )
  const inMart = await inTransaction(house, (ctx) => askMart(ctx, 'select count(*) from sales'))
  console.log(`\n| what | n | seconds | of the processors |\n|---|---:|---:|---:|`)
  const line = (what: string, lines: unknown, { wall, cpu }: Taken) =>
    console.log(`| ${what} | ${lines} lines | ${wall.toFixed(1)} | ${cpu.toFixed(1)} |`)
  line('first load', inMart.rows[0]![0], first)
  line('built anew while it answers', inMart.rows[0]![0], again)
  line('PostgreSQL reads the same lines once', LINES, bare)
  const waits: number[] = []
  for (const body of orderBodies(goods, customers, SALES)) {
    const known = JSON.parse(JSON.stringify(body).replace('{{run}}', '1'))
    const visitor = { kind: 'visitor', id: newId(), language: 'en' } as const
    const { order } = await run(house.database, placeOrder, { actor: visitor }, known as never)
    const filters = [{ dimension: 'document' as const, operator: 'is' as const, value: order.number }]
    const placed = performance.now()
    for (;;) {
      const { cells } = await run(house.database, pivot, { actor: system }, { measures: ['orders'], filters })
      if (cells[0]![0]![0]!.value === '1') break
      await sleep(20)
    }
    waits.push((performance.now() - placed) / 1000)
  }
  console.log(`| from a sale until the pivot shows it, median of ${SALES} | | ${middle(waits).toFixed(2)} | |`)
  console.log(`| the longest of them | | ${Math.max(...waits).toFixed(2)} | |`)
  console.log(memoryLine({ 'bench with the mart in it': process.pid, PostgreSQL: place.postgres.pid }))
  await mart.stop()
})
