import {
  addWorkdays,
  type BusinessDate,
  type Calendar,
  instantAt,
  isWorkday,
  nextWorkday,
  today,
} from '#support/time/index.ts'

export type PromiseFacts = {
  /** When the order is placed. */
  at: Date
  /** The site that hands over, with its time zone. */
  calendar: Calendar
  /** Orders up to this local time count as today's: `'15:00'`. */
  cutOff: string
  /** Working days to bring the goods there from where they are. */
  transferDays: number
  /** Working days until they are picked and packed; 0: the same day. */
  pickingDays: number
  /** Working days of the carrier to the customer's region; null when the customer fetches it. */
  carrier: { calendar: Calendar; days: number } | null
}

export type PromiseReason = {
  kind: 'delivery' | 'pickup'
  cutOff: string
  isBeforeCutOff: boolean
  /** The working day that the order counts as. */
  startsOn: BusinessDate
  transferDays: number
  pickingDays: number
  /** Packed, and handed to the carrier or ready at the counter. */
  readyOn: BusinessDate
  carrierDays: number
}

/**
 * The day on which goods are in the customer's hands: the order's working day (today up to and including the cut-off, on a working day; else the next
 * one), then transfer and picking in the site's working days, then the carrier's.
 */
export const promiseDay = ({
  at,
  calendar,
  cutOff,
  transferDays,
  pickingDays,
  carrier,
}: PromiseFacts): { on: BusinessDate; reason: PromiseReason } => {
  const { zone } = calendar
  const day = today(at, zone)
  const isBeforeCutOff = isWorkday(calendar, day) && at <= instantAt(day, cutOff, zone)
  const startsOn = isBeforeCutOff
    ? day
    : isWorkday(calendar, day)
      ? addWorkdays(calendar, day, 1)
      : nextWorkday(calendar, day)
  const readyOn = addWorkdays(calendar, startsOn, transferDays + pickingDays)
  const on = carrier ? addWorkdays(carrier.calendar, readyOn, carrier.days) : readyOn
  const reason = {
    kind: carrier ? 'delivery' : 'pickup',
    cutOff,
    isBeforeCutOff,
    startsOn,
    transferDays,
    pickingDays,
    readyOn,
    carrierDays: carrier?.days ?? 0,
  } as const
  return { on, reason }
}
