import { startServer } from './support/child.ts'
import { seedCustomers } from './support/customers.ts'
import { percentile } from './support/figures.ts'
import type { Goods } from './support/goods.ts'
import { seedGoods } from './support/goods.ts'
import { memoryLine } from './support/memory.ts'
import { orderFlows } from './support/orders.ts'
import { type BenchPlace, withPlace } from './support/place.ts'
import { asked } from './support/rounds.ts'
import { untilSettled } from './support/statements.ts'

// 300 orders for 100 pieces of one item, by 32 clients at once: exactly 100 are accepted, the others are told, nobody meets an error.
const [ORDERS, PIECES, CLIENTS] = [300, 100, 32]

const bodies = (item: Goods, run: number) =>
  Array.from({ length: ORDERS }, (_, at) => ({
    customer: { name: '李静', email: `buyer-${run}-${at}@customers.example` },
    address: { country: 'CN', city: '上海', line1: '静安路 1 号' },
    payment: { method: 'test_card' },
    lines: [{ itemId: item.id, quantity: '1' }],
  }))

const check = async ({ sql }: BenchPlace, item: Goods) => {
  const [kept] = await sql<{ reserved: string; held: string; orders: number }>(
    `select a.reserved::int, (select sum(quantity)::int from reservations where item_id = $1 and state = 'held') as held,
       (select count(*)::int from order_lines where item_id = $1) as orders from availability a where item_id = $1`,
    [item.id],
  )
  return kept!
}

await withPlace(async (place) => {
  const goods = await seedGoods(place, 10, String(PIECES))
  await seedCustomers(place, 100)
  const { url, data } = place
  const house = await startServer('support/serve.ts', { url, data })
  const speeds: number[] = []
  const latencies: number[] = []
  let isRight = true
  for (const [run, item] of goods.slice(0, 6).entries()) {
    const flows = orderFlows('/api/shop/orders', bodies(item, run))
    const outcome = await asked({ port: house.port, clients: CLIENTS, flows, count: ORDERS })(600)
    await untilSettled(place)
    if (!run) continue // warms up
    speeds.push(ORDERS / outcome.seconds)
    latencies.push(...outcome.latencies)
    const { reserved, held, orders } = await check(place, item)
    const good = outcome.statuses[201] === PIECES && outcome.statuses[409] === ORDERS - PIECES
    isRight &&= good && Number(reserved) === PIECES && Number(held) === PIECES && orders > 0
    console.log(
      `run ${run}: ${JSON.stringify(outcome.statuses)}, reserved ${reserved}, held ${held}, ${(ORDERS / outcome.seconds).toFixed(0)} orders/s`,
    )
  }
  latencies.sort((a, b) => a - b)
  speeds.sort((a, b) => a - b)
  console.log(
    `\n${ORDERS} orders for ${PIECES} pieces by ${CLIENTS} clients: ${isRight ? 'exactly right each time' : 'WRONG'}; median ${percentile(speeds, 0.5).toFixed(0)} orders/s; accepted in ${percentile(latencies, 0.5).toFixed(0)} ms, p99 ${percentile(latencies, 0.99).toFixed(0)} ms`,
  )
  console.log(memoryLine({ Onefold: house.pid, PostgreSQL: place.postgres.pid }))
  process.exitCode = isRight ? 0 : 1
})
