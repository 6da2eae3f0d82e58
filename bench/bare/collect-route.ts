import fastify from 'fastify'
import pg from 'pg'
import { v7 } from 'uuid'

// The barest program that takes events in durably: one request, one insert; no visitor, no profile.
type Event = { kind: string; at: string; itemId?: string; data?: object }

const { url } = JSON.parse(process.argv[2]!) as { url: string }
const pool = new pg.Pool({ connectionString: url, max: 20 })
const INSERT = `insert into interactions (subject_id, id, kind, channel, occurred_at, recorded_at, about, data)
  select $1, r.id, r.kind, 'web', r.at, $6, r.about, r.data from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $7::jsonb[]) as r (id, kind, at, about, data)`

const app = fastify()
app.post('/collect', async (request, reply) => {
  const { events } = request.body as { events: Event[] }
  const values = [
    request.headers['x-visitor'],
    events.map(() => v7()),
    events.map(({ kind }) => kind),
    events.map(({ at }) => at),
    events.map(({ itemId }) => itemId && `item:${itemId}`),
    new Date(),
    events.map(({ data }) => JSON.stringify(data ?? {})),
  ]
  await pool.query({ name: 'collect', text: INSERT, values })
  return reply.status(202).send({ count: events.length })
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send!((app.server.address() as { port: number }).port)
