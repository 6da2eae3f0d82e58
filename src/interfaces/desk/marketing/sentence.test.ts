import { describe, expect, it } from 'vitest'
import { type Language, translator } from '#support/i18n/index.ts'
import { emptyPromotion, type Promotion, standingOf, tidied } from './promotion.ts'
import { type Names, sentenceOf } from './sentence.ts'
import { texts } from './texts.ts'

const nothing: Names = { categories: [], items: [], groups: [] }
const said = (given: Partial<Promotion>, names: Partial<Names> = {}, language: Language = 'en') =>
  sentenceOf(
    { ...emptyPromotion, ...given },
    { ...nothing, ...names },
    { t: translator(texts, language), language, currency: 'CNY' },
  )

describe('the sentence of a promotion', () => {
  it('says what it gives', () => {
    expect(said({ value: '10.000000' })).toBe('10 % off')
    expect(said({ kind: 'amount', value: '50', currency: 'CNY' }, {}, 'zh-CN')).toMatch(/^立减 .*50/)
    expect(said({ kind: 'buy_get', value: '100', conditions: { buy: 2, get: 1 } })).toBe('Buy 2, get 1 free')
    expect(said({ kind: 'buy_get', value: '50', conditions: { buy: 1, get: 1 } })).toBe('Buy 1, get 1 for 50 % less')
    expect(said({ kind: 'free_shipping', value: '0' }, {}, 'zh-TW')).toBe('免運費')
  })

  it('names at most three of what it holds for and counts the rest', () => {
    expect(said({}, { categories: ['Sofas', 'Chairs', 'Lamps'], items: ['LT-1', 'LT-2'] })).toBe(
      '10 % off on Sofas and Chairs and Lamps and 2 more',
    )
  })

  it('puts the conditions before the gift in Chinese, after it in English', () => {
    const given = { conditions: { groups: ['g'], channels: ['web' as const], minimum: '500' }, needsCoupon: true }
    expect(said(given, { groups: ['VIP'] })).toBe(
      '10 % off, on goods worth CN¥500.00 or more, for VIP, in the web shop, with a coupon',
    )
    expect(said(given, { groups: ['会员'] }, 'zh-CN')).toBe('网店渠道，面向会员，满 ¥500.00，减 10%，凭优惠券')
  })

  it('says from when to when', () => {
    expect(said({ validFrom: '2026-12-01T00:00:00', validTo: '2026-12-31T00:00:00' })).toMatch(
      /, from Dec.* to Dec.*31/,
    )
  })
})

describe('a promotion', () => {
  const at = Date.parse('2026-11-21T12:00:00Z')
  it.each([
    [{ validTo: null, usesLimit: null, used: 0 }, 'running'],
    [{ validFrom: '2026-11-22T00:00:00Z', validTo: null, usesLimit: null, used: 0 }, 'planned'],
    [{ validTo: '2026-11-21T12:00:00Z', usesLimit: null, used: 0 }, 'over'],
    [{ validTo: null, usesLimit: 3, used: 3 }, 'used_up'],
    [{ archivedAt: '2026-11-01T00:00:00Z', validTo: null, usesLimit: null, used: 0 }, 'archived'],
  ])('%j is %s', (given, standing) => expect(standingOf(given, at)).toBe(standing))

  it('is sent without what its kind has no use for', () => {
    const sent = tidied({ ...emptyPromotion, conditions: { buy: 3, get: 1, categories: [], minimum: '100' } }, 'CNY')
    expect(sent.conditions).toEqual({ minimum: '100' })
    expect(sent.currency).toBe('CNY')
    expect(tidied({ ...emptyPromotion, kind: 'free_shipping', value: '7' }, 'CNY')).toMatchObject({
      value: '0',
      currency: null,
    })
    expect(tidied({ ...emptyPromotion, kind: 'buy_get' }, 'CNY').conditions).toEqual({ buy: 2, get: 1 })
  })
})
