import { listSites } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'

/** The time zone that a company's business dates belong to: its web shop's, else its first site's. */
export const zoneOfEntity = async (ctx: Ctx, entityId: string): Promise<string> => {
  const sites = (await listSites(ctx)).filter((site) => site.entityId === entityId)
  return (sites.find(({ kind }) => kind === 'web') ?? sites[0])?.zone ?? 'UTC'
}
