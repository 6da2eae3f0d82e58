import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  dateSchema,
  daysBetween,
  endOfDay,
  endOfMonth,
  instantAt,
  isDate,
  isoWeek,
  isZone,
  minutesOf,
  offset,
  startOfDay,
  startOfMonth,
  startOfWeek,
  timeOf,
  today,
  weekday,
} from './index.ts'

describe('business dates', () => {
  it('a day begins in Shanghai while it is still yesterday in Berlin', () => {
    const now = new Date('2026-11-21T16:30:00Z')
    expect(today(now, 'Asia/Shanghai')).toBe('2026-11-22')
    expect(today(now, 'Europe/Berlin')).toBe('2026-11-21')
    expect(timeOf(now, 'Asia/Kathmandu')).toBe('22:15')
  })

  it('counts over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29')
    expect(addMonths('2026-11-21', 14)).toBe('2028-01-21')
    expect([startOfMonth('2026-02-11'), endOfMonth('2026-02-11'), endOfMonth('2026-12-31')]).toEqual([
      '2026-02-01',
      '2026-02-28',
      '2026-12-31',
    ])
  })

  it('weeks begin on Monday and belong to the year of their Thursday', () => {
    expect([weekday('2026-11-21'), weekday('2026-11-22'), weekday('1969-12-29')]).toEqual([6, 7, 1])
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16')
    expect(isoWeek('2026-11-21').text).toBe('2026-W47')
    expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53, text: '2026-W53' })
    expect(isoWeek('2024-12-30').text).toBe('2025-W01')
  })

  it('is a day that the calendar has', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '', 'today'].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(dateSchema.safeParse('2026-02-30').success).toBe(false)
    expect(dateSchema.safeParse('2026-02-28').success).toBe(true)
    expect(() => addDays('2026-02-29', 1)).toThrow('Not a date: 2026-02-29')
  })

  it('agrees with Temporal on any date', () => {
    const dates = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days))
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, n) => {
        const theirs = Temporal.PlainDate.from(date)
        expect(weekday(date)).toBe(theirs.dayOfWeek)
        expect(isoWeek(date)).toMatchObject({ year: theirs.yearOfWeek, week: theirs.weekOfYear })
        expect(addMonths(date, n)).toBe(theirs.add({ months: n }).toString())
        expect(addDays(date, n)).toBe(theirs.add({ days: n }).toString())
        expect(endOfMonth(date)).toBe(theirs.with({ day: theirs.daysInMonth }).toString())
      }),
    )
  })
})

describe('time zones', () => {
  it('clocks that go forward skip an hour, clocks that go back show one twice', () => {
    // Berlin 2026: 29 March 02:00 → 03:00, 25 October 03:00 → 02:00
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(timeOf(instantAt('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('03:30')
    expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(instantAt('2026-10-25', '24:00', 'Europe/Berlin').toISOString()).toBe('2026-10-25T23:00:00.000Z')
  })

  it('a day of 23 or 25 hours has its true length, and midnight may not exist', () => {
    const hours = (date: string, zone: string) =>
      (endOfDay(date, zone).getTime() - startOfDay(date, zone).getTime()) / 3_600_000
    expect([hours('2026-03-29', 'Europe/Berlin'), hours('2026-10-25', 'Europe/Berlin')]).toEqual([23, 25])
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z')
    expect(timeOf(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:00')
  })

  it('knows zones and times of day', () => {
    expect(['Asia/Shanghai', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false])
    expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('24:00')]).toEqual([0, 570, 1440])
    for (const bad of ['24:01', '9:00', '12:60', 'noon']) expect(() => minutesOf(bad)).toThrow('Not a time of day')
    expect(offset(new Date('2026-07-01T00:00:00Z'), 'America/St_Johns')).toBe(-2.5 * 3_600_000)
  })

  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Taipei',
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Casablanca',
    'UTC',
  )
  const minutes = fc.integer({ min: 0, max: 1439 })
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

  it('agrees with Temporal at any instant and any clock time', () => {
    const seconds = fc.integer({ min: 0, max: 2_000_000_000 })
    fc.assert(
      fc.property(zones, seconds, minutes, (zone, second, minute) => {
        const instant = new Date(second * 1000)
        const theirs = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone)
        expect(dateOf(instant, zone)).toBe(theirs.toPlainDate().toString())
        expect(timeOf(instant, zone)).toBe(theirs.toPlainTime().toString().slice(0, 5))
        const date = dateOf(instant, zone)
        const at = theirs.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: clock(minute) })
        expect(instantAt(date, clock(minute), zone).getTime()).toBe(at.epochMilliseconds)
        expect(startOfDay(date, zone).getTime()).toBe(theirs.startOfDay().epochMilliseconds)
      }),
      { numRuns: 500 },
    )
  })

  it('agrees with Temporal around every change of clocks', () => {
    const years = fc.integer({ min: 1990, max: 2036 })
    fc.assert(
      fc.property(zones, years, fc.nat(10), fc.integer({ min: -200, max: 200 }), (zone, year, skip, minute) => {
        let at = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone: zone })
        for (let i = 0; i <= skip % 2; i++) at = at.getTimeZoneTransition('next') ?? at
        const near = at.toPlainDateTime().add({ minutes: minute })
        const theirs = near.toZonedDateTime(zone)
        const date = near.toPlainDate().toString()
        expect(instantAt(date, near.toPlainTime().toString().slice(0, 5), zone).getTime()).toBe(
          theirs.with({ second: 0, millisecond: 0 }).epochMilliseconds,
        )
        expect(offset(new Date(theirs.epochMilliseconds), zone)).toBe(theirs.offsetNanoseconds / 1e6)
      }),
      { numRuns: 500 },
    )
  })
})
