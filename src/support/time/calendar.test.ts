import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkdays,
  addWorkingTime,
  alwaysOpen,
  type Calendar,
  calendarSchema,
  isOpenAt,
  isWorkday,
  nextOpening,
  nextWorkday,
  openOn,
  workdaysBetween,
  workingTimeBetween,
} from './index.ts'

const hour = 3_600_000
const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
]
/** Monday to Friday in Shanghai; Labour Day is closed, the Saturday after is worked instead. */
const office: Calendar = {
  zone: 'Asia/Shanghai',
  week: [day, day, day, day, day, [], []],
  holidays: ['2026-05-01'],
  exceptions: { '2026-05-09': [{ from: '09:00', to: '13:00' }] },
}
const berlin: Calendar = {
  zone: 'Europe/Berlin',
  week: Array.from({ length: 7 }, () => [{ from: '22:00', to: '06:00' }]),
}
const shanghai = (text: string) => new Date(`${text}+08:00`)

describe('workdays', () => {
  it('knows weekends, holidays and the Saturday worked instead', () => {
    expect(
      ['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-09', '2026-05-10'].map((d) => isWorkday(office, d)),
    ).toEqual([true, false, false, true, false])
    expect(isWorkday({ ...office, holidays: new Set(['2026-04-30']) }, '2026-04-30')).toBe(false)
    expect(isWorkday({ ...office, holidays: ['2026-05-09'] }, '2026-05-09')).toBe(true)
    expect(isWorkday({ ...office, exceptions: { '2026-04-30': [] } }, '2026-04-30')).toBe(false)
  })

  it('counts on and back over them', () => {
    expect(addWorkdays(office, '2026-04-30', 1)).toBe('2026-05-04')
    expect(addWorkdays(office, '2026-05-02', 1)).toBe('2026-05-04')
    expect(addWorkdays(office, '2026-05-08', 1)).toBe('2026-05-09')
    expect(addWorkdays(office, '2026-05-04', -1)).toBe('2026-04-30')
    expect([addWorkdays(office, '2026-05-04', 0), addWorkdays(office, '2026-05-01', 0)]).toEqual([
      '2026-05-04',
      '2026-05-04',
    ])
    expect([nextWorkday(office, '2026-05-01'), nextWorkday(office, '2026-05-01', -1)]).toEqual([
      '2026-05-04',
      '2026-04-30',
    ])
    expect([
      workdaysBetween(office, '2026-04-30', '2026-05-11'),
      workdaysBetween(office, '2026-05-11', '2026-04-30'),
    ]).toEqual([7, -7])
  })

  it('does not look for ever in a calendar that never opens', () => {
    const closed: Calendar = { zone: 'UTC', week: [[], [], [], [], [], [], []] }
    expect(() => nextWorkday(closed, '2026-01-01')).toThrow('No workday within ten years')
    expect(() => addWorkingTime(closed, new Date(), hour)).toThrow('No working time within ten years')
    expect(() => nextOpening(closed, new Date())).toThrow('No working time')
    expect(workingTimeBetween(closed, shanghai('2026-01-01T00:00'), shanghai('2026-02-01T00:00'))).toBe(0)
  })
})

