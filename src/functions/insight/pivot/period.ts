import type { Period, spans } from '../schemas.ts'

export type Days = { from: string; to: string }
/** By how much a period lies before another: whole months, or days. */
export type Shift = { months: number } | { days: number }

const DAY_MS = 86_400_000
const at = (day: string) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => dayOf(new Date(at(day).getTime() + days * DAY_MS))

/** The same day so many months later; the last of a shorter month where there is no such day. */
export const addMonths = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))))
}

const monthStart = (day: string) => `${day.slice(0, 7)}-01`
const quarterStart = (day: string) => addMonths(monthStart(day), -((Number(day.slice(5, 7)) - 1) % 3))
const yearStart = (day: string) => `${day.slice(0, 4)}-01-01`
/** Weeks begin on Monday. */
const weekStart = (day: string) => addDays(day, -((at(day).getUTCDay() + 6) % 7))

type Span = (typeof spans)[number]
const named: Record<Exclude<Span, 'all'>, (today: string) => Days> = {
  today: (day) => ({ from: day, to: day }),
  yesterday: (day) => ({ from: addDays(day, -1), to: addDays(day, -1) }),
  this_week: (day) => ({ from: weekStart(day), to: day }),
  this_month: (day) => ({ from: monthStart(day), to: day }),
  this_quarter: (day) => ({ from: quarterStart(day), to: day }),
  this_year: (day) => ({ from: yearStart(day), to: day }),
  last_7_days: (day) => ({ from: addDays(day, -6), to: day }),
  last_30_days: (day) => ({ from: addDays(day, -29), to: day }),
  last_90_days: (day) => ({ from: addDays(day, -89), to: day }),
  last_365_days: (day) => ({ from: addDays(day, -364), to: day }),
  last_week: (day) => ({ from: addDays(weekStart(day), -7), to: addDays(weekStart(day), -1) }),
  last_month: (day) => ({ from: addMonths(monthStart(day), -1), to: addDays(monthStart(day), -1) }),
  last_quarter: (day) => ({ from: addMonths(quarterStart(day), -3), to: addDays(quarterStart(day), -1) }),
  last_year: (day) => ({ from: addMonths(yearStart(day), -12), to: addDays(yearStart(day), -1) }),
}

/** The days that a period means today; null stands for all there are. */
export const daysOf = (period: Period | undefined, today: string): Days | null => {
  if (!period || period === 'all') return null
  return typeof period === 'string' ? named[period](today) : period
}

const steps: Partial<Record<Span, number>> = {
  this_month: 1,
  this_quarter: 3,
  this_year: 12,
  last_month: 1,
  last_quarter: 3,
  last_year: 12,
}

/**
 * What a period is compared with: the year before; or the period before, which is as many months for whole months and for a month, quarter or
 * year to date, else as many days.
 */
export const shiftOf = (compare: 'previous_period' | 'previous_year', period: Period, days: Days): Shift => {
  if (compare === 'previous_year') return { months: 12 }
  const step = typeof period === 'string' ? steps[period] : undefined
  if (step) return { months: step }
  if (days.from === monthStart(days.from) && addDays(days.to, 1) === monthStart(addDays(days.to, 1)))
    return { months: monthsBetween(days.from, addDays(days.to, 1)) }
  return { days: Math.round((at(days.to).getTime() - at(days.from).getTime()) / DAY_MS) + 1 }
}

const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

export const before = ({ from, to }: Days, shift: Shift): Days => {
  if ('days' in shift) return { from: addDays(from, -shift.days), to: addDays(to, -shift.days) }
  // Whole months end where the next begins, however many days they have.
  const isWhole = addDays(to, 1) === monthStart(addDays(to, 1))
  const end = isWhole ? addDays(addMonths(addDays(to, 1), -shift.months), -1) : addMonths(to, -shift.months)
  return { from: addMonths(from, -shift.months), to: end }
}

/** A day of the facts as the day that it is compared with. */
export const shifted = (on: string, shift: Shift | undefined): string => {
  if (!shift) return on
  const by = 'days' in shift ? `${shift.days} day` : `${shift.months} month`
  return `(${on} + interval ${by})::date`
}
