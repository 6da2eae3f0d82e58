import { describe, expect, it } from 'vitest'
import type { Calendar } from '#support/time/index.ts'
import { type PromiseFacts, promiseDay } from './promise-day.ts'

const open = [{ from: '09:00', to: '18:00' }]
const week = (days: number) => Array.from({ length: 7 }, (_, index) => (index < days ? open : []))
const site: Calendar = { zone: 'Asia/Shanghai', week: week(5), holidays: ['2026-10-01', '2026-10-02'] }
const carrier: Calendar = { zone: 'Asia/Shanghai', week: week(6) }
const shanghai = (local: string) => new Date(`${local}+08:00`)
const usual: Omit<PromiseFacts, 'at'> = {
  calendar: site,
  cutOff: '15:00',
  transferDays: 0,
  pickingDays: 1,
  carrier: { calendar: carrier, days: 2 },
}

// 2026-11-23 is a Monday.
const cases: [says: string, at: string, change: Partial<PromiseFacts>, on: string][] = [
  [
    'an order before the cut-off is picked the next working day and carried in two',
    '2026-11-23T10:00:00',
    {},
    '2026-11-26',
  ],
  ['an order exactly at the cut-off still counts as today’s', '2026-11-23T15:00:00', {}, '2026-11-26'],
  ['a second after the cut-off counts as tomorrow’s', '2026-11-23T15:00:01', {}, '2026-11-27'],
  ['the site is closed on Saturday, the carrier is not', '2026-11-26T10:00:00', {}, '2026-11-30'],
  ['an order on Saturday counts as Monday’s', '2026-11-28T09:00:00', {}, '2026-12-03'],
  ['an order on Friday evening counts as Monday’s', '2026-11-27T20:00:00', {}, '2026-12-03'],
  ['holidays of the site do not count', '2026-09-30T16:00:00', {}, '2026-10-08'],
  ['goods elsewhere take their transfer days first', '2026-11-23T10:00:00', { transferDays: 2 }, '2026-11-28'],
  ['picked the same day where nothing else is asked', '2026-11-23T10:00:00', { pickingDays: 0 }, '2026-11-25'],
  ['a customer who fetches it needs no carrier', '2026-11-23T10:00:00', { carrier: null }, '2026-11-24'],
  [
    'a far region takes the carrier longer',
    '2026-11-23T10:00:00',
    { carrier: { calendar: carrier, days: 5 } },
    '2026-11-30',
  ],
  ['the day is the site’s, not London’s', '2026-11-24T00:30:00', {}, '2026-11-27'],
]

describe('the promised day', () => {
  it.each(cases)('%s', (_says, at, change, on) => {
    expect(promiseDay({ ...usual, at: shanghai(at), ...change }).on).toBe(on)
  })

  it('says why: the cut-off, the working day it counts as, when it is ready, how long it is carried', () => {
    expect(promiseDay({ ...usual, at: shanghai('2026-11-23T15:00:01') }).reason).toEqual({
      kind: 'delivery',
      cutOff: '15:00',
      isBeforeCutOff: false,
      startsOn: '2026-11-24',
      transferDays: 0,
      pickingDays: 1,
      readyOn: '2026-11-25',
      carrierDays: 2,
    })
  })
})
