import { chooseSites, freeOf } from '#books/stock/functions.ts'
import { getShippingMethod, type ShippingMethod } from '#functions/fulfilment/functions.ts'
import { calendarOf, listSites, type Site, shippingSites, transferDaysBetween } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import type { Calendar } from '#support/time/index.ts'
import { type PromiseReason, promiseDay } from './promise-day.ts'

export type PromiseRequest = {
  at: Date
  /** What is needed from stock; kits as their parts. */
  lines: readonly { line: string; itemId: string; quantity: string }[]
  shippingMethod?: string | undefined
  address: { country: string; region?: string | undefined; city?: string | undefined }
}
export type Promised = {
  on: string
  /** Sites to reserve at, in order of preference. */
  siteIds: string[]
  reason: PromiseReason & { fromSite: { code: string; name: LocalisedText } }
}

/** Days when nobody has said how long it takes there. */
const UNKNOWN_REGION_DAYS = 5

/**
 * The day these goods can be in the customer's hands, and the sites to take them from: those that ship, by rank, then others that goods can be brought from.
 * Of a delivery in parts, the last part counts. What is nowhere is promised as if it were: reserving refuses it. One statement.
 */
export const promise = async (ctx: Ctx, { at, lines, shippingMethod, address }: PromiseRequest): Promise<Promised> => {
  const method = await getShippingMethod(ctx, shippingMethod)
  const { sites, hubs } = await sources(ctx)
  const siteIds = sites.map((site) => site.id)
  const free = lines.length
    ? await freeOf(ctx, { itemIds: [...new Set(lines.map((line) => line.itemId))], siteIds })
    : []
  const chosen = chooseSites([...lines], free, siteIds)
  const from = [...new Set(chosen?.map((one) => one.siteId) ?? [siteIds[0]!])]
  const carrier = carrierTo(method, address)
  let latest: Promised | undefined
  for (const id of from) {
    const site = sites.find((one) => one.id === id)!
    const { calendar, cutOff, pickingDays, transferDays } = await handing(ctx, site, hubs)
    const { on, reason } = promiseDay({
      at,
      calendar,
      cutOff,
      pickingDays,
      transferDays,
      carrier: carrier && { ...carrier, calendar: { ...carrier.calendar, zone: calendar.zone } },
    })
    if (!latest || on > latest.on)
      latest = { on, siteIds, reason: { ...reason, fromSite: { code: site.code, name: site.name } } }
  }
  return latest!
}

/** Sites that ship, then those from which goods can be brought to one that does. */
const sources = async (ctx: Ctx): Promise<{ sites: Site[]; hubs: Site[] }> => {
  const hubs = await shippingSites(ctx)
  const others: Site[] = []
  for (const site of await listSites(ctx))
    if (
      site.kind !== 'web' &&
      !site.shipsOrders &&
      hubs[0] &&
      (await transferDaysBetween(ctx, site.id, hubs[0].id)) !== null
    )
      others.push(site)
  return { sites: hubs.length ? [...hubs, ...others] : await listSites(ctx), hubs }
}

const handing = async (ctx: Ctx, site: Site, hubs: Site[]) => {
  const hub = site.shipsOrders ? site : (hubs[0] ?? site)
  const transferDays = (await transferDaysBetween(ctx, site.id, hub.id)) ?? 0
  return { calendar: await calendarOf(ctx, hub.id), cutOff: hub.cutOff, pickingDays: hub.pickingDays, transferDays }
}

const always = [{ from: '00:00', to: '24:00' }]

/** The carrier's working days and how many of them it takes to a region, the most specific first; null for what is fetched. */
const carrierTo = (
  method: ShippingMethod,
  { country, region, city }: PromiseRequest['address'],
): { calendar: Calendar; days: number } | null => {
  if (method.kind === 'pickup') return null
  const there = method.regions.filter((one) => one.country === country)
  const days =
    (there.find((one) => one.region && [region, city].includes(one.region)) ?? there.find((one) => !one.region))
      ?.days ?? UNKNOWN_REGION_DAYS
  const workdays = method.carrier?.workdays ?? [1, 2, 3, 4, 5]
  return {
    days,
    calendar: {
      zone: 'UTC',
      week: [1, 2, 3, 4, 5, 6, 7].map((day) => (workdays.includes(day) ? always : [])),
      holidays: method.carrier?.holidays ?? [],
    },
  }
}
