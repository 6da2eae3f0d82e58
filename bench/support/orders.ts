import type { SeededCustomer } from './customers.ts'
import type { Goods } from './goods.ts'
import type { Flow } from './job.ts'
import type { BenchPlace } from './place.ts'

const json = (value: object) => JSON.stringify(value)

/** How a guest orders: four in five are known by their addresses, one in five is new. */
export const orderBodies = (goods: Goods[], customers: SeededCustomer[], count: number): object[] =>
  Array.from({ length: count }, (_, at) => {
    const known = at % 5 ? customers[(at * 7919) % customers.length] : undefined
    const item = (step: number) => goods[(at * 31 + step * 997) % goods.length]!
    return {
      customer: { name: known?.name ?? '新客户', email: known?.email ?? `new-{{run}}-${at}@customers.example` },
      address: { country: 'CN', city: '上海', line1: '静安路 1 号', postalCode: '200040' },
      payment: { method: 'test_card' },
      lines: [1, 2, 3].map((step) => ({ itemId: item(step).id, quantity: String(1 + (step % 2)) })),
    }
  })

let run = 0

/** The same bodies as calls of one address; the new customers are new in each run. */
export const orderFlows = (path: string, bodies: readonly object[]): Flow[] => {
  run += 1
  return bodies.map((body) => [{ method: 'POST', path, body: json(body).replace('{{run}}', String(run)) }])
}

/** Five calls, as a shop front makes them: open a basket, three lines, order. */
export const basketFlows = (bodies: readonly object[]): Flow[] => {
  run += 1
  return (bodies as { lines: object[] }[]).map(({ lines, ...checkout }) => {
    const headers = { authorization: 'Bearer {{key}}' }
    return [
      { method: 'POST', path: '/api/shop/baskets', body: '{}', keeps: ['id', 'key'] },
      ...lines.map((line) => ({ method: 'POST', path: '/api/shop/baskets/{{id}}/lines', headers, body: json(line) })),
      {
        method: 'POST',
        path: '/api/shop/baskets/{{id}}/order',
        headers,
        body: json(checkout).replace('{{run}}', String(run)),
      },
    ]
  })
}

/** So many orders of the last two years, placed and gone through all states, one line each. */
export const seedOrders = async (
  { sql, company }: BenchPlace,
  goods: Goods[],
  customers: SeededCustomer[],
  count: number,
) => {
  const items = goods.slice(0, 10_000).map(({ id }) => id)
  const parties = customers.slice(0, 10_000)
  for (let from = 0; from < count; from += 20_000)
    await sql(SEED, [
      company.entityId,
      company.webSiteId,
      parties.map(({ id }) => id),
      parties.map(({ email }) => email),
      items,
      from + 1,
      Math.min(count, from + 20_000),
    ])
  await sql('vacuum analyze')
}

const SEED = `
  with made as materialized (
    select n, uuidv7() as id, now() - interval '1 minute' * ((n * 7919::bigint) % 1051200)::int as at,
      ($3::uuid[])[1 + n % cardinality($3::uuid[])] as party, ($4::text[])[1 + n % cardinality($4::text[])] as email,
      ($5::uuid[])[1 + n % cardinality($5::uuid[])] as item,
      case when n % 50 = 0 then 'placed' when n % 50 = 1 then 'confirmed' when n % 50 = 2 then 'picking' when n % 50 = 3 then 'shipped'
        when n % 10 = 4 then 'cancelled' else 'completed' end as state
    from generate_series($6::int, $7::int) n),
  head as (
    insert into orders (id, entity_id, number, key_hash, channel, state, site_id, party_id, subject_id, customer_name, customer_email, address,
      language, currency, prices_include_tax, shipping_method, payment_method, net, tax, gross, promised_on, placed_at, created_at)
    select id, $1, 'S' || n, 'x', 'web', state, $2, party, party, 'Customer ' || n, email, '{"line1":"x","city":"x","country":"CN"}',
      'zh-CN', 'CNY', true, 'delivery', 'test_card', 100, 13, 113, (at + interval '3 days')::date::text, at, at from made)
  insert into order_lines (id, order_id, line, item_id, text, quantity, unit_price, tax_category, tax_rate, net, tax, gross)
  select uuidv7(), id, 1, item, 'Item', 1, 113, 'standard', 0.13, 100, 13, 113 from made`
