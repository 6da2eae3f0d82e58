import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createProduct, searchProducts } from '#masters/catalog/functions.ts'
import { category, unit } from '#masters/catalog/index.ts'
import { catalogModule } from '#masters/catalog/module.ts'
import { customerGroupEntity } from '#masters/parties/index.ts'
import { partiesModule } from '#masters/parties/module.ts'
import { createSite } from '#masters/sites/functions.ts'
import { calendar, legalEntity } from '#masters/sites/index.ts'
import { sitesModule } from '#masters/sites/module.ts'
import { archiveOf, createOf, updateOf } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { countUses } from './count-uses.ts'
import { coupon, priceList, promotion, taxCategory, taxRate } from './entities.ts'
import {
  createPrice,
  giveBackPromotions,
  priceOf,
  type QuoteInput,
  quote,
  updatePrice,
  usePromotions,
} from './functions.ts'
import { updateLimited } from './limits.ts'
import { pricingModule } from './module.ts'

const house = await testHouse({ modules: [partiesModule, sitesModule, catalogModule, pricingModule] })
const { run, inTransaction } = house
const ids: Record<string, string> = {}
const at = new Date('2026-11-21T10:00:00Z')

const item = async (code: string, given: object = {}) => {
  const product = await inTransaction((ctx) =>
    createProduct(ctx, { name: { en: code }, ...given, items: [{ code, name: { en: code }, unitId: ids.unit }] }),
  )
  ids[code] = product.items[0]!.id
  ids[`product ${code}`] = product.id
}
const price = (list: string, code: string, amount: string, given: object = {}) =>
  inTransaction((ctx) => createPrice(ctx, { priceListId: ids[list], itemId: ids[code], amount, ...given }))

const ask = (given: Partial<QuoteInput> = {}): QuoteInput => ({
  entityId: ids.entity!,
  channel: 'web',
  currency: 'CNY',
  on: '2026-11-21',
  at,
  country: 'CN',
  couponCodes: [],
  lines: [
    { id: '1', itemId: ids.A!, quantity: '2' },
    { id: '2', itemId: ids.B!, quantity: '1' },
  ],
  ...given,
})
const quoted = (given: Partial<QuoteInput> = {}) => inTransaction((ctx) => quote(ctx, ask(given)))
const unitPrices = async (given: Partial<QuoteInput>) => (await quoted(given)).lines.map(({ unitPrice }) => unitPrice)
const oneOf = (code: string, quantity = '1') => [{ id: '1', itemId: ids[code]!, quantity }]

beforeAll(async () => {
  ids.entity = (await run(createOf(legalEntity), { code: 'LT', name: 'Lanting', country: 'CN', currency: 'CNY' })).id
  const week = Array.from({ length: 7 }, () => [['09:00', '18:00']])
  const calendarId = (await run(createOf(calendar), { code: 'c', name: { en: 'c' }, week })).id
  await inTransaction((ctx) =>
    createSite(ctx, {
      entityId: ids.entity,
      code: 'WEB',
      kind: 'web',
      name: { en: 'Web' },
      zone: 'Asia/Shanghai',
      calendarId,
    }),
  )
  ids.unit = (await run(createOf(unit), { code: 'pcs', name: { en: 'Piece' }, kind: 'count' })).id
  ids.trade = (await run(createOf(customerGroupEntity), { code: 'trade', name: { en: 'Trade' } })).id
  for (const [code, rate] of [
    ['standard', '0.13'],
    ['reduced', '0.09'],
  ] as const) {
    const taxCategoryId = (await run(createOf(taxCategory), { code, name: { en: code } })).id
    await run(createOf(taxRate), { taxCategoryId, country: 'CN', rate, validFrom: '2019-04-01' })
    await run(createOf(taxRate), { taxCategoryId, country: 'CN', rate: '0.16', validFrom: '2018-05-01' })
    await run(createOf(taxRate), { taxCategoryId, country: 'DE', rate: '0.19' })
  }
  const list = async (code: string, given: object = {}) => {
    ids[code] = (
      await run(createOf(priceList), {
        entityId: ids.entity,
        code,
        name: { en: code },
        currency: 'CNY',
        includesTax: true,
        ...given,
      })
    ).id
  }
  await list('retail')
  await list('euro', { currency: 'EUR' })
  await list('trade-net', { customerGroupId: ids.trade, includesTax: false, priority: 5 })
  await list('sale', { priority: 1, validFrom: '2096-12-01', validTo: '2096-12-31' })
  ids.furniture = (await run(createOf(category), { slug: 'furniture', name: { en: 'Furniture' } })).id
  ids.sofas = (await run(createOf(category), { slug: 'sofas', name: { en: 'Sofas' }, parentId: ids.furniture })).id
  await item('A')
  await item('B', { categoryId: ids.sofas })
  await item('C')
  await price('retail', 'A', '113')
  await price('retail', 'B', '226')
})

