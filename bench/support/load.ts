import { setTimeout as wait } from 'node:timers/promises'
import { type Connection, openConnection } from './http-client.ts'
import type { Flow, Job, Outcome } from './job.ts'

// The load, in a process of its own: so many clients, each asks, waits for the answer and asks again; or all together so many a second.
process.once('message', async (job: Job) => process.send!(await run(job)))

const run = async (job: Job): Promise<Outcome> => {
  const connections: Connection[] = []
  for (let at = 0; at < job.clients; at++) connections.push(await openConnection(job.port, job))
  const outcome: Outcome = { n: 0, seconds: 0, latencies: [], statuses: {}, bytes: 0 }
  const start = performance.now()
  const until = start + (job.seconds ?? 3600) * 1000
  let next = 0
  const client = async (connection: Connection) => {
    while (performance.now() < until && next < (job.count ?? Number.POSITIVE_INFINITY)) {
      const number = next++
      const due = job.rate ? start + (number * 1000) / job.rate : performance.now()
      if (due >= until) return
      const early = due - performance.now()
      if (early > 0) await wait(early)
      const isGood = await follow(connection, job.flows[number % job.flows.length]!, outcome)
      // Late because the server is late counts as the server's time.
      if (isGood) outcome.latencies.push(performance.now() - due)
      outcome.n += isGood ? 1 : 0
    }
  }
  await Promise.all(connections.map(client))
  outcome.seconds = (performance.now() - start) / 1000
  for (const connection of connections) connection.close()
  return outcome
}

/** The steps of a flow, one after the other; what one answers fills the blanks `{{name}}` of the next. */
const follow = async (connection: Connection, flow: Flow, outcome: Outcome): Promise<boolean> => {
  const blanks: Record<string, string> = {}
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => blanks[name] ?? '')
  let isGood = true
  for (const { keeps, ...call } of flow) {
    const asked = flow.length === 1 ? call : (JSON.parse(filled(JSON.stringify(call))) as typeof call)
    const answer = await connection.ask(asked)
    outcome.statuses[answer.status] = (outcome.statuses[answer.status] ?? 0) + 1
    outcome.bytes += answer.bytes
    if (answer.status >= 400) {
      isGood = false
      outcome.firstBad ??= `${call.method} ${call.path}: ${answer.status} ${answer.body.slice(0, 500)}`
    }
    if (keeps) for (const name of keeps) blanks[name] = String((JSON.parse(answer.body) as never)[name])
  }
  return isGood
}
