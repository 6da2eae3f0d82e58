import type { Language } from '#support/i18n/index.ts'

/** How far a permission reaches: everything, the documents of some sites, or the actor's own. */
export type Scope = { kind: 'all' } | { kind: 'sites'; sites: readonly string[] } | { kind: 'own' }

/** Permission name → how far. `*` stands for every permission (the owner). */
export type Grants = ReadonlyMap<string, Scope>

/** Who acts. Customers and visitors hold no grants: what they may call says so itself (`open`), and sees only their own. */
export type Actor =
  | { kind: 'staff'; id: string; name: string; language: Language; grants: Grants; partyId?: string }
  | { kind: 'key'; id: string; name: string; language: Language; grants: Grants }
  | { kind: 'customer'; id: string; partyId: string; visitorId?: string; language: Language }
  | { kind: 'visitor'; id: string; language: Language }
  | { kind: 'system'; id: string; language: Language }

/** The program itself: jobs, reactions, the first start. */
export const system: Actor = { kind: 'system', id: 'system', language: 'en' }

/** How far the actor may use `permission`, or undefined when not at all. */
export const scopeOf = (actor: Actor, permission: string): Scope | undefined => {
  if (actor.kind === 'system') return { kind: 'all' }
  if (actor.kind !== 'staff' && actor.kind !== 'key') return undefined
  return actor.grants.get(permission) ?? actor.grants.get(`${permission.split('.')[0]}.*`) ?? actor.grants.get('*')
}

export const may = (actor: Actor, permission: string): boolean => scopeOf(actor, permission) !== undefined
