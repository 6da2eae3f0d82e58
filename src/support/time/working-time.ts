import { type Calendar, type Open, openOn } from './calendar.ts'
import { addDays } from './dates.ts'
import { dateOf } from './zones.ts'

const patience = 3660

/** The open stretches from an instant on, forward or backward in time, cut at that instant. */
function* stretches(calendar: Calendar, instant: Date, step: 1 | -1): Generator<Open> {
  // One day back (or on): a night shift reaches into the next day.
  let date = addDays(dateOf(instant, calendar.zone), -step)
  for (let closed = 0; closed < patience; date = addDays(date, step)) {
    const spans = openOn(calendar, date)
    closed = spans.length > 0 ? 0 : closed + 1
    for (const { from, to } of step > 0 ? spans : spans.toReversed()) {
      const cut = step > 0 ? { from: from > instant ? from : instant, to } : { from, to: to < instant ? to : instant }
      if (cut.from < cut.to) yield cut
    }
  }
}

/**
 * The instant by which so many milliseconds of working time have passed: an answer promised within 4 hours, given on
 * Friday at 16:00 of a day that closes at 18:00, is due on Monday, 2 hours after opening. A budget that ends exactly at
 * closing is due at closing, not at the next opening; no budget at all is due at once. Negative: the latest instant
 * after which so much working time is left until `instant`. RangeError if ten years hold too little.
 */
export const addWorkingTime = (calendar: Calendar, instant: Date, milliseconds: number): Date => {
  if (milliseconds === 0) return instant
  const step = milliseconds < 0 ? -1 : 1
  let left = Math.abs(milliseconds)
  for (const { from, to } of stretches(calendar, instant, step)) {
    const length = to.getTime() - from.getTime()
    if (left <= length) return new Date(step > 0 ? from.getTime() + left : to.getTime() - left)
    left -= length
  }
  throw new RangeError('No working time within ten years')
}

/** Milliseconds of working time from `a` to `b`; negative when b comes first. */
export const workingTimeBetween = (calendar: Calendar, a: Date, b: Date): number => {
  if (b < a) return 0 - workingTimeBetween(calendar, b, a)
  const last = dateOf(b, calendar.zone)
  let total = 0
  for (let date = addDays(dateOf(a, calendar.zone), -1); date <= last; date = addDays(date, 1))
    for (const { from, to } of openOn(calendar, date)) {
      const [start, end] = [from > a ? from : a, to < b ? to : b]
      if (start < end) total += end.getTime() - start.getTime()
    }
  return total
}

/** Whether it is open at an instant; at closing it is not any more. */
export const isOpenAt = (calendar: Calendar, instant: Date): boolean => {
  const date = dateOf(instant, calendar.zone)
  return [addDays(date, -1), date].some((day) =>
    openOn(calendar, day).some(({ from, to }) => from <= instant && instant < to),
  )
}

/** The instant itself if it is open, else when it opens next. */
export const nextOpening = (calendar: Calendar, instant: Date): Date => {
  const { value } = stretches(calendar, instant, 1).next()
  if (!value) throw new RangeError('No working time within ten years')
  return value.from
}
