/** A business date `'2026-11-21'`: a day in a site's time zone, not an instant. Text order is date order. */
export type BusinessDate = string

const day = 86_400_000

const counts = new Map<BusinessDate, number>()

/** Days since 1970-01-01; fails on what is not a date of the calendar. Remembered: the same dates are asked for again and again. */
const count = (date: BusinessDate): number => {
  const known = counts.get(date)
  if (known !== undefined) return known
  const days = Date.parse(`${date}T00:00:00Z`) / day
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(days) || fromCount(days) !== date)
    throw new RangeError(`Not a date: ${date}`)
  if (counts.size > 20_000) counts.clear()
  counts.set(date, days)
  return days
}

const fromCount = (days: number): BusinessDate => new Date(days * day).toISOString().slice(0, 10)

export const isDate = (text: string): boolean => {
  try {
    count(text)
    return true
  } catch {
    return false
  }
}

/** `days` later, or earlier if negative. */
export const addDays = (date: BusinessDate, days: number): BusinessDate => fromCount(count(date) + days)

/** `b - a` in days: from Monday to Tuesday is 1. */
export const daysBetween = (a: BusinessDate, b: BusinessDate): number => count(b) - count(a)

/** Monday is 1, Sunday is 7. */
export const weekday = (date: BusinessDate): number => ((((count(date) + 3) % 7) + 7) % 7) + 1

/** `months` later, or earlier if negative, on the same day; the last of the month where that day is missing: 31 January + 1 is 28 or 29 February. */
export const addMonths = (date: BusinessDate, months: number): BusinessDate => {
  count(date)
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return fromCount(first.getTime() / day + Math.min(dayOfMonth, last) - 1)
}

export const startOfMonth = (date: BusinessDate): BusinessDate => addDays(date, 1 - Number(date.slice(8)))
export const endOfMonth = (date: BusinessDate): BusinessDate => addDays(addMonths(startOfMonth(date), 1), -1)

/** The Monday of its week. */
export const startOfWeek = (date: BusinessDate): BusinessDate => addDays(date, 1 - weekday(date))

/** ISO 8601 week: the year is that of the week's Thursday, `2026-01-01` is in `2026-W01`, `2027-01-01` in `2026-W53`. */
export const isoWeek = (date: BusinessDate): { year: number; week: number; text: string } => {
  const thursday = addDays(startOfWeek(date), 3)
  const year = Number(thursday.slice(0, 4))
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
  return { year, week, text: `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}` }
}