beforeEach(async () => {
  await house.database.pool.query('truncate promotions, coupons, promotion_uses')
  const { id } = await run(createOf(promotion), { code: 'flush', name: { en: 'f' }, kind: 'percent', value: '0' })
  await run(archiveOf(promotion), { id })
})

const promote = async (code: string, given: object, coupons: object[] = []) => {
  const { id } = await run(createOf(promotion), {
    code,
    name: { en: code },
    kind: 'percent',
    value: '10',
    needsCoupon: coupons.length > 0,
    ...given,
  })
  for (const one of coupons)
    ids[(one as { code: string }).code] = (await run(createOf(coupon), { promotionId: id, ...one })).id
  ids[code] = id
}

describe('a quote', () => {
  it('of 2 x 113.00 and 1 x 226.00 gross at 13 % with a coupon of 10 % is 406.80 = 360.00 + 46.80, 22.60 off each line', async () => {
    await promote('ten', {}, [{ code: 'TEN' }])
    const answer = await quoted({ couponCodes: ['ten '] })
    expect(answer).toMatchObject({
      net: '360.00',
      tax: '46.80',
      gross: '406.80',
      pricesIncludeTax: true,
      refusedCoupons: [],
    })
    expect(answer.lines.map(({ discount, gross }) => [discount, gross])).toEqual([
      ['22.60', '203.40'],
      ['22.60', '203.40'],
    ])
    expect(answer.categories).toEqual([
      { taxCategory: 'standard', taxRate: '0.13', net: '360.00', tax: '46.80', gross: '406.80' },
    ])
    expect(answer.promotions).toEqual([
      { promotionId: ids.ten, couponId: ids.TEN, code: 'TEN', name: { en: 'ten' }, amount: '45.20' },
    ])
  })

  it('takes the price of the customer group, net where its list is net, and turns gross prices of other lists into net ones', async () => {
    await price('trade-net', 'A', '80')
    const answer = await quoted({ customerGroupId: ids.trade })
    expect(answer.pricesIncludeTax).toBe(false)
    expect(answer.lines.map(({ unitPrice, net, tax }) => [unitPrice, net, tax])).toEqual([
      ['80', '160.00', '20.80'],
      ['200', '200.00', '26.00'],
    ])
    expect(answer).toMatchObject({ net: '360.00', tax: '46.80', gross: '406.80' })
  })

  it('takes the price by currency, by quantity over all lines of the item, by day and by priority of the list', async () => {
    await price('euro', 'A', '15')
    await price('retail', 'C', '10')
    await price('retail', 'C', '9', { minimum: '10' })
    await price('retail', 'C', '8', { minimum: '100' })
    await price('retail', 'C', '12', { validFrom: '2097-01-01' })
    await price('sale', 'C', '7')
    expect(await unitPrices({ currency: 'EUR', lines: oneOf('A') })).toEqual(['15'])
    expect(await unitPrices({ lines: oneOf('C', '9.999') })).toEqual(['10'])
    expect(await unitPrices({ lines: oneOf('C', '10') })).toEqual(['9'])
    expect(await unitPrices({ lines: [...oneOf('C', '60'), { id: '2', itemId: ids.C!, quantity: '40' }] })).toEqual([
      '8',
      '8',
    ])
    expect(await unitPrices({ lines: oneOf('C'), on: '2096-12-01' })).toEqual(['7'])
    expect(await unitPrices({ lines: oneOf('C'), on: '2096-12-31' })).toEqual(['7'])
    expect(await unitPrices({ lines: oneOf('C'), on: '2097-01-01' })).toEqual(['12'])
    await expect(quoted({ currency: 'EUR', lines: oneOf('C') })).rejects.toMatchObject({
      kind: { code: 'pricing.no_price' },
      facts: { items: 'C' },
    })
  })

  it('takes the tax rate of the day and country, that of the own country where nobody said another', async () => {
    const rate = async (given: Partial<QuoteInput>) => (await quoted({ lines: oneOf('A'), ...given })).lines[0]!.taxRate
    expect(await rate({})).toBe('0.13')
    expect(await rate({ on: '2019-03-31' })).toBe('0.16')
    expect(await rate({ country: 'DE' })).toBe('0.19')
    expect(await rate({ country: 'FR' })).toBe('0.13')
    await expect(rate({ on: '2001-01-01', country: 'FR' })).rejects.toMatchObject({
      kind: { code: 'pricing.no_tax_rate' },
    })
  })

  it('charges shipping as a line with its own tax, free from an amount of goods after promotions', async () => {
    const shipping = { price: '20', taxCategory: 'reduced', freeFrom: '452', text: 'Delivery' }
    expect((await quoted({ shipping })).lines.at(-1)).toMatchObject({
      id: 'shipping',
      kind: 'shipping',
      unitPrice: '0',
      gross: '0.00',
    })
    await promote('little', { value: '1' })
    const answer = await quoted({ shipping })
    expect(answer.lines.at(-1)).toMatchObject({ kind: 'shipping', gross: '20.00', tax: '1.65', taxRate: '0.09' })
    expect(answer.gross).toBe('467.48')
    await promote('free', { kind: 'free_shipping', value: '0', conditions: { minimum: '400' } })
    expect((await quoted({ shipping })).lines.at(-1)).toMatchObject({
      unitPrice: '20',
      discount: '20.00',
      gross: '0.00',
    })
  })

  it('with everything off is exactly 0.00', async () => {
    await promote('all', { value: '100' })
    expect(await quoted({ shipping: { price: '0', taxCategory: 'standard', text: '' } })).toMatchObject({
      net: '0.00',
      tax: '0.00',
      gross: '0.00',
    })
  })

  it('reaches a promotion on a category through all that stands in it', async () => {
    await promote('sofas', { conditions: { categories: [ids.furniture] } })
    expect((await quoted()).lines.map(({ discount }) => discount)).toEqual(['0.00', '22.60'])
  })

  it('sees a changed promotion, price and rate at once, and keeps to their hours', async () => {
    await promote('hours', { validFrom: '2026-11-21T10:00:00Z', validTo: '2026-11-21T11:00:00Z' })
    const off = async (time: string) => (await quoted({ at: new Date(time) })).promotions.length
    expect([
      await off('2026-11-21T09:59:59.999Z'),
      await off('2026-11-21T10:00:00Z'),
      await off('2026-11-21T11:00:00Z'),
    ]).toEqual([0, 1, 0])
    await run(updateOf(promotion), { id: ids.hours!, value: '50' })
    expect((await quoted()).promotions[0]!.amount).toBe('226.00')
    await run(archiveOf(promotion), { id: ids.hours! })
    expect((await quoted()).promotions).toEqual([])
  })

  it('says why a code gives nothing', async () => {
    await promote('p', {}, [{ code: 'GONE', validTo: '2026-11-21T10:00:00Z' }, { code: 'TWICE' }, { code: 'TWICE2' }])
    await promote('later', { validFrom: '2026-12-01T00:00:00Z' }, [{ code: 'LATER' }])
    await promote('rich', { conditions: { minimum: '1000' } }, [{ code: 'RICH' }])
    await promote('store', { conditions: { channels: ['store'] } }, [{ code: 'STORE' }])
    await promote('alone', { isExclusive: true }, [{ code: 'ALONE' }])
    await promote('none', {}, [{ code: 'USED', usesLimit: 1 }])
    await house.database.pool.query("update coupons set used = 1 where code = 'USED'")
    const codes = ['nobody', 'GONE', 'twice', 'TWICE2', 'LATER', 'RICH', 'STORE', 'ALONE', 'USED', 'TWICE']
    const { refusedCoupons, promotions } = await quoted({ couponCodes: codes })
    expect(promotions.map(({ code }) => code)).toEqual(['TWICE'])
    expect(Object.fromEntries(refusedCoupons.map(({ code, reason }) => [code, reason]))).toEqual({
      NOBODY: 'unknown',
      GONE: 'expired',
      TWICE2: 'not_combinable',
      LATER: 'not_yet_valid',
      RICH: 'minimum_not_reached',
      STORE: 'not_applicable',
      ALONE: 'not_combinable',
      USED: 'used_up',
    })
  })

  it('does the same number of statements for one line and for many', async () => {
    const statements = (lines: QuoteInput['lines']) =>
      inTransaction(async (ctx) => {
        let count = 0
        const named: typeof ctx.tx.named = (...input) => {
          count++
          return ctx.tx.named(...input)
        }
        await quote({ tx: Object.assign(Object.create(ctx.tx), { named }) }, ask({ lines, couponCodes: ['x'] }))
        return count
      })
    const many = Array.from({ length: 40 }, (_, n) => ({
      id: `${n}`,
      itemId: ids[['A', 'B', 'C'][n % 3]!]!,
      quantity: '1',
    }))
    expect([await statements(oneOf('A')), await statements(many)]).toEqual([3, 3])
  })
})

