import fastify from 'fastify'
import pg from 'pg'

// The barest desk: one statement, sent as it comes; everybody may see everything.
const { url } = JSON.parse(process.argv[2]!) as { url: string }
const pool = new pg.Pool({ connectionString: url, max: 20 })
const ORDERS = `select id, number, placed_at, state, customer_name, channel, gross, currency, promised_on, payment_method, shipping_method, site_id,
  customer_email from orders where state = $1 order by placed_at desc, id desc limit 51`
const TIMELINE = `select id, kind, channel, occurred_at, about, amount, currency, data from interactions where subject_id = $1 order by id desc limit 50`
const PARTY = `select p.*, f.orders, f.orders_amount, f.days, f.interests from parties p join profiles f on f.subject_id = p.id where p.id = $1`

const app = fastify()
app.get<{ Querystring: { state: string } }>('/orders', async (request) => {
  const { rows } = await pool.query({ name: 'orders', text: ORDERS, values: [request.query.state] })
  return { rows }
})
app.get<{ Params: { id: string } }>('/customers/:id', async (request) => {
  const values = [request.params.id]
  const party = await pool.query({ name: 'party', text: PARTY, values })
  const rows = await pool.query({ name: 'timeline', text: TIMELINE, values })
  return { party: party.rows[0], rows: rows.rows }
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send!((app.server.address() as { port: number }).port)
