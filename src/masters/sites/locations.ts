import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { remembered, touch } from '#support/entity/index.ts'
import { siteErrors } from './errors.ts'
import type { Reading } from './facts.ts'
import { getSite } from './sites.ts'
import { locations } from './tables.ts'

export type Location = {
  id: string
  entityId: string
  siteId: string | null
  code: string
  kind: LocationKind
  zone: string | null
  isStock: boolean
  allowsNegative: boolean
  sequence: number
}
export type InsideKind = 'bin' | 'receiving' | 'packing'
export type OutsideKind = 'transit' | 'supplier' | 'customer' | 'adjustment' | 'scrap' | 'production'
export type LocationKind = InsideKind | OutsideKind

const COLUMNS = `id, entity_id as "entityId", site_id as "siteId", code, kind, zone, is_stock as "isStock",
  allows_negative as "allowsNegative", sequence`

/** Every site that holds goods begins with one bin, a place to receive and a place to pack. */
const first: { code: string; kind: InsideKind }[] = [
  { code: 'MAIN', kind: 'bin' },
  { code: 'RECEIVING', kind: 'receiving' },
  { code: 'PACKING', kind: 'packing' },
]

export const addFirstLocations = async (
  ctx: Ctx,
  { id, entityId, kind }: { id: string; entityId: string; kind: string },
) => {
  if (kind === 'web') return
  await ctx.tx.named(
    'sites.add_first_locations',
    `insert into locations (id, entity_id, site_id, code, kind, is_stock, sequence)
     select l.id, $2, $3, l.code, l.kind, true, 0 from unnest($1::uuid[], $4::text[], $5::text[]) as l (id, code, kind)
     on conflict do nothing`,
    [first.map(() => newId()), entityId, id, first.map(({ code }) => code), first.map(({ kind }) => kind)],
  )
}

const outside = remembered([locations], async (tx) => {
  const rows = await tx.named<{ id: string; entityId: string; kind: string }>(
    'sites.outside_locations',
    `select id, entity_id as "entityId", kind from locations where site_id is null`,
  )
  return new Map(rows.map(({ id, entityId, kind }) => [`${entityId} ${kind}`, id]))
})

/**
 * Where goods come from and go to outside all sites: one place an entity and kind, made when first asked for. Only goods in transit cannot
 * be less than nothing.
 */
export const outsideLocation = async (
  { tx }: Reading,
  { entityId, kind }: { entityId: string; kind: OutsideKind },
): Promise<string> => {
  const known = (await outside(tx)).get(`${entityId} ${kind}`)
  if (known) return known
  await tx.named(
    'sites.add_outside_location',
    `insert into locations (id, entity_id, code, kind, is_stock, allows_negative)
     values ($1, $2, upper($3), $3, false, $3 <> 'transit') on conflict do nothing`,
    [newId(), entityId, kind],
  )
  touch(tx, locations)
  return (await outside(tx)).get(`${entityId} ${kind}`)!
}

/** Places of a site, in walking order: all that are in use, or those of one kind. */
export const locationsOf = ({ tx }: Reading, siteId: string, kind?: InsideKind): Promise<Location[]> =>
  tx.named<Location>(
    'sites.locations_of',
    `select ${COLUMNS} from locations where site_id = $1 and archived_at is null and ($2::text is null or kind = $2)
     order by sequence, code`,
    [siteId, kind ?? null],
  )

/** Places of a site whose goods count as on hand, in walking order. */
export const stockLocations = async (ctx: Reading, siteId: string): Promise<Location[]> =>
  (await locationsOf(ctx, siteId)).filter(({ isStock }) => isStock)

/** The first place of a kind at a site. Fails with no_location. */
export const locationOf = async (ctx: Reading, siteId: string, kind: InsideKind): Promise<Location> => {
  const [found] = await locationsOf(ctx, siteId, kind)
  return found ?? fail(siteErrors.noLocation, { site: (await getSite(ctx, siteId)).code, kind })
}

/** Locations by id. */
export const getLocations = async ({ tx }: Reading, ids: readonly string[]): Promise<Map<string, Location>> => {
  const rows = await tx.named<Location>('sites.get_locations', `select ${COLUMNS} from locations where id = any($1)`, [
    ids,
  ])
  return new Map(rows.map((row) => [row.id, row]))
}
