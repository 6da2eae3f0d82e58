import pg from 'pg'
import type { Outcome } from '../support/job.ts'
import { type BareOrder, type Facts, writeOrder } from './write-order.ts'

// The same transaction without any web: as many connections as there are clients, each writes one order after the other.
type Job = { url: string; facts: Facts; orders: BareOrder[]; clients: number; seconds: number }

const run = async ({ url, facts, orders, clients, seconds }: Job): Promise<Outcome> => {
  const pool = new pg.Pool({ connectionString: url, max: clients })
  const outcome: Outcome = { n: 0, seconds: 0, latencies: [], statuses: {}, bytes: 0 }
  const start = performance.now()
  const client = async () => {
    const connection = await pool.connect()
    while (performance.now() - start < seconds * 1000) {
      const since = performance.now()
      await writeOrder(connection, facts, orders[outcome.n++ % orders.length]!)
      outcome.latencies.push(performance.now() - since)
    }
    connection.release()
  }
  await Promise.all(Array.from({ length: clients }, client))
  outcome.seconds = (performance.now() - start) / 1000
  await pool.end()
  return outcome
}

process.once('message', async (job: Job) => process.send!(await run(job)))
