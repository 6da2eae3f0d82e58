import { type Actor, type Ctx, common, fail, may, scopeOf } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'

/** Where a document stands: at a site, to be looked up by its id; everywhere (masters); nowhere that we know of. */
export type Place = ((tx: Tx, id: string) => Promise<string | undefined>) | 'everywhere' | 'nowhere'

const readPermissions = new Map<string, string>()
const places = new Map<string, Place>()

/** Modules say at boot which kinds of document they keep and which permission reads them. */
export const documentsAre = (kinds: Readonly<Record<string, string>>): void => {
  for (const [kind, permission] of Object.entries(kinds)) readPermissions.set(kind, permission)
}

/** And where they stand, for grants that reach some sites only. A kind of which nobody says it stands nowhere. */
export const documentsStand = (kinds: Readonly<Record<string, Place>>): void => {
  for (const [kind, place] of Object.entries(kinds)) places.set(kind, place)
}

const placeOf = (kind: string): Place => places.get(kind) ?? 'nowhere'

/** How many documents of a kind the actor may see. A kind that nobody declared is nobody's to see. */
export const sightOf = (actor: Actor, kind: string): 'all' | 'some' | 'none' => {
  const permission = readPermissions.get(kind)
  const scope = permission === undefined ? undefined : scopeOf(actor, permission)
  if (!scope) return 'none'
  if (scope.kind === 'all' || placeOf(kind) === 'everywhere') return 'all'
  return scope.kind === 'sites' && typeof placeOf(kind) === 'function' ? 'some' : 'none'
}

/** Whether the actor's grant for `permission` reaches the document, which stands where it stands. The house itself reaches everything. */
const reaches = async ({ actor, tx }: Pick<Ctx, 'actor' | 'tx'>, permission: string, subject: string) => {
  const [kind = '', id = ''] = subject.split(':')
  const [scope, place] = [scopeOf(actor, permission), placeOf(kind)]
  if (!scope || scope.kind === 'all' || place === 'everywhere') return scope !== undefined
  const site = scope.kind === 'sites' && typeof place === 'function' ? await place(tx, id) : undefined
  return scope.kind === 'sites' && site !== undefined && scope.sites.includes(site)
}

/** Refuses what belongs to a document (its invoice, its payment) beyond the sites that the grant for `permission` reaches. Fails with `common.not_found`. */
export const checkReaches = async (
  ctx: Pick<Ctx, 'actor' | 'tx'>,
  permission: string,
  subject: string,
): Promise<void> => {
  if (!(await reaches(ctx, permission, subject))) fail(common.notFound)
}

/** Whether the actor may see what belongs to the document `order:<id>`. */
export const maySee = async (ctx: Pick<Ctx, 'actor' | 'tx'>, subject: string): Promise<boolean> => {
  const permission = readPermissions.get(subject.split(':')[0]!)
  return permission !== undefined && reaches(ctx, permission, subject)
}

/** Refuses who may not see the document: by its kind he is told so, else it does not exist for him. */
export const checkSight = async (ctx: Pick<Ctx, 'actor' | 'tx'>, subject: string): Promise<void> => {
  if (await maySee(ctx, subject)) return
  const permission = readPermissions.get(subject.split(':')[0]!)
  if (permission !== undefined && may(ctx.actor, permission)) fail(common.notFound)
  fail(common.notAllowed, { action: `read ${subject.split(':')[0]}` })
}
