import fastify from 'fastify'
import pg from 'pg'
import { type BareOrder, type Facts, writeOrder } from './write-order.ts'

// The barest web program: Fastify, pg, one route.
const { url, facts } = JSON.parse(process.argv[2]!) as { url: string; facts: Facts }
const pool = new pg.Pool({ connectionString: url, max: 20 })
const app = fastify()
app.post('/orders', async (request, reply) => {
  const client = await pool.connect()
  try {
    return reply.status(201).send(await writeOrder(client, facts, request.body as BareOrder))
  } finally {
    client.release()
  }
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send!((app.server.address() as { port: number }).port)
