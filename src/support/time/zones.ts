import { addDays, type BusinessDate, daysBetween } from './dates.ts'

/**
 * Time zones by `Intl`, which every browser has; `Temporal` is still missing on some tablets. What is worked out here
 * is compared with Temporal in the tests.
 */
const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (zone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    clocks.set(zone, clock)
  }
  return clock
}

/** Whether this is a time zone that can be reckoned with, `'Asia/Shanghai'`. */
export const isZone = (zone: string): boolean => {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

const reading = /^(\d\d)\/(\d\d)\/(\d+) A[A-Z]*, (\d\d):(\d\d):(\d\d)$/

/** Reads the clocks of a zone: what they show, as if it were UTC, less what UTC is. About 2 µs. */
const measured = (at: number, zone: string): number => {
  const [, month, day, year, hour, minute, second] = reading.exec(clockOf(zone).format(at)) ?? []
  if (!year) throw new RangeError(`Not an instant of our era: ${at}`)
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return shown - Math.floor(at / 1000) * 1000
}

const day = 86_400_000
const midnights = new Map<string, Map<number, number>>()

/** The offset at the start of a UTC day, measured once: calendars ask for the same days again and again. */
const atMidnight = (count: number, zone: string): number => {
  let known = midnights.get(zone)
  if (!known || known.size > 20_000) {
    known = new Map()
    midnights.set(zone, known)
  }
  let found = known.get(count)
  if (found === undefined) {
    found = measured(count * day, zone)
    known.set(count, found)
  }
  return found
}

/** Clocks do not change twice within a day: where both its ends agree, so does every moment between them. */
const ahead = (at: number, zone: string): number => {
  const count = Math.floor(at / day)
  const offset = atMidnight(count, zone)
  return offset === atMidnight(count + 1, zone) ? offset : measured(at, zone)
}

const wall = (at: number, zone: string): number => at + ahead(at, zone)

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
export const offset = (instant: Date, zone: string): number => ahead(instant.getTime(), zone)

/** The business date of an instant in a zone. */
export const dateOf = (instant: Date, zone: string): BusinessDate =>
  new Date(wall(instant.getTime(), zone)).toISOString().slice(0, 10)

/** The date that it is now, in a site's zone. */
export const today = (now: Date, zone: string): BusinessDate => dateOf(now, zone)

/** What a clock on the wall shows: `'09:00'`. */
export const timeOf = (instant: Date, zone: string): string =>
  new Date(wall(instant.getTime(), zone)).toISOString().slice(11, 16)

const clockTime = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** Minutes since midnight of `'09:30'`; `'24:00'` is the end of the day. */
export const minutesOf = (time: string): number => {
  const [match, hour, minute] = clockTime.exec(time) ?? []
  if (match === undefined) throw new RangeError(`Not a time of day: ${time}`)
  return hour === undefined ? 1440 : Number(hour) * 60 + Number(minute)
}

/**
 * The instant at which the clocks of a zone show this time on this date. Shown twice (clocks go back): the first.
 * Never shown (clocks go forward): as much later as they jump, 02:30 is 03:30. `'24:00'` is midnight to the next day.
 */
export const instantAt = (date: BusinessDate, time: string, zone: string): Date => {
  const minutes = minutesOf(time)
  const shown = daysBetween('1970-01-01', date) * day + minutes * 60_000
  const before = ahead(shown - day, zone)
  const after = ahead(shown + day, zone)
  if (before === after) return new Date(shown - before)
  const found = [shown - before, shown - after].filter((at) => wall(at, zone) === shown)
  return new Date(found.length > 0 ? Math.min(...found) : shown - before)
}

/** The instant a business date begins: midnight, or the first moment there is where clocks jump over it. */
export const startOfDay = (date: BusinessDate, zone: string): Date => instantAt(date, '00:00', zone)

/** The instant it ends, which is when the next begins. */
export const endOfDay = (date: BusinessDate, zone: string): Date => startOfDay(addDays(date, 1), zone)
