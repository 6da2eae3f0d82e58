import { type Actor, common, fail, scopeOf } from '#support/actions/index.ts'

/** The sites to which a grant reaches: null means all of them. A grant for one's own reaches none: goods have no owner in the house. */
export const sitesInReach = (actor: Actor, permission: string): readonly string[] | null => {
  const scope = scopeOf(actor, permission)
  if (scope?.kind === 'own') return []
  return scope?.kind === 'sites' ? scope.sites : null
}

/** Refuses a site that the grant does not reach. */
export const checkReach = (actor: Actor, permission: string, siteId: string): void => {
  const sites = sitesInReach(actor, permission)
  if (sites && !sites.includes(siteId)) fail(common.notAllowed, { action: permission })
}
