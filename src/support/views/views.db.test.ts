import { beforeAll, expect, it } from 'vitest'
import { isRefusal } from '#support/actions/index.ts'
import { type TestHouse, testHouse } from '#support/testing/index.ts'
import { listViews, removeView, saveView } from './saved-views.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})

const own = ['views.list', 'views.save', 'views.remove']
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (isRefusal(error) ? error.kind.code : String(error)),
  )

it('somebody sees his own views and the shared ones, and takes away only what is his', async () => {
  const [anna, ben] = [await house.staff(...own), await house.staff(...own)]
  const { id } = await house.run(saveView, { list: 'orders', name: 'Late', query: { 'state.in': 'placed' } }, anna)
  await house.run(saveView, { list: 'orders', name: 'All', query: {}, isShared: true })
  const seenBy = async (actor: typeof anna) =>
    (await house.run(listViews, { list: 'orders' }, actor)).views.map(({ name, isOwn }) => [name, isOwn])
  expect(await seenBy(anna)).toEqual([
    ['All', false],
    ['Late', true],
  ])
  expect(await seenBy(ben)).toEqual([['All', false]])
  expect(await codeOf(house.run(removeView, { id }, ben))).toBe('common.not_found')
  expect(await codeOf(house.run(removeView, { id }, anna))).toBe('done')
  expect(await seenBy(anna)).toEqual([['All', false]])
})

it('only who may share shows a view to everybody, or takes it from them', async () => {
  const anna = await house.staff(...own)
  const manager = await house.staff('views.*')
  const shared = { list: 'items', name: 'Shared', query: {}, isShared: true }
  expect(await codeOf(house.run(saveView, shared, anna))).toBe('common.not_allowed')
  const { id } = await house.run(saveView, shared, manager)
  expect(await codeOf(house.run(removeView, { id }, anna))).toBe('common.not_found')
  expect(await codeOf(house.run(removeView, { id }, await house.staff('views.*')))).toBe('done')
})

it('a view keeps no more than a view', async () => {
  const large = { list: 'items', name: 'Large', query: { q: 'x'.repeat(10_001) } }
  expect(await codeOf(house.run(saveView, large, await house.staff(...own)))).toBe('common.invalid_input')
})