describe('a coupon', () => {
  const use = (document: string, code: string, customerKey?: string) =>
    inTransaction(async (ctx) => {
      const { promotions } = await quote(ctx, ask({ couponCodes: [code], customerKey }))
      await usePromotions(ctx, { document, customerKey, promotions })
      return promotions.length
    })
  const uses = async (code: string) =>
    (await house.database.pool.query('select used from coupons where code = $1', [code])).rows[0].used

  it('with one use left, wanted by eight at once, is given to exactly one', async () => {
    await promote('last', {}, [{ code: 'LAST', usesLimit: 1 }])
    const { promotions } = await quoted({ couponCodes: ['LAST'] })
    const wanted = Array.from({ length: 8 }, (_, n) =>
      inTransaction((ctx) => usePromotions(ctx, { document: `order:${n}`, promotions })),
    )
    const results = await Promise.allSettled(wanted)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ kind: { code: 'pricing.coupon_used_up' }, facts: { code: 'LAST' } })
    expect(await uses('LAST')).toBe(1)
  })

  it('once a customer holds for each of them, also when he tries twice at once', async () => {
    await promote('once', {}, [{ code: 'ONCE', usesPerCustomer: 1 }])
    const { promotions } = await quoted({ couponCodes: ['ONCE'] })
    const tries = ['x', 'x', 'x', 'y'].map((customerKey, n) =>
      inTransaction((ctx) => usePromotions(ctx, { document: `order:${n}`, customerKey, promotions })),
    )
    const kept = (await Promise.allSettled(tries)).map(({ status }) => status === 'fulfilled')
    expect(kept.slice(0, 3).filter(Boolean)).toHaveLength(1)
    expect(kept[3]).toBe(true)
    const again = await quoted({ couponCodes: ['ONCE'], customerKey: 'x' })
    expect(again.refusedCoupons).toEqual([{ code: 'ONCE', reason: 'used_by_customer' }])
  })

  it('comes back with a cancelled order, once however often it is given back', async () => {
    await promote('back', { usesLimit: 5 }, [{ code: 'BACK', usesLimit: 1 }])
    expect(await use('order:1', 'BACK')).toBe(1)
    expect(await use('order:2', 'BACK')).toBe(0)
    for (let n = 0; n < 3; n++) await inTransaction((ctx) => giveBackPromotions(ctx, { document: 'order:1' }))
    expect(await uses('BACK')).toBe(0)
    const { rows } = await house.database.pool.query('select used from promotions where id = $1', [ids.back])
    expect(rows[0].used).toBe(0)
    expect(await use('order:1', 'BACK')).toBe(1)
    expect(await uses('BACK')).toBe(1)
  })

  it('counts what was used before its limit was set, and takes no limit below that', async () => {
    await promote('late', {}, [{ code: 'LATE' }])
    for (const n of [1, 2]) expect(await use(`order:${n}`, 'LATE')).toBe(1)
    expect(await uses('LATE')).toBe(0)
    const limit = (usesLimit: number) => run(updateLimited(coupon), { id: ids.LATE!, usesLimit })
    await expect(limit(1)).rejects.toMatchObject({ kind: { code: 'pricing.wrong_limit' } })
    expect(await limit(3)).toMatchObject({ used: 2 })
    expect(await use('order:3', 'LATE')).toBe(1)
    expect(await use('order:4', 'LATE')).toBe(0)
  })

  it('and a promotion that have no limit are counted for whoever looks, and limits are left alone', async () => {
    await promote('free', {}, [{ code: 'FREE' }])
    await promote('bound', { usesLimit: 5 }, [{ code: 'BOUND', usesPerCustomer: 3 }])
    for (const n of [1, 2, 3]) expect(await use(`order:${n}`, 'FREE')).toBe(1)
    expect(await use('order:4', 'BOUND', 'mail:a')).toBe(1)
    await inTransaction((ctx) => giveBackPromotions(ctx, { document: 'order:3' }))
    const counted = async () => {
      await countUses.run({ transaction: inTransaction } as never, {})
      const { rows } = await house.database.pool.query('select used from promotions where id = any($1) order by used', [
        [ids.free, ids.bound],
      ])
      return [await uses('FREE'), await uses('BOUND'), ...rows.map(({ used }) => used)]
    }
    expect(await counted()).toEqual([2, 1, 1, 2])
    await house.database.pool.query(`update coupons set used = 7 where code = 'BOUND'`)
    expect(await counted()).toEqual([2, 7, 1, 2])
  })

  it('is the same in small letters, and its code cannot be taken twice', async () => {
    await promote('same', {}, [{ code: 'Same1' }])
    await expect(run(createOf(coupon), { promotionId: ids.same!, code: 'SAME1' })).rejects.toMatchObject({
      kind: { code: 'pricing.code_taken' },
    })
  })
})

