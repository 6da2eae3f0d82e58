import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { isRefusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { type TestShop, testShop } from '../../../tests/support/shop.ts'
import { CUSTOMERS } from './audience.ts'
import { conjunctsOf, normalOf } from './conjuncts.ts'
import { customerFacts } from './customer-facts.ts'
import { customerFactsOf } from './customer-of.ts'
import { type Facts, noFacts } from './facts.ts'
import { askRules, countAudience, createRule, publishRule, tryRule } from './index.ts'
import { sqlOf } from './literal-sql.ts'
import { allOf, predicateOf } from './predicate.ts'
import { conditionOf } from './testing/random-conditions.ts'

let shop: TestShop
const CUSTOMER_COUNT = 60

/** A customer as he may be: with and without a book, a birthday, an address. */
const customer = fc.record({
  kind: fc.constantFrom('person', 'organisation'),
  language: fc.constantFrom('en', 'zh-CN'),
  birthday: fc.option(fc.constantFrom('1990-01-31', '1985-05-05')),
  city: fc.option(fc.constantFrom('oak', "o'ak", 'LT-1')),
  hasBook: fc.boolean(),
  orders: fc.constantFrom(0, 1, 2, 3, 8),
  amount: fc.constantFrom('0', '12.50', '12.51', '100'),
  daysAgo: fc.option(fc.constantFrom(0, 1, 2, 5, 12)),
  channels: fc.uniqueArray(fc.constantFrom('web', 'store', 'phone')),
  interests: fc.uniqueArray(
    fc.tuple(fc.constantFrom('sofas', 'beds', 'lamps'), fc.constantFrom(0, 5, 20), fc.constantFrom(1, 3, 4, 9)),
    {
      selector: ([category]) => category,
    },
  ),
  basket: fc.option(
    fc.constantFrom({ items: 1, amount: '100', ordered: false }, { items: 2, amount: '5', ordered: true }),
  ),
})

const now = new Date()
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000 - 1000)
const week = Math.floor(now.getTime() / 86_400_000 / 7)

type Customer = typeof customer extends fc.Arbitrary<infer Value> ? Value : never

