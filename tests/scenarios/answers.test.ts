import { beforeAll, expect, it } from 'vitest'
import { modules } from '#modules'
import { actionName, type Entity, type Listed } from '#support/entity/index.ts'
import { addTask, listMyTasks } from '#support/notes/index.ts'
import { anyOf, liveIn } from '../support/lived-in.ts'
import { testShop } from '../support/shop.ts'

// What the API's description says of the lists is made from their tables; here it meets what they answer.

const shop = await testShop([
  { code: 'CHAIR', name: 'Oak chair', price: '499.00' },
  { code: 'TABLE', name: 'Walnut table', price: '2599.00' },
])
beforeAll(() => liveIn(shop), 60_000)

const actions = new Map(modules.flatMap((module) => Object.values(module.actions ?? {}).map((one) => [one.name, one])))
const entities = modules.flatMap((module) => (module.entities ?? []) as unknown as Entity[])

it.each(entities.map((entity) => [entity.plural, entity] as const))('%s answer as described', async (_, entity) => {
  const [list, get] = (['list', 'get'] as const).map((verb) => actions.get(actionName(entity, verb)))
  if (!list?.output) return
  const page = await shop.run(list, {})
  expect(list.output.safeParse(onTheWire(page)).error).toBeUndefined()
  const [first] = (page as Listed).rows
  if (!first || !get?.output) return
  expect(get.output.safeParse(onTheWire(await shop.run(get, { id: first.id }))).error).toBeUndefined()
})

it('amounts have the digits of their currency, in lists and one by one', async () => {
  const amounts: string[] = []
  for (const { plural, money = [], ...entity } of entities) {
    const [list, get] = (['list', 'get'] as const).map((verb) => actions.get(actionName({ plural, ...entity }, verb)))
    const { rows } = (list && money.length ? await shop.run(list, { limit: 3 }) : { rows: [] }) as Listed
    const one = rows[0] && get?.output ? await shop.run(get, { id: rows[0].id }) : undefined
    for (const row of [...rows, ...(one ? [one as (typeof rows)[number]] : [])])
      amounts.push(...money.flatMap((name) => (row.currency && row[name] ? [`${plural} ${row[name]}`] : [])))
  }
  expect(amounts.filter((amount) => !/ -?\d+\.\d\d$/.test(amount))).toEqual([])
  expect(amounts.length).toBeGreaterThan(5)
})

const onTheWire = (answer: unknown) => JSON.parse(JSON.stringify(answer))

it('most lists had something to say', async () => {
  const counts = await Promise.all(
    entities.map(async (entity) => {
      const list = actions.get(actionName(entity, 'list'))
      return list?.output?.safeParse(onTheWire(await shop.run(list, { limit: 1 }))).data
    }),
  )
  const filled = counts.filter((page) => (page as Listed | undefined)?.rows?.length)
  expect(filled.length).toBeGreaterThan(entities.length / 2)
})

it('a task says what it is about, by the name that people call it by', async () => {
  const id = await anyOf(shop, 'orders')
  const { rows } = await shop.database.pool.query<{ number: string }>('select number from orders where id = $1', [id])
  await shop.run(addTask, { subject: `order:${id}`, title: 'Call about the new day' })
  await shop.run(addTask, { subject: `party:${await anyOf(shop, 'parties')}`, title: 'Call back' })
  const { tasks } = await shop.run(listMyTasks, {})
  expect(tasks.map(({ title, about }) => [title, about])).toEqual([
    ['Call about the new day', rows[0]!.number],
    ['Call back', expect.any(String)],
  ])
})
