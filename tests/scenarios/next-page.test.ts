import { beforeAll, describe, expect, it } from 'vitest'
import { identify, record } from '#books/interactions/functions.ts'
import { armOf } from '#functions/decisions/arm-of.ts'
import { flushImpressions } from '#functions/decisions/functions.ts'
import {
  answerSuggestion,
  askRules,
  createRule,
  publishRule,
  ruleResults,
  showRule,
  updateRule,
} from '#functions/decisions/index.ts'
import { cancel } from '#functions/orders/index.ts'
import { findings, order } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// The next page knows her: a planner writes a rule and publishes it; the next page view shows it, to her and not to the hold-out; she takes it and buys.

let shop: TestShop
let planner: Awaited<ReturnType<TestShop['staff']>>
let ruleId: string
const customers: string[] = []

beforeAll(async () => {
  shop = await testShop([
    { code: 'SOFA', price: '4999.00', name: 'Oak sofa' },
    { code: 'CARE', price: '99.00', name: 'Care kit' },
    { code: 'LAMP', price: '199.00', name: 'Lamp' },
  ])
  for (const code of ['SOFA', 'CARE', 'LAMP']) await shop.stock(code, '500', '20.00')
  planner = await shop.staff('decisions.*')
})

const signsUp = (email: string) =>
  shop.inTransaction(async (ctx) => {
    const party = { kind: 'person' as const, name: `Li ${email}`, language: 'en' as const }
    const identifiers = [{ kind: 'email' as const, value: email, isProven: true, source: 'test' }]
    const { partyId } = await identify(ctx, { identifiers, party, create: true })
    await record(ctx, [{ subjectId: partyId!, kind: 'visit_started', channel: 'web' }])
    return partyId!
  })

const looksAt = async (partyId: string, code: string) =>
  (await shop.run(askRules, { trigger: 'item_viewed', context: { itemId: shop.items[code]! } }, shop.customer(partyId)))
    .suggestions

const buys = (partyId: string, cart: Record<string, number>) => order(shop, cart, { as: shop.customer(partyId) })

const results = async () => {
  await flushImpressions(shop.database)
  await shop.catchUp()
  return shop.run(ruleResults, { id: ruleId }, planner)
}

describe('a planner', () => {
  it('writes a rule: whoever looks at a sofa that is there is offered its care kit', async () => {
    const rule = await shop.run(
      createRule,
      {
        code: 'sofa-care',
        name: 'Care kit beside a sofa',
        trigger: 'item_viewed',
        condition: {
          combinator: 'and',
          rules: [
            { field: 'item.code', operator: 'beginsWith', value: 'SOFA' },
            { field: 'stock.free', operator: '>', value: 0 },
            { field: 'customer.isKnown', operator: '=', value: true },
          ],
        },
        offer: { kind: 'item', itemId: shop.items.CARE!, text: { en: 'For your {item.name}' } },
        script: {
          en: '{customer.name}, keep it new: {offer.name} at {offer.price}.',
          'zh-CN': '{offer.name}仅{offer.price}。',
        },
        reason: { en: 'Because you look at {item.name}' },
        hypothesis: 'Who is shown the kit beside the sofa buys it more often',
        holdOutPercent: 20,
      },
      planner,
    )
    ruleId = rule.id
    expect(rule).toMatchObject({ state: 'draft', ownerId: planner.id })
    const known = await signsUp('early@customers.example')
    expect(await looksAt(known, 'SOFA')).toEqual([])
  })

  it('publishes it, and the next page view shows it', async () => {
    expect(await shop.run(publishRule, { id: ruleId }, planner)).toMatchObject({ number: 1, state: 'live' })
    for (let at = 0; customers.length < 40; at += 1) customers.push(await signsUp(`c${at}@customers.example`))
    const her = customers.find((id) => armOf(ruleId, id, 20) === 'treated')!
    const [suggestion] = await looksAt(her, 'SOFA')
    expect(suggestion).toMatchObject({
      ruleId,
      ruleName: 'Care kit beside a sofa',
      offer: { kind: 'item', itemId: shop.items.CARE, itemName: 'Care kit', text: 'For your Oak sofa' },
      reason: 'Because you look at Oak sofa',
    })
    expect(suggestion!.script).toMatch(/^Li c\d+@customers\.example, keep it new: Care kit at CN¥99\.00\.$/)
    expect(await looksAt(her, 'LAMP')).toEqual([])
    expect(await looksAt(her, 'CARE')).toEqual([])
  })
})

