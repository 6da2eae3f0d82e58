import type { Action, Grants, Module, Scope } from '#support/actions/index.ts'
import { everybody, permissionGroups } from './built-in-roles.ts'

/** A role as a user or a key holds it. */
export type HeldRole = { permissions: readonly string[]; scope: Scope['kind']; sites: readonly string[] }

/** Module → names of its queries: what `module.read` stands for. */
export type ReadsOf = ReadonlyMap<string, readonly string[]>

/**
 * What a list of held roles allows. `*` is everything, `orders.*` everything of orders, `orders.read` every query of orders, `orders.place`
 * one action. Where several roles give the same permission, the widest scope counts; what knows neither sites nor owners takes a role for all.
 */
export const grantsOf = (held: readonly HeldRole[], reads: ReadsOf): Grants => {
  const grants = new Map<string, Scope>()
  for (const role of held) {
    const scope = scopeOfRole(role)
    for (const permission of role.permissions.flatMap((name) => spelledOut(name, reads, scope)))
      grants.set(permission, wider(grants.get(permission), scope))
  }
  // An exact name is looked up first, so it must not hide a wider grant of the whole module.
  for (const [permission, scope] of grants) {
    const whole = grants.get(`${permission.split('.')[0]}.*`)
    grants.set(
      permission,
      [whole, grants.get('*')].reduce<Scope>((a, b) => wider(b, a), scope),
    )
  }
  return grants
}

const scopeOfRole = ({ scope, sites }: HeldRole): Scope =>
  scope === 'sites' ? { kind: 'sites', sites } : { kind: scope }

const spelledOut = (permission: string, reads: ReadsOf, scope: Scope): readonly string[] => {
  const [module, name] = permission.split('.')
  const names = name === 'read' && module ? (reads.get(module) ?? []) : [permission]
  if (scope.kind === 'all') return names
  return names
    .flatMap((one) => (one === '*' ? permissionGroups.map((group) => `${group}.*`) : [one]))
    .filter(canBeNarrow)
}

/** Modules that know no sites and no owners: users, mail, the books of money, what runs behind the screens. */
const whole = new Set(['access', 'settings', 'jobs', 'events', 'mail', 'audit', 'ledger', 'accounting'])

/** A role held for some sites, or for one's own, gives nothing of what concerns the whole house. */
const canBeNarrow = (permission: string): boolean =>
  !whole.has(permission.split('.')[0]!) || everybody.permissions.includes(permission)

/** All over sites over own; two lists of sites become one. */
const wider = (a: Scope | undefined, b: Scope): Scope => {
  if (!a) return b
  if (a.kind === 'all' || b.kind === 'all') return { kind: 'all' }
  if (a.kind === 'sites' && b.kind === 'sites')
    return { kind: 'sites', sites: [...new Set([...a.sites, ...b.sites])].sort() }
  return a.kind === 'sites' ? a : b
}

/** The queries of every module, from its declared actions. */
export const readsOf = (modules: readonly Module[]): ReadsOf => {
  const reads = new Map<string, string[]>()
  for (const { name, reads: isRead } of modules.flatMap(actionsOf)) {
    const module = name.split('.')[0]!
    if (isRead) reads.set(module, [...(reads.get(module) ?? []), name])
  }
  return reads
}

/** Every action of a module. */
export const actionsOf = (module: Module): Action[] => Object.values(module.actions ?? {})
