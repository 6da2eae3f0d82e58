import fastify from 'fastify'
import pg from 'pg'

// The barest decider: one read of the customer, every rule tried in turn by plain comparisons, the three of highest priority sent; nothing is written.
type Rule = {
  code: string
  priority: number
  trigger: string
  script: Record<string, string>
  condition: { rules: { field: string; operator: string; value: string | number }[] }
}
const { url } = JSON.parse(process.argv[2]!) as { url: string }
const pool = new pg.Pool({ connectionString: url, max: 20 })
const READ = `select c.language as "customer.language", c.kind as "customer.kind", p.last_channel as "customer.lastChannel",
  extract(month from c.birthday)::int as "customer.birthdayMonth", a.city as "customer.city", a.country as "customer.country", g.code as "customer.group",
  p.orders as "customer.orders", p.orders_amount::float8 as "customer.ordersAmount", p.visits as "customer.visits", p.searches as "customer.searches",
  p.contacts as "customer.contacts"
  from profiles d join profiles p on p.subject_id = d.merged_into join parties c on c.id = p.subject_id left join addresses a on a.party_id = c.id
  left join customer_groups g on g.id = c.customer_group_id where d.subject_id = $1`
const { rows } = await pool.query<{ definition: Rule }>('select definition from rule_versions where ended_at is null')
const rules = rows.map(({ definition }) => definition).sort((a, b) => b.priority - a.priority)
const byTrigger = Map.groupBy(rules, ({ trigger }) => trigger)

const holds = (has: Record<string, string | number>, { condition }: Rule): boolean =>
  condition.rules.every(({ field, operator, value }) => {
    const had = has[field]
    if (had === undefined || had === null) return false
    return operator === '=' ? had === value : operator === '<' ? had < value : had >= value
  })

const app = fastify()
app.post<{ Querystring: { all?: string }; Body: { trigger: string; visitor: string } }>(
  '/decisions',
  async (request) => {
    const { trigger, visitor } = request.body
    const has = (await pool.query({ name: 'read', text: READ, values: [visitor] })).rows[0]
    const tried = request.query.all ? byTrigger.get(trigger)!.filter((rule) => holds(has, rule)) : []
    return { suggestions: tried.slice(0, 3).map(({ code, script }) => ({ code, script: script.en })) }
  },
)
await app.listen({ port: 0, host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send!((app.server.address() as { port: number }).port)
