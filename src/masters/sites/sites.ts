import { fail } from '#support/actions/index.ts'
import type { Calendar } from '#support/time/index.ts'
import { siteErrors } from './errors.ts'
import { factsOf, type LegalEntity, type Reading, type Site } from './facts.ts'

/** A site by id or code, in use or not. Fails with unknown_site. */
export const getSite = async ({ tx }: Reading, idOrCode: string): Promise<Site> => {
  const { sites, byCode } = await factsOf(tx)
  return sites.get(idOrCode) ?? byCode.get(idOrCode) ?? fail(siteErrors.unknownSite, { site: idOrCode })
}

/** Sites in use, by code. */
export const listSites = async ({ tx }: Reading): Promise<Site[]> =>
  [...(await factsOf(tx)).sites.values()].filter(({ archivedAt }) => !archivedAt)

/** The web shop. Fails with no_web_site. */
export const webSite = async (ctx: Reading): Promise<Site> =>
  (await listSites(ctx)).find(({ kind }) => kind === 'web') ?? fail(siteErrors.noWebSite)

/** Sites that ship the web shop's orders, the first to be asked first. */
export const shippingSites = async (ctx: Reading): Promise<Site[]> =>
  (await listSites(ctx))
    .filter(({ shipsOrders }) => shipsOrders)
    .sort((a, b) => a.shipRank - b.shipRank || (a.code < b.code ? -1 : 1))

/** When a site works, in its time zone. */
export const calendarOf = async (ctx: Reading, siteId: string): Promise<Calendar> => {
  const { zone, calendarId } = await getSite(ctx, siteId)
  return { zone, ...(await factsOf(ctx.tx)).calendars.get(calendarId)! }
}

/** Working days that goods need from one site to another: 0 to itself, null when nobody has said. */
export const transferDaysBetween = async (
  { tx }: Reading,
  fromSiteId: string,
  toSiteId: string,
): Promise<number | null> =>
  fromSiteId === toSiteId ? 0 : ((await factsOf(tx)).transferDays.get(`${fromSiteId} ${toSiteId}`) ?? null)

/** The company in the law's sense. Fails with unknown_site when there is none. */
export const getLegalEntity = async ({ tx }: Reading, id: string): Promise<LegalEntity> =>
  (await factsOf(tx)).entities.get(id) ?? fail(siteErrors.unknownSite, { site: id })

export const listLegalEntities = async ({ tx }: Reading): Promise<LegalEntity[]> => [
  ...(await factsOf(tx)).entities.values(),
]