describe('working time', () => {
  it.each([
    ['within one shift', '2026-04-29T09:00', 2 * hour, '2026-04-29T11:00'],
    ['exactly to closing for lunch', '2026-04-29T11:00', hour, '2026-04-29T12:00'],
    ['one second over lunch', '2026-04-29T11:00', hour + 1000, '2026-04-29T13:00:01'],
    ['exactly to closing in the evening', '2026-04-29T16:00', 2 * hour, '2026-04-29T18:00'],
    ['over the holiday and the weekend', '2026-04-30T16:00', 4 * hour, '2026-05-04T11:00'],
    ['from a closed hour', '2026-05-02T15:30', hour, '2026-05-04T10:00'],
    ['over the short Saturday', '2026-05-08T17:00', 6 * hour, '2026-05-11T10:00'],
    ['a whole week of eight hours a day', '2026-05-11T09:00', 40 * hour, '2026-05-15T18:00'],
    ['nothing at all, closed or not', '2026-05-02T15:30', 0, '2026-05-02T15:30'],
    ['backward from opening', '2026-05-04T09:00', -hour, '2026-04-30T17:00'],
    ['backward exactly to opening', '2026-04-29T12:00', -3 * hour, '2026-04-29T09:00'],
  ])('%s: from %s', (_, from, budget, due) => {
    expect(addWorkingTime(office, shanghai(from), budget)).toEqual(shanghai(due))
    expect(workingTimeBetween(office, shanghai(from), shanghai(due))).toBe(budget)
  })

  it('is open from opening to closing, the first included, the last not', () => {
    const open = ['08:59:59', '09:00:00', '11:59:59', '12:00:00', '17:59:59', '18:00:00'].map((time) =>
      isOpenAt(office, shanghai(`2026-04-29T${time}`)),
    )
    expect(open).toEqual([false, true, true, false, true, false])
    expect(nextOpening(office, shanghai('2026-04-30T18:00'))).toEqual(shanghai('2026-05-04T09:00'))
    expect(nextOpening(office, shanghai('2026-04-29T10:10'))).toEqual(shanghai('2026-04-29T10:10'))
  })

  it('the night of the changing clocks has seven or nine hours', () => {
    const night = (from: string, to: string) => workingTimeBetween(berlin, new Date(from), new Date(to)) / hour
    expect(night('2026-03-28T12:00Z', '2026-03-29T12:00Z')).toBe(7)
    expect(night('2026-10-24T12:00Z', '2026-10-25T12:00Z')).toBe(9)
    expect(night('2026-06-01T12:00Z', '2026-06-02T12:00Z')).toBe(8)
    expect(isOpenAt(berlin, new Date('2026-06-02T03:59:59Z'))).toBe(true) // 05:59:59, on the shift of the day before
    expect(addWorkingTime(berlin, new Date('2026-03-28T21:00Z'), 7 * hour)).toEqual(new Date('2026-03-29T04:00Z'))
  })

  it('a shift within the hour that clocks jump over does not happen', () => {
    const calendar: Calendar = {
      zone: 'Europe/Berlin',
      week: Array.from({ length: 7 }, () => [{ from: '02:00', to: '03:00' }]),
    }
    expect(openOn(calendar, '2026-03-29')).toEqual([])
    expect(openOn(calendar, '2026-03-30')).toHaveLength(1)
  })

  it('hours that two shifts share count once', () => {
    const week = Array.from({ length: 7 }, () => [
      { from: '06:00', to: '10:00' },
      { from: '08:00', to: '09:00' },
      { from: '22:00', to: '08:00' },
    ])
    const calendar: Calendar = { zone: 'UTC', week }
    const [a, b] = [new Date('2026-06-01T12:00Z'), new Date('2026-06-03T12:00Z')]
    expect(workingTimeBetween(calendar, a, b)).toBe(24 * hour) // 22:00 to 10:00, twice
    expect(addWorkingTime(calendar, a, 12 * hour)).toEqual(new Date('2026-06-02T10:00Z'))
    expect(addWorkingTime(calendar, b, -24 * hour)).toEqual(new Date('2026-06-01T22:00Z'))
  })

  it('what never rests has all the time there is', () => {
    const calendar = alwaysOpen('Europe/Berlin')
    expect(addWorkingTime(calendar, new Date('2026-03-01T00:00Z'), 1000 * hour)).toEqual(new Date('2026-04-11T16:00Z'))
  })
})

describe('any calendar', () => {
  const clock = fc.integer({ min: 0, max: 47 }).map((n) => `${String(n >> 1).padStart(2, '0')}:${n & 1 ? '30' : '00'}`)
  const shifts = fc.array(fc.record({ from: clock, to: clock }), { maxLength: 3 })
  const calendars = fc.record({
    zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe'),
    week: fc.array(shifts, { minLength: 7, maxLength: 7 }).filter((week) => week.some((list) => list.length > 0)),
    holidays: fc.array(fc.constantFrom('2026-03-29', '2026-03-30', '2026-04-06'), { maxLength: 3 }),
  })
  const instants = fc.integer({ min: 0, max: 40 * 24 * 3600 }).map((s) => new Date(Date.UTC(2026, 2, 10) + s * 1000))
  const budgets = fc.integer({ min: -200_000, max: 200_000 }).map((s) => s * 1000)

  it('the due instant is exactly its budget away, and no earlier one is', () => {
    fc.assert(
      fc.property(calendars, instants, budgets, (calendar, from, budget) => {
        const due = addWorkingTime(calendar, from, budget)
        expect(workingTimeBetween(calendar, from, due)).toBe(budget)
        const nearer = new Date(due.getTime() - Math.sign(budget))
        if (budget !== 0) expect(Math.abs(workingTimeBetween(calendar, from, nearer))).toBe(Math.abs(budget) - 1)
      }),
    )
  })

  it('working time adds up over any instant between', () => {
    fc.assert(
      fc.property(calendars, instants, instants, instants, (calendar, a, b, c) => {
        expect(workingTimeBetween(calendar, a, b) + workingTimeBetween(calendar, b, c)).toBe(
          workingTimeBetween(calendar, a, c),
        )
      }),
    )
  })

  it('counted minute by minute it is the same', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, from) => {
        const start = new Date(Math.floor(from.getTime() / 1_800_000) * 1_800_000)
        let open = 0
        for (let i = 0; i < 96; i++) if (isOpenAt(calendar, new Date(start.getTime() + i * 1_800_000))) open += 1
        expect(workingTimeBetween(calendar, start, new Date(start.getTime() + 48 * hour))).toBe(open * 1_800_000)
      }),
      { numRuns: 50 },
    )
  })

  it('from outside is checked', () => {
    const parsed = calendarSchema.parse({ zone: 'Asia/Shanghai', week: office.week, exceptions: office.exceptions })
    expect(isWorkday(parsed, '2026-05-09')).toBe(true)
    const bad = [
      { zone: 'Mars/Olympus', week: office.week },
      { zone: 'UTC', week: [] },
      { zone: 'UTC', week: office.week, holidays: ['2026-02-30'] },
      { zone: 'UTC', week: [[{ from: '9', to: '10' }], [], [], [], [], [], []] },
    ]
    expect(bad.map((calendar) => calendarSchema.safeParse(calendar).success)).toEqual([false, false, false, false])
  })
})