describe('a promotion with a limit', () => {
  it('ends when it is used up', async () => {
    await promote('few', { usesLimit: 2 })
    const { promotions } = await quoted()
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => inTransaction((ctx) => usePromotions(ctx, { document: `order:${n}`, promotions }))),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect((await quoted()).promotions).toEqual([])
  })
})

describe('prices in lists', () => {
  it('are those of one piece, with the lowest that a larger quantity gets', async () => {
    const prices = await inTransaction((ctx) =>
      priceOf(ctx, { itemIds: [ids.A!, ids.C!, ids.unit!], entityId: ids.entity!, currency: 'CNY', on: '2026-11-21' }),
    )
    expect(prices.get(ids.A!)).toEqual({ amount: '113', currency: 'CNY', pricesIncludeTax: true })
    expect(prices.get(ids.C!)).toEqual({ amount: '10', currency: 'CNY', pricesIncludeTax: true, from: '8' })
    expect(prices.has(ids.unit!)).toBe(false)
  })

  it('are what lists sort by, at once after a change', async () => {
    const sorted = async () =>
      (await inTransaction((ctx) => searchProducts(ctx, { sort: 'price' }))).products.map(({ itemCode, price }) => [
        itemCode,
        Number(price),
      ])
    expect(await sorted()).toEqual([
      ['C', 10],
      ['A', 113],
      ['B', 226],
    ])
    const { rows } = await house.database.pool.query(
      'select id from prices where item_id = $1 and price_list_id = $2',
      [ids.B, ids.retail],
    )
    await inTransaction((ctx) => updatePrice(ctx, { id: rows[0].id, amount: '5' }))
    expect(await sorted()).toEqual([
      ['B', 5],
      ['C', 10],
      ['A', 113],
    ])
    await inTransaction((ctx) => updatePrice(ctx, { id: rows[0].id, amount: '226' }))
  })
})

describe('what makes no sense', () => {
  it.each([
    ['a percent over 100', { kind: 'percent', value: '101' }, 'pricing.wrong_amount'],
    ['an amount without currency', { kind: 'amount', value: '5' }, 'pricing.currency_missing'],
    [
      'an end before the beginning',
      { validFrom: '2026-12-01T00:00:00Z', validTo: '2026-11-01T00:00:00Z' },
      'pricing.wrong_period',
    ],
  ])('is refused: %s', async (_, given, code) => {
    const input = { code: 'bad', name: { en: 'bad' }, kind: 'percent' as const, value: '10', ...given }
    await expect(run(createOf(promotion), input)).rejects.toMatchObject({ kind: { code } })
  })

  it('such as two prices for the same thing', async () => {
    await expect(price('retail', 'A', '1')).rejects.toMatchObject({ kind: { code: 'pricing.already_priced' } })
  })
})
