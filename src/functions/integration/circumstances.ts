import { createHash } from 'node:crypto'
import { getLegalEntity, getSite, listSites, type Site, webSite } from '#masters/sites/functions.ts'
import { type Ctx, isRefusal } from '#support/actions/index.ts'
import type { Import } from './imports.ts'
import type { Mapping } from './mapping.ts'

/** What every row of a run takes for granted where it says nothing itself. */
export type Circumstances = {
  importId: string
  mapping: Mapping
  source: string
  site: Site
  zone: string
  currency: string
  /** Where the company is: telephone numbers without a country's prefix are of there. */
  country: string
  isTrial: boolean
  /** Part of what a row says: another site or currency makes it another row. */
  stamp: string
}

/** Site, clocks and currency of a run. Fails with sites.unknown_site. */
export const circumstancesOf = async (
  ctx: Pick<Ctx, 'tx'>,
  { id, mapping, goal }: Pick<Import, 'id' | 'mapping' | 'goal'>,
): Promise<Circumstances> => {
  const known = mapping!
  const site = known.site ? await getSite(ctx, known.site) : await usualSite(ctx)
  const zone = known.zone ?? site.zone
  const entity = await getLegalEntity(ctx, site.entityId)
  const currency = known.currency ?? entity.currency
  const stamp = [site.id, zone, currency, known.channel ?? '', known.priceList ?? ''].join(' ')
  return {
    importId: id,
    mapping: known,
    source: known.source,
    site,
    zone,
    currency,
    country: entity.country,
    isTrial: goal === 'check',
    stamp,
  }
}

/** Whose clocks the times of a file are read by, or null when its site is no longer there. */
export const zoneOf = async (
  ctx: Pick<Ctx, 'tx'>,
  run: Pick<Import, 'id' | 'mapping' | 'goal'>,
): Promise<string | null> => {
  try {
    return (await circumstancesOf(ctx, run)).zone
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

const usualSite = async (ctx: Pick<Ctx, 'tx'>): Promise<Site> => {
  try {
    return await webSite(ctx)
  } catch (error) {
    const [first] = await listSites(ctx)
    if (first && isRefusal(error)) return first
    throw error
  }
}

/** What the rows of a key say, in short: the same again changes nothing. */
export const hashOf = (stamp: string, rows: readonly { cells: Record<string, string> }[]): string => {
  const hash = createHash('sha256').update(stamp)
  for (const { cells } of rows) hash.update(JSON.stringify(cells))
  return hash.digest('base64url')
}
