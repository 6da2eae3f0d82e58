import { VISITOR_COOKIE, visitorCookie } from '#support/access/index.ts'
import { newId } from '#support/database/index.ts'
import { startServer } from './support/child.ts'
import { seedGoods } from './support/goods.ts'
import type { Flow } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { withPlace } from './support/place.ts'
import { asked, race, tell } from './support/rounds.ts'
import { tellStatements } from './support/statements.ts'

// What browsers report: ten events a request, each durable and counted in its visitor's profile when the answer comes.
const [CLIENTS, VISITORS, EACH] = [64, 5000, 10]

await withPlace(async (place) => {
  const goods = await seedGoods(place, 1000)
  const { url, data, house } = place
  const own = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/collect-route.ts', { url })
  const visitors = Array.from({ length: VISITORS }, () => newId())
  const cookies = visitors.map((id) => `${VISITOR_COOKIE}=${visitorCookie(id, house.secret)}`)
  const events = (at: number, fresh: boolean) =>
    Array.from({ length: EACH }, (_, step) => ({
      ...(fresh && { id: newId() }),
      kind: step % 5 ? 'item_viewed' : 'page_viewed',
      at: new Date().toISOString(),
      itemId: goods[(at * 31 + step * 7) % goods.length]!.id,
      data: { page: at % 100, width: 1280 },
    }))
  const flows = (path: string): Flow[] =>
    Array.from({ length: 30_000 }, (_, at) => [
      {
        method: 'POST',
        path,
        headers: { origin: house.url, cookie: cookies[at % VISITORS]!, 'x-visitor': visitors[at % VISITORS]! },
        body: JSON.stringify({ events: events(at, path.startsWith('/api')) }),
      },
    ])
  const { pid } = place.postgres
  const at =
    (port: number, path: string, more = {}) =>
    (seconds: number) =>
      asked({ port, clients: CLIENTS, flows: flows(path), ...more })(seconds)
  const lines = await race([
    {
      what: 'collect',
      measure: at(own.port, '/api/collect'),
      comparedWith: 'bare insert without profile',
      pids: [own.pid, pid],
    },
    { what: 'bare insert without profile', measure: at(bare.port, '/collect'), pids: [bare.pid, pid] },
    { what: 'collect at 100 requests/s', measure: at(own.port, '/api/collect', { rate: 100 }) },
    { what: 'bare insert at 100 requests/s', measure: at(bare.port, '/collect', { rate: 100 }) },
  ])
  tell(`Requests of ${EACH} events by ${CLIENTS} clients for ${VISITORS} visitors`, lines)
  for (const { what, figures } of lines) console.log(`${what}: ${(figures.perSecond * EACH).toFixed(0)} events/s`)
  const [counted] = await place.sql<{ rows: number; inProfiles: number }>(
    `select (select count(*)::int from interactions where subject_id in (select subject_id from profiles)) as rows,
       (select sum(interactions)::int from profiles) as "inProfiles"`,
  )
  console.log(`${counted!.inProfiles} events stand in profiles`)
  console.log(memoryLine({ Onefold: own.pid, 'bare route': bare.pid, PostgreSQL: pid }))
  await tellStatements(place)
})
