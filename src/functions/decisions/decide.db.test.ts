import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { record } from '#books/interactions/functions.ts'
import { addLine, createBasket, orderBasket } from '#functions/orders/index.ts'
import { createParty } from '#masters/parties/functions.ts'
import { eraseParty } from '#masters/parties/index.ts'
import type { Actor } from '#support/actions/index.ts'
import { newId, open } from '#support/database/index.ts'
import { startListening, startRelay } from '#support/events/index.ts'
import { coupon, findings } from '../../../tests/support/selling.ts'
import { guest, type TestShop, testShop } from '../../../tests/support/shop.ts'
import type { Comparison } from './condition.ts'
import { decide, flushImpressions } from './functions.ts'
import {
  answerSuggestion,
  askRules,
  createRule,
  listFacts,
  pauseRule,
  publishRule,
  ruleResults,
  updateRule,
} from './index.ts'
import type { Trigger } from './triggers.ts'

let shop: TestShop
let clock = new Date()
beforeAll(async () => {
  shop = await testShop(
    [
      { code: 'A', price: '100.00' },
      { code: 'B', price: '20.00' },
      { code: 'GONE', price: '5.00' },
    ],
    { clock: () => clock },
  )
  await shop.stock('A', '50', '40.00')
  await shop.stock('B', '50', '5.00')
  await coupon(shop, 'TEN', 10)
})

let count = 0
/** A rule that acts, for this trigger and these comparisons; paused again by the answer's `pause`. */
const acting = async (trigger: Trigger, rules: Comparison[], more: Record<string, unknown> = {}) => {
  count += 1
  const rule = await shop.run(createRule, {
    code: `r${count}`,
    name: `Rule ${count}`,
    trigger,
    condition: { combinator: 'and', rules },
    offer: { kind: 'message', text: { en: 'Look' } },
    ...more,
  })
  await shop.run(publishRule, { id: rule.id })
  return { id: rule.id, code: `r${count}`, pause: () => shop.run(pauseRule, { id: rule.id }) }
}
const is = (field: string, operator: string, value?: unknown): Comparison => ({ field, operator, value })

const asking = async (trigger: Trigger, as: Actor, more: Record<string, unknown> = {}) => {
  const input = { trigger, ...more } as { trigger: Trigger }
  return (await shop.run(askRules, input, { actor: as, now: clock })).suggestions
}
const names = async (...asked: Parameters<typeof asking>) => (await asking(...asked)).map(({ ruleName }) => ruleName)

const refused = (trigger: Trigger, rules: Comparison[], more: Record<string, unknown> = {}) =>
  acting(trigger, rules, more).then(
    () => undefined,
    (error) => [error.kind?.code ?? String(error), error.fields?.[0]?.path],
  )

