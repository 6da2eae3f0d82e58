import type { FastifyInstance } from 'fastify'
import { accessActions, everybody, permissionGroups } from '#support/access/index.ts'
import { type House, isAllowed, type Module } from '#support/actions/index.ts'
import { actionTexts, type Entity } from '#support/entity/index.ts'
import { type Language, languages, type Texts } from '#support/i18n/index.ts'
import { checkAllowed } from '../allowed.ts'
import { actorOf } from '../caller.ts'
import { describeRaw } from '../describe-raw.ts'

type Permission = { name: string; label: string; isRead: boolean; isForAll: boolean }
type Group = { module: string; label: string; permissions: Permission[] }

/** All that roles and keys can allow, module by module, in the reader's words; `isForAll` is what everybody of the house may do anyway. */
export const permissionRoutes = (app: FastifyInstance, house: House): void => {
  describeRaw(app, {
    method: 'GET',
    url: '/api/permissions',
    tag: 'Users and roles',
    summary: 'All that a role can allow, by module',
  })
  const texts: Texts = Object.assign(
    {},
    actionTexts(house.modules.flatMap((module) => (module.entities ?? []) as unknown as Entity[])),
    ...house.modules.map((module) => module.texts ?? {}),
  )
  app.get('/api/permissions', async (request) => {
    const actor = await actorOf(request)
    if (!isAllowed(accessActions.createApiKey, actor)) checkAllowed(actor, accessActions.listRoles)
    return { groups: inOrder(house.modules.map((module) => groupOf(module, texts, actor.language))) }
  })
}

const groupOf = (module: Module, texts: Texts, language: Language): Group => {
  const say = (...keys: string[]) => keys.flatMap((key) => texts[key]?.[languages.indexOf(language)] ?? [])[0]
  const actions = Object.values(module.actions ?? {}).map(({ name, reads }) => ({ name, isRead: reads === true }))
  const imports = (module.imports ?? []).map(({ name }) => ({ name, isRead: false }))
  const others = (module.permissions ?? []).map((name) => ({ name, isRead: false }))
  const named = new Map([...actions, ...imports, ...others].map((one) => [one.name, one]))
  return {
    module: module.name,
    label: say(`permission.${module.name}`, `module.${module.name}`) ?? module.name,
    permissions: [...named.values()].flatMap((one) => {
      const label = say(`action.${one.name}`, `permission.${one.name}`)
      // What has no name in a role is open to everybody: pictures, pages.
      return label ? [{ ...one, label, isForAll: everybody.permissions.includes(one.name) }] : []
    }),
  }
}

/** As roles are shown: the usual groups first, then what else there is. */
const inOrder = (groups: Group[]): Group[] => {
  const order: readonly string[] = permissionGroups
  const place = ({ module }: Group) => (order.includes(module) ? order.indexOf(module) : order.length)
  return groups.filter(({ permissions }) => permissions.length).toSorted((a, b) => place(a) - place(b))
}
