import type { Action } from '#support/actions/index.ts'
import { changed, type Entity } from './entity.ts'
import { exportOf } from './export.ts'
import { getOf, listOf } from './list.ts'
import { archiveOf, createOf, updateOf } from './write.ts'

// biome-ignore lint/suspicious/noExplicitAny: inputs and outputs differ from action to action
type Actions = Record<string, Action<any, any>>

/** Actions under their names, as a module declares them. */
export const byName = (...actions: Actions[string][]): Actions =>
  Object.fromEntries(actions.map((one) => [one.name, one]))

/** Reads of documents and masters: list, get, export. */
export const readsOf = (...entities: Entity[]): Actions =>
  byName(...entities.flatMap((entity) => [listOf(entity), getOf(entity), exportOf(entity)]))

/** Everything that setup needs; archiving where the table knows it. */
export const actionsOf = (...entities: Entity[]): Actions => ({
  ...readsOf(...entities),
  ...byName(...entities.flatMap((entity) => [createOf(entity), updateOf(entity)])),
  ...archivingOf(...entities),
})

export const archivingOf = (...entities: Entity[]): Actions =>
  byName(...entities.filter(({ fields }) => fields.has('archivedAt')).map((entity) => archiveOf(entity)))

/** Events that the kit writes, for the module's declaration. */
export const eventsOf = (...entities: Entity[]): Record<string, string> =>
  Object.fromEntries(entities.map((entity) => [changed(entity), 'id']))
