import { foundCompany } from '#functions/founding/functions.ts'
import { modules } from '#modules'
import { type TestHouse, testHouse } from '#support/testing/index.ts'

/** A fresh company with books in pounds, net prices and a web shop. */
export const giftShop = async (): Promise<TestHouse> => {
  const house = await testHouse({ modules })
  await house.inTransaction((ctx) =>
    foundCompany(ctx, { company: 'Gifts Ltd', country: 'GB', site: { name: 'Barn', kind: 'warehouse' } }),
  )
  await house.database.pool.query('update legal_entities set prices_include_tax = false')
  return house
}

/** Sums over the lines of the past, as the owner asks them. */
export const pastSums = async (house: TestHouse) => {
  const { rows } = await house.database.pool.query(`
    select count(distinct o.party_id) filter (where sold)::int as customers, count(distinct o.number) filter (where sold)::int as invoices,
      round(sum(l.net) filter (where sold), 2)::text as sold, round(sum(l.net), 2)::text as all, count(*)::int as lines
    from past_order_lines l join past_orders o on o.id = l.past_order_id
    cross join lateral (select o.party_id is not null and l.quantity > 0 and l.unit_price > 0 as sold) s`)
  return rows[0]
}

const keys: Record<string, string> = {
  country: 'upper(o.country)',
  date: `date_trunc('month', o.placed_at at time zone s.zone)::date::text`,
}

/** What was sold to known customers for money, cut as a pivot cuts it, by a statement on the books: figures by the keys of a row. */
export const pastByHand = async ({ database }: TestHouse, cut: readonly { dimension: string }[]) => {
  const by = cut.map(({ dimension }) => keys[dimension]!)
  const { rows } = await database.pool.query({
    text: `select count(distinct o.party_id)::text, count(distinct o.id)::text, round(sum(l.net), 2)::text, count(*)::text, ${by.join(', ')}
      from past_orders o join past_order_lines l on l.past_order_id = o.id join sites s on s.id = o.site_id
      where o.party_id is not null and l.quantity > 0 and l.unit_price > 0 group by ${by.map((_, at) => at + 5).join(', ')}`,
    rowMode: 'array',
  })
  return new Map(
    (rows as string[][]).map(([customers, orders, netSales, lines, ...path]) => [
      JSON.stringify(path),
      { customers, orders, netSales, lines },
    ]),
  )
}

/** What the doctor finds, by all modules' checks. */
export const findings = async ({ house, database }: TestHouse): Promise<string[]> => {
  const found: string[] = []
  for (const { checks = [] } of house.modules)
    for (const check of checks) {
      const { findings: own } = await database.transaction((tx) => check.run(tx, house))
      found.push(...own.map(({ what }) => `${check.name}: ${what}`))
    }
  return found
}
