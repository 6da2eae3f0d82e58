import { beforeAll, describe, expect, it } from 'vitest'
import { catalogModule } from '#masters/catalog/module.ts'
import { permissionRoutes } from './routes/permissions.ts'
import { type WebHouse, webHouse } from './testing/web-house.ts'

type Group = {
  module: string
  label: string
  permissions: { name: string; label: string; isRead: boolean; isForAll: boolean }[]
}

let web: WebHouse
beforeAll(async () => {
  web = await webHouse({ routes: [permissionRoutes] }, { modules: [catalogModule] })
})

describe('what roles can allow', () => {
  it('is told by module, each with its words, to those who see roles', async () => {
    const admin = await web.signIn('admin')
    const answer = await admin.ask('GET', '/api/permissions')
    expect(answer.statusCode).toBe(200)
    const { groups } = answer.json() as { groups: Group[] }
    const catalog = groups.find(({ module }) => module === 'catalog')!
    const named = (name: string) => catalog.permissions.find((one) => one.name === `catalog.${name}`)
    expect(named('list_brands')).toEqual({
      name: 'catalog.list_brands',
      label: 'See brands',
      isRead: true,
      isForAll: false,
    })
    expect(named('create_brand')).toMatchObject({ label: 'Add brand', isRead: false })
    expect(named('see_cost')).toMatchObject({ isRead: false })
    expect(named('import_brands')).toBeDefined()
    for (const { permissions } of groups) for (const { name, label } of permissions) expect(label).not.toBe(name)
  })

  it('marks what everybody may do anyway', async () => {
    const admin = await web.signIn('admin')
    const { groups } = (await admin.ask('GET', '/api/permissions')).json() as { groups: Group[] }
    const all = groups.flatMap(({ permissions }) => permissions)
    const isForAll = (name: string) => all.find((one) => one.name === name)?.isForAll
    expect([isForAll('access.change_own'), isForAll('access.create_user')]).toEqual([true, false])
  })

  it('is nobody else’s to know', async () => {
    const planner = await web.signIn('planner')
    expect((await planner.ask('GET', '/api/permissions')).statusCode).toBe(403)
  })
})
