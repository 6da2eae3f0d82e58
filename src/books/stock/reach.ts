import { type Actor, common, fail, scopeOf } from '#support/actions/index.ts'

/** The sites to which a grant reaches: null means all of them. */
export const sitesInReach = (actor: Actor, permission: string): readonly string[] | null => {
  const scope = scopeOf(actor, permission)
  return scope?.kind === 'sites' ? scope.sites : null
}

/** Refuses a site that the grant does not reach. */
export const checkReach = (actor: Actor, permission: string, siteId: string): void => {
  const sites = sitesInReach(actor, permission)
  if (sites && !sites.includes(siteId)) fail(common.notAllowed, { action: permission })
}
