import { startServer } from './support/child.ts'
import { seedCustomers } from './support/customers.ts'
import { seedGoods } from './support/goods.ts'
import type { Flow } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { seedOrders } from './support/orders.ts'
import { withPlace } from './support/place.ts'
import { asked, race, tell } from './support/rounds.ts'
import { signedIn } from './support/staff.ts'
import { tellStatements } from './support/statements.ts'

// The order list of the desk: 50 by state, newest first, with the count of all; and the page after it.
const CLIENTS = 8
const count = isLarge() ? 1_000_000 : 20_000
const states = ['placed', 'confirmed', 'picking', 'shipped', 'completed', 'cancelled']

await withPlace(async (place) => {
  console.log(`Laying down ${count} orders ...`)
  await seedOrders(place, await seedGoods(place, 1000), await seedCustomers(place, 10_000), count)
  const { url, data } = place
  const own = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/desk-route.ts', { url })
  const cookie = await signedIn(place, own.port)
  const get = (path: string): Flow => [{ method: 'GET', path, headers: { cookie } }]
  const fields = 'number,placedAt,state,customerName,gross,currency,promisedOn,channel'
  const { pid } = place.postgres
  const list = states.map((state) => get(`/api/orders?state=${state}&limit=50&fields=${fields}`))
  const lines = await race([
    {
      what: 'order list with count',
      measure: asked({ port: own.port, clients: CLIENTS, flows: list }),
      comparedWith: 'bare list without count',
      pids: [own.pid, pid],
    },
    {
      what: 'bare list without count',
      measure: asked({
        port: bare.port,
        clients: CLIENTS,
        flows: states.map((state) => get(`/orders?state=${state}`)),
      }),
      pids: [bare.pid, pid],
    },
    {
      what: 'order list, at 50/s',
      measure: asked({ port: own.port, clients: 16, flows: list, rate: 50 }),
    },
    {
      what: 'order board',
      measure: asked({ port: own.port, clients: CLIENTS, flows: [get('/api/order-board')] }),
      pids: [own.pid, pid],
    },
    {
      what: 'orders by words',
      measure: asked({
        port: own.port,
        clients: CLIENTS,
        flows: ['S1234', 'customer-77@', 'Customer 99'].map((word) =>
          get(`/api/orders?q=${encodeURIComponent(word)}&limit=50`),
        ),
      }),
      pids: [own.pid, pid],
    },
  ])
  tell(`Desk with ${count} orders, ${CLIENTS} clients`, lines)
  console.log(memoryLine({ Onefold: own.pid, 'bare route': bare.pid, PostgreSQL: pid }))
  await tellStatements(place)
})
