import { locations } from '#masters/sites/tables.ts'
import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { touch } from '#support/entity/index.ts'
import { copyRows } from '../load/copy.ts'
import { sampleSites } from '../people/index.ts'

/** Aisles, bays in each, and levels of a bay. */
const racks: Record<string, readonly [aisles: string, bays: number, levels: number]> = {
  W01: ['ABCDEFG', 10, 2],
  W02: ['ABC', 10, 2],
}

/** Codes of a site's own bins in walking order: up one aisle and down the next. */
export const binsOf = (siteCode: string): string[] => {
  const rack = racks[siteCode]
  if (!rack) return siteCode.startsWith('S') ? ['BACK'] : []
  const [aisles, bays, levels] = rack
  return [...aisles].flatMap((aisle, turn) => {
    const order = Array.from({ length: bays }, (_, bay) => (turn % 2 ? bays - bay : bay + 1))
    return order.flatMap((bay) =>
      Array.from({ length: levels }, (_, level) => `${aisle}-${String(bay).padStart(2, '0')}-${level + 1}`),
    )
  })
}

/** Lays the bins of all sites down, 200 in the warehouses and a back room in each store; gives all places by site and code. */
export const layBins = async (ctx: Ctx, entityId: string, siteIds: ReadonlyMap<string, string>) => {
  const rows = sampleSites.flatMap(({ code: siteCode }) =>
    binsOf(siteCode).map((code, place) => ({
      id: newId(),
      entityId,
      siteId: siteIds.get(siteCode)!,
      code,
      kind: 'bin',
      zone: code === 'BACK' ? null : code[0],
      isStock: true,
      allowsNegative: false,
      sequence: 10 + place,
      version: 1,
    })),
  )
  await copyRows(ctx.tx, 'locations', rows)
  touch(ctx.tx, locations)
  const found = await ctx.tx.named<{ id: string; site: string; code: string }>(
    'sample.places',
    'select l.id, s.code as site, l.code from locations l join sites s on s.id = l.site_id',
  )
  return new Map(found.map(({ id, site, code }) => [`${site} ${code}`, id]))
}
