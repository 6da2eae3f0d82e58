import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Action, type Actor, common, contextOn, fail, type House, isAllowed } from '#support/actions/index.ts'
import {
  actionName,
  type CustomField,
  customFieldsOf,
  describe,
  type Entity,
  type Exported,
  templateOf,
  type Verb,
} from '#support/entity/index.ts'
import { actorOf } from '../caller.ts'
import { describeRaw } from '../describe-raw.ts'
import { type Route, route } from '../route.ts'
import { importRoute } from './entity-import.ts'
import { entityUrl } from './entity-url.ts'

/**
 * The addresses of every entity of every module: list, one, new, change, out of use and back, export, import; as many of them as the module
 * declares as actions. An address that a module's own routes have taken stays theirs, so call this after them.
 */
export const entityRoutes = (app: FastifyInstance, house: House): void => {
  for (const module of house.modules)
    for (const entity of (module.entities ?? []) as unknown as Entity[]) {
      const actions = new Map(Object.values(module.actions ?? {}).map((one) => [one.name, one]))
      mount(app, house, entity, actions)
      const taken = module.imports?.find(({ name }) => name === actionName(entity, 'import'))
      if (taken) importRoute(app, house, entity, taken)
    }
  describeRoutes(app, house)
}

// biome-ignore lint/suspicious/noExplicitAny: inputs and outputs differ from action to action
type Actions = Map<string, Action<any, any>>

const mount = (app: FastifyInstance, house: House, entity: Entity, actions: Actions) => {
  const url = entityUrl(entity)
  const one = entity.name.replaceAll('_', ' ')
  const on = (verb: Verb, method: Route['method'], path: string, summary: string, more: Partial<Route> = {}) => {
    const action = actions.get(actionName(entity, verb))
    if (action && !app.hasRoute({ method, url: url + path }))
      route(app, house, { method, url: url + path, action, tag: entity.module, summary, ...more })
  }
  on('list', 'GET', '', `A page of ${entity.plural.replaceAll('_', ' ')}`)
  on('export', 'GET', '/export.csv', 'The same as a CSV file', { answer: sendCsv })
  on('get', 'GET', '/:id', `One ${one}`)
  on('create', 'POST', '', `A new ${one}`, { status: 201 })
  on('update', 'PATCH', '/:id', `Change a ${one}; If-Match refuses a lost update`)
  const given = ['isArchived']
  on('archive', 'POST', '/:id/archival', `Put a ${one} out of use`, { given, from: () => ({ isArchived: true }) })
  on('archive', 'DELETE', '/:id/archival', `Put a ${one} back into use`, { given, from: () => ({ isArchived: false }) })
}

const sendCsv = ({ name, csv }: Exported, reply: FastifyReply) =>
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(csv)

/** Describes an entity to an actor. The owner may do everything, also what no module offers: a screen is told of what is there. */
const tellerOf = (house: House) => {
  const offered = new Set(
    house.modules.flatMap(({ actions, imports }) =>
      [...Object.values(actions ?? {}), ...(imports ?? [])].map(({ name }) => name),
    ),
  )
  return (entity: Entity, actor: Actor, own?: readonly CustomField[]) => {
    const told = describe(entity, actor, own)
    const actions = Object.fromEntries(Object.entries(told.actions).filter(([, name]) => offered.has(name)))
    return { ...told, actions, url: entityUrl(entity) }
  }
}

/** What screens ask before they draw a list or a form. */
const describeRoutes = (app: FastifyInstance, house: House) => {
  const entities = house.modules.flatMap((module) => (module.entities ?? []) as unknown as Entity[])
  const toldTo = tellerOf(house)
  const tag = 'Entities'
  describeRaw(app, { method: 'GET', url: '/api/entities', tag, summary: 'Every list that I may see' })
  describeRaw(app, {
    method: 'GET',
    url: '/api/entities/:plural',
    tag,
    summary: 'Columns, filters and form of one of them',
  })
  describeRaw(app, {
    method: 'GET',
    url: '/api/entities/:plural/template.csv',
    tag,
    summary: 'A file to fill in',
    isFile: true,
  })

  app.get('/api/entities', async (request) => {
    const actor = await actorOf(request)
    if (actor.kind !== 'staff' && actor.kind !== 'key') fail(common.notSignedIn)
    const seen = entities.filter((entity) => isAllowed({ name: actionName(entity, 'list') }, actor))
    return { entities: seen.map((entity) => toldTo(entity, actor)) }
  })

  const find = async (request: Parameters<typeof actorOf>[0]) => {
    const actor = await actorOf(request)
    if (actor.kind !== 'staff' && actor.kind !== 'key') fail(common.notSignedIn)
    const { plural } = request.params as { plural: string }
    const entity = entities.find((one) => one.plural === plural) ?? fail(common.notFound)
    if (!isAllowed({ name: actionName(entity, 'list') }, actor))
      fail(common.notAllowed, { action: actionName(entity, 'list') })
    return { entity, actor }
  }

  app.get('/api/entities/:plural', async (request) => {
    const { entity, actor } = await find(request)
    const own = await house.database.transaction((tx) => customFieldsOf(contextOn(tx, actor).ctx, entity))
    return toldTo(entity, actor, own)
  })

  app.get('/api/entities/:plural/template.csv', async (request, reply) => {
    const { entity } = await find(request)
    return sendCsv({ name: `${entity.plural}.csv`, csv: templateOf(entity) }, reply)
  })
}