describe('her answer', () => {
  it('is counted once, and what she buys then is too', async () => {
    const her = customers.find((id) => armOf(ruleId, id, 20) === 'treated')!
    const impressionId = (await looksAt(her, 'SOFA'))[0]!.impressionId
    const answer = (said: 'accepted' | 'declined', as = shop.customer(her)) =>
      shop.run(answerSuggestion, { impressionId, answer: said }, as)
    expect(await answer('accepted')).toMatchObject({ answer: 'accepted' })
    expect(await answer('declined')).toMatchObject({ answer: 'accepted' })
    await expect(answer('declined', shop.customer(customers.find((id) => id !== her)!))).rejects.toMatchObject({
      kind: { code: 'decisions.unknown_impression' },
    })
    await buys(her, { SOFA: 1, CARE: 2 })
    const { total } = await results()
    expect(total.treated).toMatchObject({
      customers: 1,
      buyers: 1,
      shown: 2,
      accepted: 1,
      declined: 0,
      bought: 1,
      amount: '198',
    })
  })
})

describe('the hold-out', () => {
  it('never sees it, and what it buys stands beside', async () => {
    const [held, shown] = ['hold_out', 'treated'].map((arm) =>
      customers.filter((id) => armOf(ruleId, id, 20) === arm),
    ) as [string[], string[]]
    expect(held.length).toBeGreaterThan(2)
    for (const id of held) expect(await looksAt(id, 'SOFA')).toEqual([])
    for (const id of shown.slice(1)) expect(await looksAt(id, 'SOFA')).toHaveLength(1)
    await buys(held[0]!, { CARE: 1 })
    for (const id of shown.slice(1, 16)) await buys(id, { CARE: 1 })
    await buys(shown[16]!, { LAMP: 1 })
    const { total, versions, days } = await results()
    expect(total.holdOut).toMatchObject({
      customers: held.length,
      shown: held.length,
      accepted: 0,
      buyers: 1,
      amount: '99',
    })
    expect(total.treated).toMatchObject({ customers: shown.length, buyers: 16, bought: 16 })
    const { difference, low, high } = total.uplift!
    expect(Number(difference)).toBeCloseTo(16 / shown.length - 1 / held.length, 3)
    expect(Number(low)).toBeLessThan(Number(difference))
    expect(Number(high)).toBeGreaterThan(Number(difference))
    expect(versions).toMatchObject([{ version: 1, treated: total.treated }])
    expect(days).toMatchObject([{ version: 1, holdOut: total.holdOut }])
  })

  it('an order that is called off was not bought', async () => {
    const before = (await results()).total.treated
    const her = customers.filter((id) => armOf(ruleId, id, 20) === 'treated').at(-1)!
    const placed = await buys(her, { CARE: 1 })
    expect((await results()).total.treated.bought).toBe(before.bought + 1)
    await shop.run(cancel, { id: placed.id, reason: 'asked' } as never)
    expect((await results()).total.treated).toMatchObject({ bought: before.bought, amount: before.amount })
  })
})

describe('a second version', () => {
  it('leaves the first as it was, and results apart', async () => {
    const visitor = shop.visitor('zh-CN')
    const { version } = (await shop.run(showRule, { id: ruleId }, planner)) as { version: number }
    const condition = { combinator: 'and' as const, rules: [{ field: 'item.code', operator: '=', value: 'SOFA' }] }
    await shop.run(updateRule, { id: ruleId, version, condition, holdOutPercent: 0 }, planner)
    const asks = () => shop.run(askRules, { trigger: 'item_viewed', context: { itemId: shop.items.SOFA! } }, visitor)
    expect((await asks()).suggestions).toEqual([])
    expect(await shop.run(showRule, { id: ruleId }, planner)).toMatchObject({ isChanged: true, published: 1 })
    await shop.run(publishRule, { id: ruleId }, planner)
    // A visitor whom nobody knows is not called by a name, in his language.
    expect((await asks()).suggestions).toMatchObject([{ script: 'Care kit仅¥99.00。' }])
    expect((await results()).versions.map(({ version }) => version)).toEqual([1, 2])
    expect(await shop.run(showRule, { id: ruleId }, planner)).toMatchObject({ isChanged: false, published: 2 })
  })
})

it('and the doctor finds nothing', async () => {
  await flushImpressions(shop.database)
  expect(await findings(shop)).toEqual([])
})
