import { permissionsAre } from '#support/access/known-permissions.ts'
import { constraintsMean, type House, type Module } from '#support/actions/index.ts'
import { actionName, type Entity, siteOf } from '#support/entity/index.ts'
import { checkEra, ensureCursors } from '#support/events/index.ts'
import { prepareJobs } from '#support/jobs/index.ts'
import { schedulesAre } from '#support/jobs/schedules.ts'
import { documentsAre, documentsStand, type Place } from '#support/notes/documents.ts'

/**
 * Makes the declarations of all modules known to the process: what broken constraints mean, what can be allowed, what runs by the clock, who may
 * read which kind of document. Call it once a start, before the first action. Throws when two modules claim the same name: a bug.
 */
export const boot = (modules: readonly Module[]): void => {
  refuseTwins(modules)
  permissionsAre(modules)
  schedulesAre(modules)
  // Whatever has a page of its own takes notes, tasks and files: who may read it may read them.
  const entities = modules.flatMap(({ entities = [] }) => entities as unknown as Entity[])
  documentsAre(Object.fromEntries(entities.map((entity) => [entity.name, actionName(entity, 'get')])))
  documentsStand(Object.fromEntries(entities.map((entity) => [entity.name, placeOf(entity)])))
  for (const { constraints = {}, documents = {} } of modules) {
    constraintsMean(constraints)
    documentsAre(documents)
  }
}

/** As in lists: a grant for some sites narrows what names a site, shows no document that names none, and leaves masters as they are. */
const placeOf = (entity: Entity): Place => {
  if (entity.scope?.site) return (tx, id) => siteOf(tx, entity, id)
  return entity.kind === 'document' ? 'nowhere' : 'everywhere'
}

/** Makes a migrated database ready for these modules: the tables of jobs, the era of events, a cursor for each subscriber. Then boots. */
export const moveIn = async ({ database, modules }: Pick<House, 'database' | 'modules'>): Promise<void> => {
  boot(modules)
  await prepareJobs(database.url)
  await checkEra(database)
  await ensureCursors(database, modules)
}

const refuseTwins = (modules: readonly Module[]) => {
  const names = modules.map(({ name }) => name)
  const actions = modules.flatMap((module) => Object.values(module.actions ?? {}).map(({ name }) => name))
  for (const list of [names, actions]) {
    const twin = list.find((name, at) => list.indexOf(name) !== at)
    if (twin) throw new Error(`declared twice: ${twin}`)
  }
}
