import { checkReach } from '#books/stock/functions.ts'
import { getSite, type Location, locationOf, locationsOf, type Site, shippingSites } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { fulfilmentErrors } from './errors.ts'

/** The site that a caller named by id or code, within his reach; the first that ships orders when he named none. */
export const siteGiven = async (ctx: Ctx, site: string | undefined, permission: string): Promise<Site> => {
  const found = site ? await getSite(ctx, site) : ((await shippingSites(ctx))[0] ?? fail(fulfilmentErrors.noSite))
  checkReach(ctx.actor, permission, found.id)
  return found
}

/**
 * Where each line's goods lie or shall lie: the place named by id or code, else where the item lies already at this site, else its first bin.
 */
export const placesGiven = async (
  ctx: Ctx,
  siteId: string,
  lines: { itemId: string; place?: string | undefined }[],
): Promise<Location[]> => {
  const places = (await locationsOf(ctx, siteId)).filter(({ isStock }) => isStock)
  const homes = await homesOf(
    ctx,
    siteId,
    lines.filter(({ place }) => !place).map(({ itemId }) => itemId),
  )
  const first = places.find(({ kind }) => kind === 'bin') ?? (await locationOf(ctx, siteId, 'bin'))
  return lines.map(({ itemId, place }, at) => {
    if (!place) return places.find(({ id }) => id === homes.get(itemId)) ?? first
    const found = places.find(({ id, code }) => id === place || code === place)
    return (
      found ?? fail(fulfilmentErrors.unknownPlace, { place }, [{ path: `lines.${at}.location`, code: 'unknown_place' }])
    )
  })
}

/** The place of a site that holds most of an item. */
const homesOf = async (ctx: Ctx, siteId: string, itemIds: string[]): Promise<Map<string, string>> => {
  const rows = await ctx.tx.named<{ itemId: string; locationId: string }>(
    'fulfilment.homes',
    `select distinct on (b.item_id) b.item_id as "itemId", b.location_id as "locationId"
     from stock_balances b join locations l on l.id = b.location_id
     where b.item_id = any($2::uuid[]) and l.site_id = $1 and l.kind = 'bin' and l.archived_at is null and b.on_hand > 0
     order by b.item_id, b.on_hand desc, l.sequence, l.code`,
    [siteId, itemIds],
  )
  return new Map(rows.map(({ itemId, locationId }) => [itemId, locationId]))
}
