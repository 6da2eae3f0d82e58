import { chooseSites, type FreeAt, freeOf } from '#books/stock/functions.ts'
import { getShippingMethod, type ShippingMethod } from '#functions/fulfilment/functions.ts'
import {
  calendarOf,
  getSite,
  listSites,
  type Site,
  shippingSites,
  transferDaysBetween,
} from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { PromiseReason } from './explain.ts'
import { carrierCalendar, carrierDays, type Dated, promiseDay, type ShippingSite, type Where } from './promise-day.ts'

export type PromiseFor = {
  at: Date
  /** Kits as their parts. */
  lines: readonly { itemId: string; quantity: string }[]
  /** The site that shall ship, or where the customer fetches the goods; else those that ship orders, by their rank. */
  siteId?: string | undefined
  /** Code or id; the first delivery when none is named. */
  shippingMethod?: string | undefined
  address: Where
  /** What is free of the lines' items at all sites, where whoever asks has just read it. */
  free?: FreeAt[] | undefined
}

export type Promised = {
  on: string
  /** Where to reserve, in order of preference: those whose day this is first. */
  siteIds: string[]
  reason: PromiseReason
}

type Candidate = { dated: Dated; reason: PromiseReason; siteIds: string[] }

/**
 * The day on which all lines can be there, and why: item page, basket, order and desk ask this one function. A site that ships and has
 * everything comes first (the earliest day, then the rank); else several of them together; else goods are brought from any other site
 * that has them. One read of the stock, or none; sites, calendars and methods are remembered.
 */
export const promise = async (ctx: Ctx, wanted: PromiseFor): Promise<Promised> => {
  const method = await getShippingMethod(ctx, wanted.shippingMethod)
  const sites = await shippersOf(ctx, wanted.siteId)
  const itemIds = [...new Set(wanted.lines.map(({ itemId }) => itemId))]
  const free = wanted.free ?? (itemIds.length ? await freeOf(ctx, { itemIds }) : [])
  const lines = wanted.lines.map((line, at) => ({ line: String(at), ...line }))
  const ask = { ctx, wanted, method, sites, free, lines }
  const found = (await fromOne(ask)) ?? (await fromSeveral(ask)) ?? (await byTransfer(ask)) ?? (await unavailable(ask))
  const rest = sites.map(({ id }) => id).filter((id) => !found.siteIds.includes(id))
  return { on: found.dated.on, siteIds: [...found.siteIds, ...rest], reason: found.reason }
}

type Ask = {
  ctx: Ctx
  wanted: PromiseFor
  method: ShippingMethod
  sites: Site[]
  free: FreeAt[]
  lines: { line: string; itemId: string; quantity: string }[]
}

/** Who can ship: the one named, else the shipping sites, else whoever holds goods (a company that has just begun). */
const shippersOf = async (ctx: Ctx, siteId: string | undefined): Promise<Site[]> => {
  if (siteId) return [await getSite(ctx, siteId)]
  const shipping = await shippingSites(ctx)
  if (shipping.length) return shipping
  const all = await listSites(ctx)
  const holding = all.filter(({ kind }) => kind !== 'web')
  return holding.length ? holding : all
}

const fromOne = async (ask: Ask): Promise<Candidate | null> => {
  const able = ask.sites.filter(({ id }) => chooseSites(ask.lines, ask.free, [id]))
  const candidates: Candidate[] = []
  for (const site of able) candidates.push(await dateFrom(ask, site, 'stock'))
  return earliest(candidates)
}

/** Each site sends its part; it is all there when the last one is. */
const fromSeveral = async (ask: Ask): Promise<Candidate | null> => {
  const ids = ask.sites.map(({ id }) => id)
  const allotted = chooseSites(ask.lines, ask.free, ids)
  if (!allotted) return null
  const used = ask.sites.filter(({ id }) => allotted.some(({ siteId }) => siteId === id))
  const parts: Candidate[] = []
  for (const site of used) parts.push(await dateFrom(ask, site, 'split'))
  const last = parts.toSorted((a, b) => (a.dated.on < b.dated.on ? 1 : -1))[0]!
  return { ...last, siteIds: used.map(({ id }) => id) }
}

/** Brought from other sites to the one that ships, by the way that is quickest. */
const byTransfer = async (ask: Ask): Promise<Candidate | null> => {
  const candidates: Candidate[] = []
  const all = await listSites(ask.ctx)
  for (const site of ask.sites)
    for (const other of all.filter(
      ({ id, kind, entityId }) => id !== site.id && kind !== 'web' && entityId === site.entityId,
    )) {
      const days = await transferDaysBetween(ask.ctx, other.id, site.id)
      if (days === null || !chooseSites(ask.lines, ask.free, [site.id, other.id])) continue
      candidates.push(await dateFrom(ask, site, 'transfer', { site: other, days }))
    }
  return earliest(candidates)
}

const unavailable = (ask: Ask): Promise<Candidate> => dateFrom(ask, ask.sites[0]!, 'unavailable')

const earliest = (candidates: Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((best, one) => (best && best.dated.on <= one.dated.on ? best : one), null)

const dateFrom = async (
  { ctx, wanted, method }: Ask,
  site: Site,
  kind: PromiseReason['kind'],
  from?: { site: Site; days: number },
): Promise<Candidate> => {
  const days = carrierDays(method.regions, wanted.address)
  const { workdays = [1, 2, 3, 4, 5], holidays = [] } = method.carrier ?? {}
  const dated = promiseDay({
    at: wanted.at,
    site: await workOf(ctx, site),
    ...(from && { from: { site: await workOf(ctx, from.site), transferDays: from.days } }),
    carrier: method.kind === 'pickup' ? null : { calendar: carrierCalendar(site.zone, workdays, holidays), days },
  })
  const source = from?.site ?? site
  return {
    dated,
    siteIds: from ? [site.id, from.site.id] : [site.id],
    reason: {
      kind,
      method: method.kind,
      cutOff: source.cutOff,
      isInTime: dated.isInTime,
      startsOn: dated.startsOn,
      pickedOn: dated.pickedOn,
      transferDays: from?.days ?? 0,
      pickingDays: site.pickingDays,
      carrierDays: method.kind === 'pickup' ? 0 : days,
      fromSite: { code: source.code, name: source.name },
    },
  }
}

const workOf = async (ctx: Ctx, { id, cutOff, pickingDays }: Site): Promise<ShippingSite> => ({
  calendar: await calendarOf(ctx, id),
  cutOff,
  pickingDays,
})
