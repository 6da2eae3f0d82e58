import { describe, expect, it } from 'vitest'
import { checkTexts } from '#support/i18n/index.ts'
import type { Calendar } from '#support/time/index.ts'
import { explainPromise, type PromiseReason } from './explain.ts'
import { carrierCalendar, carrierDays, placeOf, placesApart, promiseDay, type Way } from './promise-day.ts'
import { promiseTexts } from './promise-texts.ts'

const open = [{ from: '09:00', to: '18:00' }]
const week = (days: number) => Array.from({ length: 7 }, (_, index) => (index < days ? open : []))
const calendar: Calendar = { zone: 'Asia/Shanghai', week: week(5), holidays: ['2026-10-01', '2026-10-02'] }
const site = { calendar, cutOff: '15:00', pickingDays: 1 }
const carries = (days: number, workdays = [1, 2, 3, 4, 5, 6]) => ({
  calendar: carrierCalendar('Asia/Shanghai', workdays),
  days,
})
const regions = [
  { country: 'CN', region: 'Shanghai', days: 1 },
  { country: 'CN', region: 'Tibet', days: 5 },
  { country: 'CN', days: 3 },
  { country: 'DE', days: 9 },
]
const far = carrierDays(regions, { country: 'CN', region: 'Tibet' })
const usual: Omit<Way, 'at'> = { site, carrier: carries(2) }
const shanghai = (local: string) => new Date(`${local}+08:00`)
const elsewhere = {
  site: { calendar: { zone: 'Asia/Shanghai', week: week(6) }, cutOff: '12:00', pickingDays: 0 },
  transferDays: 2,
}

// 2026-11-23 is a Monday.
const cases: [says: string, at: string, change: Partial<Way>, on: string][] = [
  [
    'an order before the cut-off is picked the next working day and carried in two',
    '2026-11-23T10:00:00',
    {},
    '2026-11-26',
  ],
  ['an order at the very cut-off still counts as today’s', '2026-11-23T15:00:00', {}, '2026-11-26'],
  ['a second later it counts as tomorrow’s', '2026-11-23T15:00:01', {}, '2026-11-27'],
  ['the site rests on Saturday, the carrier does not', '2026-11-26T10:00:00', {}, '2026-11-30'],
  ['an order of Saturday counts as Monday’s', '2026-11-28T09:00:00', {}, '2026-12-03'],
  ['an order of Friday evening counts as Monday’s', '2026-11-27T20:00:00', {}, '2026-12-03'],
  ['holidays of the site do not count', '2026-09-30T16:00:00', {}, '2026-10-08'],
  [
    'goods elsewhere come first, by the cut-off of where they lie',
    '2026-11-23T12:30:00',
    { from: elsewhere },
    '2026-11-30',
  ],
  [
    'picked the same day where the site needs no day for it',
    '2026-11-23T10:00:00',
    { site: { ...site, pickingDays: 0 } },
    '2026-11-25',
  ],
  ['who fetches it himself needs no carrier', '2026-11-23T10:00:00', { carrier: null }, '2026-11-24'],
  [
    'a carrier that rests takes over on its next working day',
    '2026-11-26T10:00:00',
    {
      site: { ...site, calendar: { ...calendar, week: week(7) }, pickingDays: 2 },
      carrier: carries(1, [1, 2, 3, 4, 5]),
    },
    '2026-12-01',
  ],
  ['a far region takes the carrier longer', '2026-11-23T10:00:00', { carrier: carries(far) }, '2026-11-30'],
  [
    'what waited for goods counts from the moment they are there, as if it were ordered then',
    '2026-11-27T15:30:00',
    {},
    '2026-12-03',
  ],
  ['the day is the site’s, not London’s', '2026-11-24T00:30:00', {}, '2026-11-27'],
]

describe('the promised day', () => {
  it.each(cases)('%s', (_says, at, change, on) => {
    expect(promiseDay({ ...usual, at: shanghai(at), ...change }).on).toBe(on)
  })
  it('says as what the order counts and when it is picked', () => {
    expect(promiseDay({ ...usual, at: shanghai('2026-11-23T15:00:01') })).toEqual({
      on: '2026-11-27',
      startsOn: '2026-11-24',
      pickedOn: '2026-11-25',
      isInTime: false,
    })
  })
})

describe('the carrier’s days', () => {
  it.each([
    [{ country: 'CN', region: 'shanghai ' }, 1],
    [{ country: 'CN', city: 'Shanghai' }, 1],
    [{ country: 'CN', region: 'Tibet' }, 5],
    [{ country: 'CN', region: 'Yunnan' }, 3],
    [{ country: 'DE' }, 9],
    [{ country: 'FR' }, 9],
  ])('%o takes %i', (address, days) => expect(carrierDays(regions, address)).toBe(days))
  it('tell places apart: named regions and the rest of each country; one country without regions is one place', () => {
    expect(placesApart(regions)).toEqual([
      { country: 'CN', regions: ['Shanghai', 'Tibet'] },
      { country: 'DE', regions: [] },
    ])
    expect(placesApart([{ country: 'CN', days: 2 }])).toEqual([])
    expect(placesApart([])).toEqual([])
  })
  it('are those of the place that an address lies in', () => {
    const places = placesApart(regions)
    for (const address of [
      { country: 'CN', region: ' shanghai' },
      { country: 'CN', region: 'Hubei', city: 'Tibet' },
      { country: 'CN', region: 'Yunnan', city: 'Dali' },
      { country: 'DE', city: 'Shanghai' },
    ])
      expect(carrierDays(regions, placeOf(places, address))).toBe(carrierDays(regions, address))
    expect(placeOf(places, { country: 'CN', city: 'SHANGHAI' })).toEqual({ country: 'CN', region: 'Shanghai' })
  })
  it('are five where nobody has said any', () => expect(carrierDays([], { country: 'CN' })).toBe(5))
})

describe('the reason', () => {
  const reason: PromiseReason = {
    kind: 'stock',
    method: 'delivery',
    cutOff: '15:00',
    isInTime: true,
    startsOn: '2026-11-23',
    pickedOn: '2026-11-23',
    transferDays: 0,
    pickingDays: 0,
    carrierDays: 2,
    fromSite: { code: 'W1', name: { en: 'Songjiang warehouse', 'zh-CN': '松江仓', 'zh-TW': '松江倉' } },
  }
  it('is one sentence in three languages', () => {
    expect(explainPromise(reason, 'en')).toBe('Ordered before 15:00, picked on Mon, Nov 23, carried in 2 working days')
    expect(explainPromise(reason, 'zh-CN')).toBe('15:00 前下单，11月23日周一拣货，配送需 2 个工作日')
    expect(explainPromise({ ...reason, carrierDays: 1 }, 'zh-TW')).toBe(
      '15:00 前下單，11月23日週一揀貨，配送需 1 個工作天',
    )
  })
  it('names what is brought from elsewhere, fetched, sent in parts, or missing', () => {
    expect(explainPromise({ ...reason, kind: 'transfer', transferDays: 1 }, 'en')).toContain(
      'one working day from Songjiang warehouse',
    )
    expect(explainPromise({ ...reason, method: 'pickup' }, 'en')).toBe(
      'Ordered before 15:00, ready to fetch on Mon, Nov 23',
    )
    expect(explainPromise({ ...reason, kind: 'split', isInTime: false }, 'en')).toMatch(
      /counts from Mon, Nov 23.*several parts$/,
    )
    expect(explainPromise({ ...reason, kind: 'unavailable' }, 'en')).toBe('Not enough in stock at the moment')
    expect(checkTexts(promiseTexts)).toEqual([])
  })
})
