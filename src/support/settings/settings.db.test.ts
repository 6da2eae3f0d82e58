import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { findSetting, getSetting, nextNumber, nextNumbers, setSetting } from './functions.ts'

const { inTransaction } = await testHouse()

describe('a setting', () => {
  const schema = z.object({ name: z.string(), digits: z.number().default(2) })

  it('is what was decided last, completed by its schema', async () => {
    await inTransaction((ctx) => setSetting(ctx, 'company', { name: 'Lanting' }))
    await inTransaction((ctx) => setSetting(ctx, 'company', { name: 'Lanting Home' }))
    expect(await inTransaction((ctx) => getSetting(ctx, 'company', schema))).toEqual({
      name: 'Lanting Home',
      digits: 2,
    })
  })

  it('is refused when nobody decided and the schema knows no answer', async () => {
    expect(await inTransaction((ctx) => findSetting(ctx, 'nothing', schema))).toBeUndefined()
    expect(await inTransaction((ctx) => getSetting(ctx, 'colour', z.string().default('celadon')))).toBe('celadon')
    await expect(inTransaction((ctx) => getSetting(ctx, 'nothing', schema))).rejects.toMatchObject({
      kind: { code: 'settings.not_set' },
      facts: { key: 'nothing' },
    })
  })
})

describe('numbers of a series', () => {
  const series = { entityId: newId(), series: 'invoice', year: 2026 }

  it('have no gap when transactions fail and many ask at once', async () => {
    const given: number[] = []
    const ask = async (n: number) =>
      inTransaction(async (ctx) => {
        const number = await nextNumber(ctx, series)
        if (n % 3 === 0) throw new Error('changed my mind')
        return number
      }).then(
        (number) => void given.push(number),
        () => {},
      )
    await Promise.all(Array.from({ length: 30 }, (_, n) => ask(n)))
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    expect(await inTransaction((ctx) => nextNumbers(ctx, { ...series, count: 3 }))).toEqual([21, 22, 23])
  })

  it('begin anew each year, for each entity', async () => {
    expect(await inTransaction((ctx) => nextNumber(ctx, { ...series, year: 2027 }))).toBe(1)
    expect(await inTransaction((ctx) => nextNumber(ctx, { ...series, entityId: newId() }))).toBe(1)
  })
})