describe('a rule', () => {
  it('that cannot act as written is refused when it is saved, with the place', async () => {
    expect(await refused('page_viewed', [is('item.price', '>', 1)])).toEqual([
      'decisions.not_there',
      'condition.rules.0',
    ])
    expect(await refused('page_viewed', [], { script: { en: 'Dear {custmer.name}' } })).toEqual([
      'decisions.unknown_blank',
      'script.en',
    ])
    expect(await refused('page_viewed', [], { offer: { kind: 'item', itemId: newId() } })).toEqual([
      'decisions.unknown_offer',
      'offer.itemId',
    ])
    expect(await refused('page_viewed', [], { offer: { kind: 'coupon', couponCode: 'NO' } })).toEqual([
      'decisions.unknown_offer',
      'offer.couponCode',
    ])
    expect(await refused('page_viewed', [], { offer: { kind: 'category', categoryId: newId() } })).toEqual([
      'decisions.unknown_offer',
      'offer.categoryId',
    ])
    expect(await refused('page_viewed', [], { offer: { kind: 'message' } })).toEqual([
      'decisions.nothing_to_say',
      'script',
    ])
    expect(
      await refused('page_viewed', [], { validFrom: '2026-02-01T00:00:00Z', validTo: '2026-01-01T00:00:00Z' }),
    ).toEqual(['decisions.wrong_period', undefined])
    expect(await refused('page_viewed', [], { limitDays: 3 })).toEqual(['decisions.wrong_limit', undefined])
    expect(await refused('page_viewed', [], { code: 'a b' })).toEqual(['common.invalid_input', 'code'])
    const known = await acting('signed_in', [])
    expect(await refused('page_viewed', [], { code: known.code })).toEqual(['decisions.code_taken', undefined])
    await known.pause()
  })

  it('that somebody else changed meanwhile is not overwritten', async () => {
    const rule = await acting('signed_in', [is('channel.name', '=', 'chat')])
    await shop.run(updateRule, { id: rule.id, version: 2, name: 'Another' })
    await expect(shop.run(updateRule, { id: rule.id, version: 2, name: 'Mine' })).rejects.toMatchObject({
      kind: { code: 'common.changed_meanwhile' },
    })
    await rule.pause()
    await expect(rule.pause()).rejects.toMatchObject({ kind: { code: 'decisions.not_published' } })
  })

  it('acts within its days, on its channels, until it is paused', async () => {
    const visitor = shop.visitor()
    const from = new Date(clock.getTime() + 60_000)
    const period = { validFrom: from.toISOString(), validTo: new Date(from.getTime() + 60_000).toISOString() }
    const rule = await acting('page_viewed', [], { ...period, channels: ['web', 'store'] })
    expect(await asking('page_viewed', visitor)).toEqual([])
    clock = from
    expect(await asking('page_viewed', visitor)).toHaveLength(1)
    expect(await asking('page_viewed', visitor, { channel: 'store' })).toHaveLength(1)
    expect(await asking('page_viewed', visitor, { channel: 'phone' })).toEqual([])
    clock = new Date(from.getTime() + 60_000)
    expect(await asking('page_viewed', visitor)).toEqual([])
    clock = from
    await rule.pause()
    expect(await asking('page_viewed', visitor)).toEqual([])
  })

  it('is shown to one customer as often as it says, and again when the days are over', async () => {
    const rule = await acting('page_viewed', [], { limitPerCustomer: 2, limitDays: 3 })
    const [visitor, other] = [shop.visitor(), shop.visitor()]
    expect((await asking('page_viewed', visitor)).length).toBe(1)
    await flushImpressions(shop.database)
    expect((await asking('page_viewed', visitor)).length).toBe(1)
    expect(await asking('page_viewed', visitor)).toEqual([])
    await flushImpressions(shop.database)
    expect(await asking('page_viewed', visitor)).toEqual([])
    expect((await asking('page_viewed', other)).length).toBe(1)
    clock = new Date(clock.getTime() + 3 * 86_400_000 + 1000)
    expect((await asking('page_viewed', visitor)).length).toBe(1)
    await rule.pause()
  })

  it('of higher priority comes first, then one that asks more; three are shown unless more are asked for', async () => {
    const rules = [
      await acting('page_viewed', [], { name: 'plain' }),
      await acting('page_viewed', [is('channel.name', '=', 'web')], { name: 'asks' }),
      await acting('page_viewed', [], { name: 'first', priority: 10 }),
      await acting('page_viewed', [], { name: 'last', priority: -1 }),
    ]
    expect(await names('page_viewed', shop.visitor())).toEqual(['first', 'asks', 'plain'])
    expect(await names('page_viewed', shop.visitor(), { limit: 9 })).toEqual(['first', 'asks', 'plain', 'last'])
    for (const rule of rules) await rule.pause()
  })

  it('offers nothing that is gone, on the page, or in the basket; nor a coupon that has run out', async () => {
    const rules = [
      await acting('item_viewed', [], { name: 'A', offer: { kind: 'item', itemId: shop.items.A } }),
      await acting('item_viewed', [], { name: 'gone', offer: { kind: 'item', itemId: shop.items.GONE } }),
      await acting('item_viewed', [], {
        name: 'coupon',
        offer: { kind: 'coupon', couponCode: 'ten' },
        script: { en: 'Use {offer.code}' },
      }),
    ]
    const visitor = shop.visitor()
    const at = (code: string) => ({ context: { itemId: shop.items[code] } })
    expect(await names('item_viewed', visitor, at('B'))).toEqual(['A', 'coupon'])
    expect(await names('item_viewed', visitor, at('A'))).toEqual(['coupon'])
    const basket = await shop.run(createBasket, {}, visitor)
    await shop.run(addLine, { ...basket, itemId: shop.items.A!, quantity: '1' }, visitor)
    expect(await names('item_viewed', visitor, at('B'))).toEqual(['coupon'])
    expect(await asking('item_viewed', visitor, at('B'))).toMatchObject([
      { script: 'Use TEN', offer: { couponCode: 'TEN' } },
    ])
    await shop.database.pool.query('update coupons set valid_to = $1', [clock])
    await new Promise((done) => setTimeout(done, 2100))
    expect(await names('item_viewed', visitor, at('B'))).toEqual([])
    for (const rule of rules) await rule.pause()
  })
})

