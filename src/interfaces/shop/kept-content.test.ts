import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { House } from '#support/actions/index.ts'
import { keptFor } from './kept-content.ts'

let now = 0
beforeEach(() => {
  now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => vi.restoreAllMocks())

const houseOf = () => {
  const news = new EventEmitter()
  let count = 0
  const house = { database: { news } } as unknown as House
  const made = async () => ++count
  return { news, ask: (make: () => Promise<number> = made) => keptFor(house, 'page', make) }
}

describe('what a page shows to all alike', () => {
  it('is made once for those who ask together, and stays', async () => {
    const { ask } = houseOf()
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
    now = 2999
    expect(await ask()).toBe(1)
  })

  it.each(['committed', 'elsewhere'])('is made anew after news: %s', async (what) => {
    const { news, ask } = houseOf()
    await ask()
    news.emit(what)
    expect(await ask()).toBe(2)
  })

  it('is made anew in its third second while those who ask go on with what is known, and waited for in its sixth', async () => {
    const { ask } = houseOf()
    await ask()
    now = 3000
    expect([await ask(), await ask()]).toEqual([1, 2])
    now = 9000
    expect(await ask()).toBe(3)
  })

  it('that was begun before a commit is not kept after it', async () => {
    const { news, ask } = houseOf()
    await ask()
    now = 3000
    const slow = Promise.withResolvers<number>()
    expect(await ask(() => slow.promise)).toBe(1)
    news.emit('committed')
    expect(await ask()).toBe(2)
    slow.resolve(99)
    await slow.promise
    expect(await ask()).toBe(2)
  })

  it('that could not be made is tried again', async () => {
    const { ask } = houseOf()
    await expect(ask(() => Promise.reject(new Error('no line')))).rejects.toThrow('no line')
    expect(await ask()).toBe(1)
  })
})
