import { beforeAll, describe, expect, it } from 'vitest'
import { identify, record } from '#books/interactions/functions.ts'
import { recommend } from '#functions/decisions/functions.ts'
import { askRecommendations } from '#functions/decisions/index.ts'
import { createBasket, putInMyBasket } from '#functions/orders/index.ts'
import type { Actor, Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { setSetting } from '#support/settings/functions.ts'
import { order } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// The shop learns from its books: lamps go with bulbs, beds with sheets; tea is drunk and bought again.

let shop: TestShop
let drinker: string
let owner: string

const goods = ['LAMP', 'BULB', 'SHADE', 'BED', 'SHEET', 'PILLOW', 'TEA', 'VASE']

beforeAll(async () => {
  shop = await testShop(goods.map((code) => ({ code, price: '100.00', name: `Nice ${code.toLowerCase()}` })))
  for (const code of goods) await shop.stock(code, '500', '20.00')
  for (let at = 0; at < 6; at += 1) {
    const lighting = await signsUp(`lighting${at}@customers.example`)
    await order(shop, { LAMP: 1, BULB: 2, ...(at % 2 && { SHADE: 1 }) }, { as: shop.customer(lighting) })
    const sleeping = await signsUp(`sleeping${at}@customers.example`)
    await order(shop, { BED: 1, SHEET: 2, ...(at % 2 && { PILLOW: 1 }) }, { as: shop.customer(sleeping) })
  }
  drinker = await signsUp('tea@customers.example')
  for (const days of [90, 60, 30]) await buysEarlier(drinker, { TEA: 1 }, days)
  await buysEarlier(drinker, { BED: 1 }, 60)
  owner = await signsUp('lamp@customers.example')
  await buysEarlier(owner, { LAMP: 1 }, 5)
  await learns()
})

const signsUp = (email: string) =>
  shop.inTransaction(async (ctx) => {
    const party = { kind: 'person' as const, name: `Li ${email}`, language: 'en' as const }
    const identifiers = [{ kind: 'email' as const, value: email, isProven: true, source: 'test' }]
    return (await identify(ctx, { identifiers, party, create: true })).partyId!
  })

const buysEarlier = async (partyId: string, cart: Record<string, number>, daysAgo: number) => {
  const { id } = await order(shop, cart, { as: shop.customer(partyId) })
  await shop.database.pool.query(`update orders set placed_at = placed_at - make_interval(days => $2) where id = $1`, [
    id,
    daysAgo,
  ])
}

const learns = async () => {
  await shop.inTransaction((ctx) => addJob(ctx, 'decisions.learn', { now: true }))
  await shop.catchUp()
  // News of it come to each process by the relay, which tests do not run.
  shop.database.news.emit('live', { type: 'decisions.learned', subject: 'recommend_model:all' })
}

const looks = (actor: Actor & { kind: 'visitor' | 'customer' }, code: string) =>
  shop.inTransaction((ctx) =>
    record(ctx, [
      {
        subjectId: actor.kind === 'customer' ? actor.partyId : actor.id,
        kind: 'item_viewed',
        channel: 'web',
        about: `item:${shop.items[code]}`,
      },
    ]),
  )

const codes = (cards: { code: string }[]) => cards.map(({ code }) => code)

describe('a returning customer', () => {
  it('is shown first what she buys again and again, with how often and when', async () => {
    const { buyAgain } = await shop.run(askRecommendations, {}, shop.customer(drinker))
    expect(codes(buyAgain)[0]).toBe('TEA')
    expect(buyAgain[0]).toMatchObject({ price: { amount: '100.00', currency: 'CNY' }, available: { quantity: '497' } })
    expect(buyAgain[0]!.reason).toMatch(/^Bought 3 times, last on /)
  })

  it('is shown as new what goes with what she has, and why, but not what she has', async () => {
    const { newForYou } = await shop.run(askRecommendations, {}, shop.customer(owner))
    expect(codes(newForYou).slice(0, 2).sort()).toEqual(['BULB', 'SHADE'])
    expect(newForYou[0]!.reason).toBe('Chosen by those who like Nice lamp')
    expect(codes(newForYou)).not.toContain('LAMP')
  })

  it('reads the reasons in her language', async () => {
    const { buyAgain } = await shop.run(askRecommendations, {}, shop.customer(drinker, 'zh-CN'))
    expect(buyAgain[0]!.reason).toMatch(/^已购买 3 次，最近一次是/)
  })
})

describe('a visitor whom nobody knows', () => {
  it('is shown nothing personal before she looked at anything', async () => {
    expect(await shop.run(askRecommendations, {}, shop.visitor())).toEqual({
      buyAgain: [],
      newForYou: [],
      together: [],
    })
  })

  it('looks at a lamp and is shown what goes with it on the next page', async () => {
    const visitor = shop.visitor()
    await looks(visitor, 'LAMP')
    const { newForYou, buyAgain } = await shop.run(askRecommendations, { for: 'home' }, visitor)
    expect(codes(newForYou).slice(0, 2).sort()).toEqual(['BULB', 'SHADE'])
    expect(codes(newForYou)).not.toContain('LAMP')
    expect(buyAgain).toEqual([])
  })

  it('puts a bed into the basket and is shown what others order with it, until it lies in the basket too', async () => {
    const visitor = shop.visitor()
    await shop.run(createBasket, {}, visitor)
    await shop.run(putInMyBasket, { itemId: shop.items.BED! }, visitor)
    const goesWith = async () => codes((await shop.run(askRecommendations, { for: 'basket' }, visitor)).together)
    expect((await goesWith())[0]).toBe('SHEET')
    await shop.run(putInMyBasket, { itemId: shop.items.SHEET! }, visitor)
    expect(await goesWith()).not.toContain('SHEET')
  })
})

describe('an item', () => {
  const together = async () =>
    codes((await shop.run(askRecommendations, { for: 'item', itemId: shop.items.LAMP! }, shop.visitor())).together)

  it('is shown with what is often in the same orders, and not with what was once', async () => {
    expect(await together()).toEqual(['BULB', 'SHADE'])
  })

  it('leaves out what is not there, is no longer sold, or earns too little, at once', async () => {
    const { rows } = await shop.database.pool.query('select on_hand, site_id from availability where item_id = $1', [
      shop.items.BULB,
    ])
    await shop.database.pool.query('update availability set reserved = on_hand where item_id = $1', [shop.items.BULB])
    expect(await together()).toEqual(['SHADE'])
    expect(rows).toHaveLength(1)
    await shop.database.pool.query('update availability set reserved = 0 where item_id = $1', [shop.items.BULB])
    await shop.database.pool.query('update items set is_sold = false where id = $1', [shop.items.SHADE])
    expect(await together()).toEqual(['BULB'])
    await shop.inTransaction((ctx) => setSetting(ctx, 'decisions.margin_floor', 90))
    expect(await together()).toEqual([])
    await shop.inTransaction((ctx) => setSetting(ctx, 'decisions.margin_floor', 0))
    await shop.database.pool.query('update items set is_sold = true where id = $1', [shop.items.SHADE])
  })
})

describe('whoever asks', () => {
  it('learns of himself only; staff name the customer whom they serve', async () => {
    const clerk = await shop.staff('decisions.recommend')
    const hers = await shop.run(askRecommendations, { for: 'customer', partyId: drinker }, clerk)
    expect(codes(hers.buyAgain)[0]).toBe('TEA')
    const others = await shop.run(askRecommendations, { for: 'customer', partyId: drinker }, shop.customer(owner))
    expect(codes(others.buyAgain)).not.toContain('TEA')
    const stranger = await shop.run(askRecommendations, { for: 'customer', partyId: drinker }, shop.visitor())
    expect(stranger.buyAgain).toEqual([])
    await expect(shop.run(askRecommendations, { for: 'home' }, clerk)).rejects.toMatchObject({
      kind: { code: 'decisions.nobody_asked' },
    })
    await expect(
      shop.run(askRecommendations, { for: 'basket', basketId: newId() }, shop.visitor()),
    ).rejects.toMatchObject({ kind: { code: 'orders.unknown_basket' } })
  })

  it('is answered with the same number of statements, however much he bought', async () => {
    const statements = async (partyId: string) => {
      let said: string[] = []
      // The second time: what every request asks for is remembered.
      for (let time = 0; time < 2; time += 1) {
        said = []
        await shop.inTransaction((ctx) => recommend({ ...ctx, tx: overheard(ctx.tx, said) }, { for: 'home' }), {
          actor: shop.customer(partyId),
        })
      }
      return said
    }
    const few = await statements(owner)
    for (const code of goods) await buysEarlier(owner, { [code]: 1 }, 40)
    expect(await statements(owner)).toEqual(few)
    expect(few.length).toBeLessThan(14)
  })
})

const overheard = (tx: Ctx['tx'], said: string[]): Ctx['tx'] =>
  new Proxy(tx, {
    get: (of, name) =>
      name === 'named'
        ? (...given: Parameters<typeof of.named>) => {
            said.push(given[0])
            return of.named(...given)
          }
        : Reflect.get(of, name),
  })

describe('learning', () => {
  it('learns nothing anew while nobody buys and the model is young', async () => {
    const version = async () =>
      (await shop.database.pool.query<{ version: number }>('select version from recommend_models')).rows[0]!.version
    const before = await version()
    await shop.inTransaction((ctx) => addJob(ctx, 'decisions.learn', {}))
    await shop.catchUp()
    expect(await version()).toBe(before)
  })
})
