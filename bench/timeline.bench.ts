import { startServer } from './support/child.ts'
import { seedCustomers } from './support/customers.ts'
import { seedInteractions } from './support/interactions.ts'
import type { Flow } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { withPlace } from './support/place.ts'
import { asked, race, tell } from './support/rounds.ts'
import { signedIn } from './support/staff.ts'
import { tellStatements } from './support/statements.ts'

// The customer from all sides: card, profile and the first page of the timeline of customers with 10,000 interactions each.
const [CLIENTS, EACH] = [4, 10_000]
const [customers, others] = isLarge() ? [100, 1_000_000] : [20, 200_000]

await withPlace(async (place) => {
  console.log(`Laying down ${customers * EACH + others} interactions ...`)
  const known = await seedCustomers(place, 10_000)
  const busy = known.slice(0, customers).map(({ id }) => id)
  await seedInteractions(place, busy, EACH)
  await seedInteractions(
    place,
    known.slice(customers).map(({ id }) => id),
    Math.ceil(others / known.length),
  )
  const { url, data } = place
  const own = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/desk-route.ts', { url })
  const cookie = await signedIn(place, own.port)
  const page = (id: string): Flow =>
    ['card', 'profile', 'timeline?limit=50'].map((part) => ({
      method: 'GET',
      path: `/api/parties/${id}/${part}`,
      headers: { cookie },
    }))
  const { pid } = place.postgres
  const lines = await race([
    {
      what: '360° page: card, profile, timeline',
      measure: asked({ port: own.port, clients: CLIENTS, flows: busy.map(page) }),
      comparedWith: 'bare page in one call',
      pids: [own.pid, pid],
    },
    {
      what: 'bare page in one call',
      measure: asked({
        port: bare.port,
        clients: CLIENTS,
        flows: busy.map((id) => [{ method: 'GET', path: `/customers/${id}` }]),
      }),
      pids: [bare.pid, pid],
    },
    {
      what: '360° page, at 20/s',
      measure: asked({ port: own.port, clients: 8, flows: busy.map(page), rate: 20 }),
    },
  ])
  tell(`Customers with ${EACH} interactions each, ${CLIENTS} clients`, lines)
  console.log(memoryLine({ Onefold: own.pid, 'bare route': bare.pid, PostgreSQL: pid }))
  await tellStatements(place)
})