describe('what is known at a moment', () => {
  it('of a visit: pages, items, categories, words, where from', async () => {
    const visitor = shop.visitor()
    const seen = (
      kind: 'visit_started' | 'item_viewed' | 'searched' | 'category_viewed',
      minutesAgo: number,
      more: object = {},
    ) => ({
      subjectId: visitor.id,
      kind,
      channel: 'web',
      at: new Date(clock.getTime() - minutesAgo * 60_000),
      ...more,
    })
    await shop.inTransaction((ctx) =>
      record(ctx, [
        seen('item_viewed', 200, { about: `item:${shop.items.B}` }),
        seen('visit_started', 10, { data: { from: 'news.example', campaign: 'autumn' } }),
        seen('item_viewed', 9, { about: `item:${shop.items.A}`, data: { categories: ['sofas'] } }),
        seen('category_viewed', 8, { about: 'category:beds' }),
        seen('searched', 7, { data: { words: 'oak table' } }),
      ]),
    )
    const rule = await acting('searched', [
      is('visit.pages', '=', 3),
      is('visit.minutes', '=', 10),
      is('visit.items', 'in', ['A']),
      is('visit.items', 'notIn', ['B']),
      is('visit.itemCount', '=', 1),
      is('visit.categories', 'contains', 'beds'),
      is('visit.categories', 'contains', 'sofas'),
      is('visit.searches', '=', 1),
      is('visit.words', 'contains', 'table'),
      is('visit.from', '=', 'news.example'),
      is('visit.campaign', '=', 'autumn'),
      is('visit.isFirst', '=', true),
      is('customer.isKnown', '=', false),
    ])
    expect(await asking('searched', visitor)).toHaveLength(1)
    expect(await asking('searched', visitor, { context: { search: 'a lamp' } })).toEqual([])
    expect(await asking('searched', shop.visitor())).toEqual([])
    await rule.pause()
  })

  it('of basket, item, stock, margin and order', async () => {
    const visitor = shop.visitor()
    const basket = await shop.run(createBasket, {}, visitor)
    await shop.run(addLine, { ...basket, itemId: shop.items.B!, quantity: '3' }, { actor: visitor, now: clock })
    const rule = await acting('item_viewed', [
      is('basket.amount', '>=', '60.00'),
      is('basket.lines', '=', 1),
      is('basket.pieces', '=', 3),
      is('basket.items', 'contains', 'B'),
      is('basket.hasCoupon', '=', false),
      is('item.code', '=', 'A'),
      is('item.kind', '=', 'stocked'),
      is('item.price', '=', '100.00'),
      is('item.isInBasket', '=', false),
      is('item.wasBought', '=', false),
      is('item.brand', 'null'),
      is('stock.free', '=', 50),
      is('stock.sites', '=', 1),
      is('margin.ofItem', '=', '48.50'),
      is('margin.percent', 'between', [54, 55]),
    ])
    expect(await asking('item_viewed', visitor, { context: { itemId: shop.items.A } })).toHaveLength(1)
    expect(await asking('item_viewed', visitor, { context: { itemId: shop.items.B } })).toEqual([])
    expect(await asking('item_viewed', visitor, { context: { itemId: newId() } })).toEqual([])
    await rule.pause()
    const bought = await shop.run(createBasket, {}, visitor)
    await shop.run(addLine, { ...bought, itemId: shop.items.A!, quantity: '1' }, visitor)
    const payment = { method: 'cash_on_delivery' }
    const { order: placed } = await shop.run(
      orderBasket,
      { ...bought, ...guest(), payment },
      { actor: visitor, now: clock },
    )
    const after = await acting(
      'order_placed',
      [
        is('order.amount', '>', 99),
        is('order.lines', '=', 1),
        is('order.items', 'contains', 'A'),
        is('order.payment', '=', 'cash_on_delivery'),
      ],
      { script: { en: 'Thank you for {order.number}\n{customer.name}' } },
    )
    const [thanks] = await asking('order_placed', visitor, { context: { orderId: placed.id } })
    expect(thanks?.script).toBe(`Thank you for ${placed.number}`)
    // Somebody else’s order tells nothing.
    expect(await asking('order_placed', shop.visitor(), { context: { orderId: placed.id } })).toEqual([])
    await after.pause()
  })

  it('is listed in the reader’s words, without cost and margin for those who may not see them', async () => {
    const all = await shop.run(listFacts, {})
    expect(all.facts.length).toBeGreaterThanOrEqual(50)
    expect(all.facts.find(({ name }) => name === 'time.weekday')).toMatchObject({
      label: 'Weekday',
      choices: [{ name: 'monday', label: 'Monday' }, {}, {}, {}, {}, {}, {}],
    })
    const planner = await shop.staff('decisions.list_facts')
    const { facts } = await shop.run(listFacts, {}, { ...planner, language: 'zh-TW' })
    expect(facts.map(({ name }) => name)).not.toContain('margin.percent')
    expect(facts.find(({ name }) => name === 'customer.orders')?.label).toBe('訂單數')
  })
})

