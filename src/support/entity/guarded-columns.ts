import { type Actor, common, fail, may } from '#support/actions/index.ts'
import { type Entity, visible } from './entity.ts'
import type { Field } from './fields.ts'

const isOpen = (actor: Actor, { guarded }: Entity, name: string) => !guarded?.[name] || may(actor, guarded[name])

/** The columns that the actor may see: cost, margin and personal data need permissions of their own. */
export const seenBy = (actor: Actor, entity: Entity): Field[] =>
  visible(entity).filter(({ name }) => isOpen(actor, entity, name))

/** Fails with not_allowed where a column is asked for or written without its own permission. */
export const needsColumn = (actor: Actor, entity: Entity, name: string): void => {
  if (!isOpen(actor, entity, name)) fail(common.notAllowed, { action: entity.guarded![name] })
}
