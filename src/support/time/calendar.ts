import { addDays, type BusinessDate, weekday } from './dates.ts'
import { instantAt, minutesOf } from './zones.ts'

/** Open from one clock time to another; `to` not after `from` means the next day: `22:00` to `06:00`, a night shift. */
export type Shift = { from: string; to: string }

/**
 * When a site, team or workshop works. `week` has seven days, Monday first, each with its shifts in local time.
 * `holidays` are closed; `exceptions` are days with hours of their own and outrank both (a Sunday worked instead of a
 * bridge day, a short Christmas Eve). A night shift belongs to the day on which it begins.
 */
export type Calendar = {
  zone: string
  week: readonly (readonly Shift[])[]
  holidays?: readonly BusinessDate[] | ReadonlySet<BusinessDate> | undefined
  exceptions?: Readonly<Record<BusinessDate, readonly Shift[]>> | undefined
}

/** Every day and hour, for what never rests. */
export const alwaysOpen = (zone: string): Calendar => ({
  zone,
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
})

const isHoliday = ({ holidays }: Calendar, date: BusinessDate): boolean =>
  holidays === undefined ? false : 'has' in holidays ? holidays.has(date) : holidays.includes(date)

/** The shifts that begin on a date. */
export const shiftsOn = (calendar: Calendar, date: BusinessDate): readonly Shift[] => {
  const { exceptions, week } = calendar
  if (exceptions && Object.hasOwn(exceptions, date)) return exceptions[date]!
  return isHoliday(calendar, date) ? [] : (week[weekday(date) - 1] ?? [])
}

/** Whether any shift begins on this date. */
export const isWorkday = (calendar: Calendar, date: BusinessDate): boolean => shiftsOn(calendar, date).length > 0

/** Ten years without an open hour are a mistake in the calendar, not a holiday. */
const patience = 3660

/** The date itself if it is a workday, else the next one (the one before with `step` -1). RangeError if none comes in ten years. */
export const nextWorkday = (calendar: Calendar, date: BusinessDate, step: 1 | -1 = 1): BusinessDate => {
  let at = date
  for (let tries = 0; tries < patience; tries++) {
    if (isWorkday(calendar, at)) return at
    at = addDays(at, step)
  }
  throw new RangeError(`No workday within ten years of ${date}`)
}

/**
 * The n-th workday after a date (before it, if negative): Friday + 1 is Monday; from a Saturday, + 1 is Monday as well.
 * + 0 is the date itself if it is a workday, else the next one.
 */
export const addWorkdays = (calendar: Calendar, date: BusinessDate, n: number): BusinessDate => {
  const step = n < 0 ? -1 : 1
  let at = n === 0 ? nextWorkday(calendar, date) : date
  for (let left = Math.abs(n); left > 0; left--) at = nextWorkday(calendar, addDays(at, step), step)
  return at
}

/** Workdays after `a` up to and including `b`; negative when b comes first. */
export const workdaysBetween = (calendar: Calendar, a: BusinessDate, b: BusinessDate): number => {
  if (b < a) return 0 - workdaysBetween(calendar, b, a)
  let count = 0
  for (let at = addDays(a, 1); at <= b; at = addDays(at, 1)) if (isWorkday(calendar, at)) count += 1
  return count
}

export type Open = { from: Date; to: Date }

const isOvernight = ({ from, to }: Shift): boolean => minutesOf(to) <= minutesOf(from)

const spansOn = ({ zone }: Calendar, date: BusinessDate, shifts: readonly Shift[]): Open[] =>
  shifts.map((shift) => ({
    from: instantAt(date, shift.from, zone),
    to: instantAt(isOvernight(shift) ? addDays(date, 1) : date, shift.to, zone),
  }))

/** When the night shifts of the day before end. */
const endOfNight = (calendar: Calendar, date: BusinessDate): number => {
  const before = addDays(date, -1)
  const nights = shiftsOn(calendar, before).filter(isOvernight)
  return Math.max(0, ...spansOn(calendar, before, nights).map(({ to }) => to.getTime()))
}

/**
 * The stretches of time in which the shifts of one date are open, as instants, in order and joined where they overlap;
 * what the night shift of the day before covers already is left out. Their length is what passes, not what clocks
 * show: the night in which clocks go back is an hour longer.
 */
export const openOn = (calendar: Calendar, date: BusinessDate): Open[] => {
  const shifts = shiftsOn(calendar, date)
  if (shifts.length === 0) return []
  let edge = endOfNight(calendar, date)
  const open: Open[] = []
  for (const { from, to } of spansOn(calendar, date, shifts).sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const start = Math.max(from.getTime(), edge)
    if (start >= to.getTime()) continue // covered already, or within the hour that clocks jump over
    const last = open.at(-1)
    if (last && last.to.getTime() === start) last.to = to
    else open.push({ from: new Date(start), to })
    edge = to.getTime()
  }
  return open
}