const settle = async (one: Customer) => {
  const id = newId()
  const { pool } = shop.database
  await pool.query(
    `insert into parties (id, number, kind, name, language, birthday, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, `T-${id}`, one.kind, 'Somebody', one.language, one.birthday, daysBefore(5)],
  )
  if (one.city)
    await pool.query(
      `insert into addresses (id, party_id, name, line1, city, country, created_at) values ($1, $2, 'x', 'x', $3, 'CN', now())`,
      [newId(), id, one.city],
    )
  if (!one.hasBook) return
  const at = one.daysAgo === null ? null : daysBefore(one.daysAgo)
  await pool.query(
    `insert into profiles (subject_id, is_party, orders, orders_amount, last_order_at, last_at, last_channel, channels, interests, open_baskets, days, visits)
     values ($1, true, $2, $3, $4, $4, $5, $6, $7, $8, $9, $2)`,
    [
      id,
      one.orders,
      one.amount,
      at,
      one.channels[0] ?? null,
      JSON.stringify(Object.fromEntries(one.channels.map((channel) => [channel, 1]))),
      JSON.stringify(
        Object.fromEntries(one.interests.map(([category, ago, weight]) => [category, [[week - ago, weight]]])),
      ),
      JSON.stringify(one.basket ? { [newId()]: { ...one.basket, at: daysBefore(1).toISOString() } } : {}),
      JSON.stringify(at ? [[at.toISOString().slice(0, 10), 3, 1, one.amount]] : []),
    ],
  )
}

beforeAll(async () => {
  shop = await testShop([])
  for (const one of fc.sample(customer, { numRuns: CUSTOMER_COUNT, seed: 42 })) await settle(one)
})

it('closures and the database find the same customers, for any condition', async () => {
  const all = new Set(customerFacts.map(({ name }) => name))
  const known: [string, Facts][] = []
  const ids = await shop.database.pool.query<{ id: string }>(`select c.id from ${CUSTOMERS}`)
  await shop.inTransaction(
    async (ctx) => {
      for (const { id } of ids.rows) {
        const facts = noFacts()
        await customerFactsOf(ctx, id, all, facts)
        known.push([id, facts])
      }
      const conditions = fc.sample(conditionOf(customerFacts), { numRuns: 400, seed: 7 })
      let tried = 0
      for (const condition of conditions) {
        if (!compiles(condition)) continue
        const { text, values } = sqlOf(normalOf(condition), noFacts())
        const { rows } = await ctx.tx.client.query<{ id: string }>(
          `select c.id from ${CUSTOMERS} and $1::timestamptz is not null and ${text}`,
          [ctx.now, ...values],
        )
        const lists = conjunctsOf(condition).map((literals) => allOf(literals.map(predicateOf)))
        const fitting = known.filter(([, facts]) => lists.some((holds) => holds(facts))).map(([id]) => id)
        expect(rows.map(({ id }) => id).sort(), JSON.stringify(condition)).toEqual(fitting.sort())
        tried += 1
      }
      expect(tried).toBeGreaterThan(300)
      expect(known).toHaveLength(CUSTOMER_COUNT)
    },
    { now },
  )
}, 60_000)

const compiles = (condition: Parameters<typeof conjunctsOf>[0]) => {
  try {
    return conjunctsOf(condition).length > 0
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

it('counts whom a condition fits now, names some of them, and what only a visit knows', async () => {
  const count = (...rules: { field: string; operator: string; value: unknown }[]) =>
    shop.run(countAudience, { condition: { combinator: 'and', rules } })
  const everybody = await count()
  expect(everybody).toMatchObject({ count: CUSTOMER_COUNT, unknown: [] })
  expect(everybody.sample).toHaveLength(20)
  const loyal = await count({ field: 'customer.orders', operator: '>=', value: 3 })
  expect(loyal.count).toBeGreaterThan(0)
  expect(loyal.count).toBeLessThan(CUSTOMER_COUNT)
  const looking = await count(
    { field: 'customer.orders', operator: '>=', value: 3 },
    { field: 'visit.pages', operator: '>', value: 5 },
    { field: 'time.hour', operator: '>=', value: 0 },
  )
  expect(looking).toMatchObject({ count: loyal.count, unknown: ['visit.pages'] })
  expect(await count({ field: 'time.hour', operator: '>', value: 24 })).toMatchObject({ count: 0 })
})

it('says which condition failed, and with what value', async () => {
  const { sample } = await shop.run(countAudience, {
    condition: { combinator: 'and', rules: [{ field: 'customer.orders', operator: '=', value: 8 }] },
  })
  const asked = (field: string, operator: string, value: unknown) => ({ field, operator, value })
  const { fits, tree } = await shop.run(tryRule, {
    trigger: 'customer_opened',
    partyId: sample[0]!.partyId,
    condition: {
      combinator: 'and',
      rules: [
        asked('customer.orders', '>=', 3),
        {
          combinator: 'or',
          not: true,
          rules: [asked('customer.orders', '=', 8), asked('customer.kind', 'null', null)],
        },
      ],
    },
  })
  expect(fits).toBe(false)
  expect(tree).toMatchObject({
    fits: false,
    rules: [
      { field: 'customer.orders', fits: true, value: 8 },
      {
        fits: false,
        rules: [
          { fits: true, value: 8 },
          { field: 'customer.kind', fits: false },
        ],
      },
    ],
  })
})

it('margin is asked only by those who may see it, for one could find it out by asking', async () => {
  const planner = await shop.staff('decisions.count_audience', 'decisions.try_rule', 'decisions.create_rule')
  const condition = { combinator: 'and' as const, rules: [{ field: 'margin.ofCustomer', operator: '>', value: 100 }] }
  await expect(shop.run(countAudience, { condition }, planner)).rejects.toMatchObject({
    kind: { code: 'common.not_allowed' },
  })
  await expect(
    shop.run(tryRule, { condition, trigger: 'customer_opened', partyId: newId() }, planner),
  ).rejects.toMatchObject({ kind: { code: 'common.not_allowed' } })
})

it('sees silence come with time alone: nothing is written, and decision, trial and count agree on the day', async () => {
  const id = newId()
  const { pool } = shop.database
  await pool.query(
    `insert into parties (id, number, kind, name, language, is_customer, created_at) values ($1, 'SILENT', 'person', 'Quiet', 'en', true, $2)`,
    [id, daysBefore(400)],
  )
  await pool.query(
    `insert into profiles (subject_id, is_party, orders, last_order_at, last_at) values ($1, true, 1, $2, $2)`,
    [id, daysBefore(29)],
  )
  const condition = {
    combinator: 'and' as const,
    rules: [
      { field: 'customer.daysSinceSeen', operator: '>=' as const, value: 30 },
      { field: 'customer.daysSinceJoined', operator: '>' as const, value: 300 },
    ],
  }
  const rule = { code: 'silent', name: 'Come back', trigger: 'page_viewed' as const, condition }
  const { id: ruleId } = await shop.run(createRule, { ...rule, offer: { kind: 'message', text: { en: 'Come back' } } })
  await shop.run(publishRule, { id: ruleId })
  const at = async (days: number) => {
    const clock = { now: daysBefore(-days) }
    const asked = { trigger: rule.trigger, channel: 'web' as const, partyId: id }
    const { suggestions } = await shop.run(askRules, asked, clock)
    const trial = await shop.run(tryRule, { ...asked, condition }, clock)
    const { count } = await shop.run(countAudience, { condition }, clock)
    return [suggestions.length, trial.fits, count]
  }
  expect([await at(0), await at(0.99), await at(1.01)]).toEqual([
    [0, false, 0],
    [0, false, 0],
    [1, true, 1],
  ])
})
