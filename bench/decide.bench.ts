import { VISITOR_COOKIE, visitorCookie } from '#support/access/index.ts'
import { addJob, inTransaction } from '#support/jobs/index.ts'
import { liveRulesAlone } from './support/alone.ts'
import { type Child, startServer } from './support/child.ts'
import { seedGoods } from './support/goods.ts'
import { openConnection } from './support/http-client.ts'
import type { Flow } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { seedOrders } from './support/orders.ts'
import { type BenchPlace, withPlace } from './support/place.ts'
import { asked, type Contender, race, tell } from './support/rounds.ts'
import { seedDecided, seedRules } from './support/rules.ts'
import { signedIn } from './support/staff.ts'
import { tellStatements } from './support/statements.ts'

// What to suggest to one customer of many, by 10,000 live rules of six conditions over twelve facts; one in a hundred of them fits, then one in ten.
const [CLIENTS, RULES, ITEMS, ORDERS] = [16, 10_000, 1000, 10_000]
const customers = isLarge() ? 1_000_000 : 50_000

await withPlace(async (place) => {
  console.log(`Laying down ${customers} customers and ${2 * RULES} rules ...`)
  const devices = await seedDecided(place, customers)
  const items = await seedBuyers(place)
  const few = await seedRules(place, 'page_viewed', RULES, false)
  const many = await seedRules(place, 'signed_in', RULES, true)
  const { url, data } = place
  const own = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/decide-route.ts', { url })
  const { pid } = place.postgres
  await untilLearned(place)
  const lines = await race([...contendersOf(place, devices, { own, bare }), recommending(place, devices, items, own)])
  tell(`${RULES} live rules, one customer of ${customers}, ${CLIENTS} clients`, lines)
  const alone = await liveRulesAlone(place, devices.slice(0, 300))
  tell('Without a web and without reading: the index beside a loop over all closures', await race(alone.contenders))
  console.log(`fit on average: ${alone.fitting.join(' and ')} of ${RULES} rules`)
  console.log(
    `a changed rule acted after ${await untilItActs(place, own.port, few[0]!.id)} ms, with ${few.length + many.length} rules live`,
  )
  console.log(memoryLine({ Onefold: own.pid, 'bare route': bare.pid, PostgreSQL: pid }))
  await tellStatements(place)
})

/** Items that customers have bought, many together; gives their ids. */
async function seedBuyers(place: BenchPlace): Promise<string[]> {
  const goods = await seedGoods(place, ITEMS)
  const buyers = await place.sql<{ id: string }>('select id from parties where is_customer limit 5000')
  await seedOrders(
    place,
    goods,
    buyers.map(({ id }, at) => ({ id, email: `buyer-${at}@customers.example`, name: '李静' })),
    ORDERS,
  )
  return goods.map(({ id }) => id)
}

/** The server under test learns what goes with what, as after an import. */
async function untilLearned({ house, sql }: BenchPlace): Promise<void> {
  await inTransaction(house, (ctx) => addJob(ctx, 'decisions.learn', { now: true }))
  while (!(await sql('select from recommend_models')).length) await new Promise((done) => setTimeout(done, 200))
}

/** What a shop page asks beside the rules: what goes with the item on it, and what is new for who looks. */
function recommending(
  { house, postgres }: BenchPlace,
  devices: readonly string[],
  items: readonly string[],
  own: Child,
): Contender {
  const flows = devices.map(
    (id, at): Flow => [
      {
        method: 'GET',
        path: `/api/recommendations?for=item&itemId=${items[at % items.length]}`,
        headers: { cookie: `${VISITOR_COOKIE}=${visitorCookie(id, house.secret)}` },
      },
    ],
  )
  return {
    what: 'recommendations beside an item',
    measure: asked({ port: own.port, clients: CLIENTS, flows }),
    pids: [own.pid, postgres.pid],
  }
}

/** Publishes a rule that fits everybody, above all others, and asks until it is shown. */
async function untilItActs(place: BenchPlace, port: number, id: string): Promise<number> {
  const cookie = await signedIn(place, port)
  const connection = await openConnection(port)
  const headers = { cookie, origin: place.house.url, 'sec-fetch-site': 'same-origin' }
  const call = async (method: string, path: string, body: object) => {
    const answer = await connection.ask({ method, path, headers, body: JSON.stringify(body) })
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.body}`)
    return answer.body
  }
  await call('PATCH', `/api/rules/${id}`, {
    condition: { combinator: 'and', rules: [] },
    priority: 1000,
    holdOutPercent: 0,
  })
  const [one] = await place.sql<{ id: string }>('select id from parties limit 1')
  await call('POST', `/api/rules/${id}/publication`, {})
  const since = performance.now()
  for (;;) {
    const said = await call('POST', '/api/decisions', { trigger: 'page_viewed', channel: 'web', partyId: one!.id })
    if (said.includes(id)) break
  }
  connection.close()
  return Math.round(performance.now() - since)
}

/** What is asked of Onefold, by the cookies of these devices, and of the bare route. */
function flowsOf({ house }: BenchPlace, devices: readonly string[]) {
  const flows = (trigger: string): Flow[] =>
    devices.map((id) => [
      {
        method: 'POST',
        path: '/api/decisions',
        headers: { origin: house.url, cookie: `${VISITOR_COOKIE}=${visitorCookie(id, house.secret)}` },
        body: JSON.stringify({ trigger, channel: 'web' }),
      },
    ])
  const bareFlows = (trigger: string, path: string): Flow[] =>
    devices.map((visitor) => [{ method: 'POST', path, body: JSON.stringify({ trigger, visitor }) }])
  return { flows, bareFlows }
}

function contendersOf(
  place: BenchPlace,
  devices: readonly string[],
  { own, bare }: { own: Child; bare: Child },
): Contender[] {
  const { flows, bareFlows } = flowsOf(place, devices)
  const at = (port: number, all: Flow[], more = {}) => asked({ port, clients: CLIENTS, flows: all, ...more })
  const { pid } = place.postgres
  return [
    {
      what: 'decide, 1 % fit',
      measure: at(own.port, flows('page_viewed')),
      comparedWith: 'bare route, every rule tried, 1 % fit',
      pids: [own.pid, pid],
    },
    {
      what: 'bare route, every rule tried, 1 % fit',
      measure: at(bare.port, bareFlows('page_viewed', '/decisions?all=1')),
      pids: [bare.pid, pid],
    },
    {
      what: 'decide, 10 % fit',
      measure: at(own.port, flows('signed_in')),
      comparedWith: 'bare route, every rule tried, 10 % fit',
      pids: [own.pid, pid],
    },
    {
      what: 'bare route, every rule tried, 10 % fit',
      measure: at(bare.port, bareFlows('signed_in', '/decisions?all=1')),
      pids: [bare.pid, pid],
    },
    {
      what: 'bare route that only reads the customer',
      measure: at(bare.port, bareFlows('page_viewed', '/decisions')),
      pids: [bare.pid, pid],
    },
    { what: 'decide, 1 % fit, at 300/s', measure: at(own.port, flows('page_viewed'), { rate: 300 }) },
    { what: 'decide, 10 % fit, at 300/s', measure: at(own.port, flows('signed_in'), { rate: 300 }) },
    {
      what: 'bare route that only reads the customer, at 300/s',
      measure: at(bare.port, bareFlows('page_viewed', '/decisions'), { rate: 300 }),
    },
  ]
}
