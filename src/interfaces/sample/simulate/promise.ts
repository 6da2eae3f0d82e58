import { carrierCalendar, carrierDays, promiseDay } from '#functions/planning/functions.ts'
import { addWorkdays, type Calendar, isWorkday } from '#support/time/index.ts'
import { holidaysOf } from '../company/holidays.ts'
import type { ShippingTerms } from '../company/terms.ts'
import { sampleSites } from '../people/index.ts'
import type { SampleSite } from '../people/types.ts'
import { dateAt } from './clock.ts'

const carrierWorks = [1, 2, 3, 4, 5, 6]

/** When a warehouse works in these years. */
export const calendarOf = (site: SampleSite, years: readonly number[]): Calendar => ({
  zone: site.zone,
  week: site.week.map((shifts) => shifts.map(([from, to]) => ({ from, to }))),
  holidays: new Set(years.flatMap((year) => holidaysOf(year).map(({ day }) => day))),
})

export type Promised = { on: string; pickOn: string; reason: object }

/** The day that the shop would have promised, from this warehouse by this way. */
export const promiseFrom = (
  calendars: ReadonlyMap<string, Calendar>,
  {
    at,
    site: code,
    shipping,
    address,
  }: { at: number; site: string; shipping: ShippingTerms; address: Record<string, string> },
  isSplit: boolean,
): Promised => {
  const site = sampleSites.find((one) => one.code === code)!
  const days = carrierDays(shipping.regions, address as { country: string; region?: string; city?: string })
  const dated = promiseDay({
    at: new Date(at),
    site: { calendar: calendars.get(code)!, cutOff: site.cutOff, pickingDays: site.pickingDays },
    carrier: { calendar: carrierCalendar(site.zone, carrierWorks), days },
  })
  return {
    on: dated.on,
    pickOn: dated.pickedOn,
    reason: {
      ...{ kind: isSplit ? 'split' : 'stock', method: 'delivery', cutOff: site.cutOff, isInTime: dated.isInTime },
      ...{ startsOn: dated.startsOn, pickedOn: dated.pickedOn, transferDays: 0, pickingDays: site.pickingDays },
      ...{ carrierDays: days, fromSite: { code, name: site.name } },
    },
  }
}

export const worksOn = (calendars: ReadonlyMap<string, Calendar>, site: string, at: number): boolean =>
  isWorkday(calendars.get(site)!, dateAt(at))

/** So many working days of a warehouse after a day. */
export const workdaysAfter = (
  calendars: ReadonlyMap<string, Calendar>,
  site: string,
  date: string,
  days: number,
): string => addWorkdays(calendars.get(site)!, date, days)
