import type { Facts } from './bare/write-order.ts'
import { runChild, startServer } from './support/child.ts'
import { seedCustomers } from './support/customers.ts'
import { seedGoods } from './support/goods.ts'
import type { Outcome } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { basketFlows, orderBodies, orderFlows, seedOrders } from './support/orders.ts'
import { type BenchPlace, withPlace } from './support/place.ts'
import { asked, race, tell } from './support/rounds.ts'
import { forgetStatements, tellStatements, untilSettled } from './support/statements.ts'

// Orders of three lines by 16 clients: price, promotion, tax, customer, promise, reservation, payment, interaction, profile, event.
const CLIENTS = 16
const [items, orders] = isLarge() ? [100_000, 1_000_000] : [10_000, 20_000]

const seedPromotion = async ({ sql }: BenchPlace) => {
  const [row] = await sql<{ id: string }>(
    `insert into promotions (id, code, name, kind, value, conditions, created_at)
     values (uuidv7(), 'TEN', '{"en":"10 % off"}', 'percent', 10, '{"minimum":"100"}', now()) returning id`,
  )
  return row!.id
}

await withPlace(async (place) => {
  console.log(`Laying down ${items} items and ${orders} orders ...`)
  const goods = await seedGoods(place, items)
  const customers = await seedCustomers(place, 10_000)
  await seedOrders(place, goods, customers, orders)
  const { entityId, webSiteId, siteId, priceListId } = place.company
  const facts: Facts = { entityId, webSiteId, siteId, priceListId, promotionId: await seedPromotion(place) }
  const bodies = orderBodies(goods, customers, 20_000)
  const { url, data } = place
  const house = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/order-route.ts', { url, facts })
  const load = (port: number, flows: () => Parameters<typeof asked>[0]['flows']) => (seconds: number) =>
    asked({ port, clients: CLIENTS, flows: flows() })(seconds)
  const sql = (seconds: number) =>
    runChild<Outcome>('bare/order-loop.ts', { url, facts, orders: bodies, clients: CLIENTS, seconds })
  const settle = () => untilSettled(place)
  const own = { comparedWith: 'bare', pids: [house.pid, place.postgres.pid], settle }
  await forgetStatements(place)
  const lines = await race([
    { ...own, what: 'one call', measure: load(house.port, () => orderFlows('/api/shop/orders', bodies)) },
    {
      what: 'bare',
      measure: load(bare.port, () => orderFlows('/orders', bodies)),
      pids: [bare.pid, place.postgres.pid],
    },
    { ...own, what: 'five-call basket', measure: load(house.port, () => basketFlows(bodies)) },
    { what: 'SQL only', measure: sql, comparedWith: 'bare' },
  ])
  tell(`Orders of 3 lines, ${CLIENTS} clients, ${items} items, ${orders} orders before`, lines)
  console.log(memoryLine({ Onefold: house.pid, 'bare route': bare.pid, PostgreSQL: place.postgres.pid }))
  await tellStatements(place)
})
