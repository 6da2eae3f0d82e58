import {
  addDays,
  addWorkdays,
  type BusinessDate,
  type Calendar,
  dateOf,
  instantAt,
  isWorkday,
  nextWorkday,
} from '#support/time/index.ts'

/** How a site works: its hours, until when an order counts as today's, and how many working days picking takes (0: the same day). */
export type ShippingSite = { calendar: Calendar; cutOff: string; pickingDays: number }

export type Way = {
  at: Date
  /** The site that ships. */
  site: ShippingSite
  /** The site where the goods lie, and working days from it to the one that ships, where they are two. */
  from?: { site: ShippingSite; transferDays: number }
  /** Working days of the carrier, and when it works; null where the customer fetches the goods himself. */
  carrier: { calendar: Calendar; days: number } | null
}

export type Dated = {
  on: BusinessDate
  /** The working day as whose the order counts. */
  startsOn: BusinessDate
  pickedOn: BusinessDate
  /** Whether it came on a working day before the cut-off. */
  isInTime: boolean
}

/**
 * The day the customer has the goods.
 * An order until the cut-off of a working day counts as that day's (the very instant of the cut-off included), else as the next working
 * day's, on the calendar and in the zone of the site where the goods lie. From there: transfer on that site's working days; picking on the
 * working days of the site that ships; the carrier takes over on its first working day from then on and carries on its own.
 */
export const promiseDay = ({ at, site, from, carrier }: Way): Dated => {
  const source = from?.site ?? site
  const isInTime = isUntilCutOff(at, source)
  const today = dateOf(at, source.calendar.zone)
  const startsOn = isInTime ? today : nextWorkday(source.calendar, addDays(today, 1))
  const arrived = from ? addWorkdays(source.calendar, startsOn, from.transferDays) : startsOn
  const pickedOn = addWorkdays(site.calendar, nextWorkday(site.calendar, arrived), site.pickingDays)
  const on = carrier ? addWorkdays(carrier.calendar, nextWorkday(carrier.calendar, pickedOn), carrier.days) : pickedOn
  return { on, startsOn, pickedOn, isInTime }
}

const isUntilCutOff = (at: Date, { calendar, cutOff }: ShippingSite): boolean => {
  const today = dateOf(at, calendar.zone)
  return isWorkday(calendar, today) && at <= instantAt(today, cutOff, calendar.zone)
}

const ALL_DAY = [{ from: '00:00', to: '24:00' }]

/** A carrier that works on some weekdays (Monday is 1), not on holidays. */
export const carrierCalendar = (
  zone: string,
  workdays: readonly number[],
  holidays: readonly BusinessDate[] = [],
): Calendar => ({
  zone,
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (workdays.includes(day) ? ALL_DAY : [])),
  holidays,
})

/** What nobody has said takes this long. */
const UNKNOWN_DAYS = 5

export type Region = { country: string; region?: string; days: number }
export type Where = { country: string; region?: string | undefined; city?: string | undefined }

/** Which of the named regions an address lies in: the first that is its city or its region. */
const regionOf = <R extends Pick<Region, 'country' | 'region'>>(regions: readonly R[], where: Where): R | undefined => {
  const named = [where.city, where.region].flatMap((name) => name?.trim().toLowerCase() || [])
  return regions.find(
    ({ country, region }) => country === where.country && region && named.includes(region.trim().toLowerCase()),
  )
}

/** Carrier's days to an address: by its region or city, else by its country, else the longest that is known. */
export const carrierDays = (regions: readonly Region[], where: Where): number => {
  const known = regionOf(regions, where) ?? regions.find((one) => one.country === where.country && !one.region)
  return known?.days ?? (regions.length ? Math.max(...regions.map(({ days }) => days)) : UNKNOWN_DAYS)
}

/** A country that is delivered to, and its regions that are told apart. */
export type Place = { country: string; regions: string[] }

/** The places that carriers' days tell apart, in the order in which they stand; none where it is all the same. */
export const placesApart = (regions: readonly Region[]): Place[] => {
  const byCountry = Map.groupBy(regions, ({ country }) => country)
  const places = [...byCountry].map(([country, those]) => ({
    country,
    regions: [...new Set(those.flatMap(({ region }) => region?.trim() || []))],
  }))
  return places.length > 1 || places[0]?.regions.length ? places : []
}

/** The one of these places that an address lies in; without a region it is elsewhere in its country. */
export const placeOf = (places: readonly Place[], where: Where): { country: string; region?: string } => {
  const all = places.flatMap(({ country, regions }) => regions.map((region) => ({ country, region })))
  return regionOf(all, where) ?? { country: where.country }
}