describe('staff and programs', () => {
  it('ask about a customer whom they name, and about nobody else', async () => {
    const { id: partyId } = await shop.inTransaction((ctx) =>
      createParty(ctx, { kind: 'person', name: '李静', language: 'zh-CN' } as never),
    )
    const rule = await acting('customer_opened', [is('customer.language', '=', 'zh-CN')], {
      script: { en: 'Greet {customer.name}' },
      channels: ['phone'],
    })
    const agent = await shop.staff('decisions.ask')
    expect(await asking('customer_opened', agent, { partyId, channel: 'phone' })).toMatchObject([
      { script: 'Greet 李静' },
    ])
    await expect(asking('customer_opened', agent, { channel: 'phone' })).rejects.toMatchObject({
      kind: { code: 'decisions.nobody_asked' },
    })
    // A visitor cannot ask about anybody but himself.
    expect(await asking('customer_opened', shop.visitor(), { partyId, channel: 'phone' })).toEqual([])
    await rule.pause()
  })

  it('forget whom they are asked to forget: the figures stay', async () => {
    const { id: partyId } = await shop.inTransaction((ctx) =>
      createParty(ctx, { kind: 'person', name: 'Li', language: 'en' } as never),
    )
    const rule = await acting('page_viewed', [])
    await asking('page_viewed', shop.customer(partyId))
    await flushImpressions(shop.database)
    await asking('page_viewed', shop.customer(partyId))
    await shop.run(eraseParty, { id: partyId })
    await shop.catchUp()
    await flushImpressions(shop.database)
    const rows = await shop.database.pool.query('select from impressions where subject_id = $1', [partyId])
    expect(rows.rowCount).toBe(0)
    expect(
      (await shop.run(ruleResults, { id: rule.id }, { actor: shop.owner, now: clock })).total.treated,
    ).toMatchObject({ customers: 1, shown: 1 })
    await rule.pause()
  })
})

describe('another process', () => {
  it('shows a rule within a second of its publication, by the news or without them', async () => {
    const web = open(shop.database.url, { size: 4 })
    afterAll(() => web.close())
    const asks = () =>
      web.reading(async (tx) => {
        const ctx = {
          tx,
          actor: shop.visitor(),
          now: clock,
          isHopeful: false,
          today: () => clock.toISOString().slice(0, 10),
          emit: () => {},
        }
        return (await decide(ctx, { subjectId: ctx.actor.id, trigger: 'checkout_started', channel: 'web' })).suggestions
          .length
      })
    const within = async (wanted: number) => {
      const since = performance.now()
      while ((await asks()) !== wanted) {
        if (performance.now() - since > 5000) throw new Error('never')
        await new Promise((done) => setTimeout(done, 20))
      }
    }
    expect(await asks()).toBe(0)
    const rule = await acting('checkout_started', [])
    await within(1)
    const relay = await startRelay(shop.house)
    const listening = await startListening(web)
    const heard = new Promise((done) =>
      web.news.on('live', ({ type }) => type === 'decisions.rule_paused' && done(type)),
    )
    await rule.pause()
    await heard
    await within(0)
    await listening.stop()
    await relay.stop()
    await flushImpressions(web)
  }, 30_000)
})

describe('an answer', () => {
  it('may come before the impression is written, and is nobody else’s to give', async () => {
    const rule = await acting('page_viewed', [])
    const visitor = shop.visitor()
    const [one] = await asking('page_viewed', visitor)
    const said = { impressionId: one!.impressionId, answer: 'declined' as const }
    await expect(shop.run(answerSuggestion, said, shop.visitor())).rejects.toMatchObject({
      kind: { code: 'decisions.unknown_impression' },
    })
    expect(await shop.run(answerSuggestion, said, visitor)).toEqual(said)
    await flushImpressions(shop.database)
    const { rows } = await shop.database.pool.query('select shown, declined from rule_days where rule_id = $1', [
      rule.id,
    ])
    expect(rows).toEqual([{ shown: 1, declined: 1 }])
    await rule.pause()
  })
})

it('and the doctor finds nothing', async () => {
  await flushImpressions(shop.database)
  expect(await findings(shop)).toEqual([])
})
