import { afterAll, describe, expect, it } from 'vitest'
import { testHouse } from '#support/testing/index.ts'

const house = await testHouse()
afterAll(() => house.close())
const { database } = house
await database.pool.query('create table marbles (colour text primary key)')
const colours = async () =>
  (await database.pool.query('select colour from marbles order by 1')).rows.map((row) => row.colour)
const put = 'insert into marbles (colour) values ($1)'

describe('a brief transaction', () => {
  it('commits what it sent without waiting, in order', async () => {
    const seen = await database.transaction(
      async (tx) => {
        await tx.later('marbles.put', put, ['red'])
        await tx.later('marbles.put', put, ['blue'])
        return tx.named('marbles.count', 'select count(*)::int as count from marbles')
      },
      { isBrief: true },
    )
    expect(seen).toEqual([{ count: 2 }])
    expect(await colours()).toEqual(['blue', 'red'])
  })

  it('keeps nothing and tells the first failure, whoever noticed it', async () => {
    const twice = (after: 'asks' | 'ends' | 'fails') =>
      database.transaction(
        async (tx) => {
          await tx.later('marbles.put', put, ['green'])
          await tx.later('marbles.put', put, ['red'])
          if (after === 'fails') throw new Error('something else')
          if (after === 'asks') await tx.named('marbles.count', 'select count(*)::int as count from marbles')
        },
        { isBrief: true },
      )
    for (const after of ['asks', 'ends', 'fails'] as const)
      await expect(twice(after)).rejects.toMatchObject({ code: '23505' })
    expect(await colours()).toEqual(['blue', 'red'])
  })

  it('lets nothing run on after a failure beside it', async () => {
    const work = database.transaction(
      (tx) =>
        tx.together(
          () => tx.named('marbles.put', put, ['red']),
          async () => {
            await tx.named('marbles.count', 'select count(*)::int as count from marbles')
            await tx.named('marbles.put', put, ['white'])
          },
        ),
      { isBrief: true },
    )
    await expect(work).rejects.toMatchObject({ code: '23505' })
    expect(await colours()).toEqual(['blue', 'red'])
  })

  it('leaves its connection as it was', async () => {
    expect(await database.reading((tx) => tx.named('marbles.mode', 'show plan_cache_mode'))).toEqual([
      { plan_cache_mode: 'auto' },
    ])
  })
})

describe('a brief reading', () => {
  it('plans for any values, and reads side by side', async () => {
    const asked = await database.reading(
      (tx) =>
        tx.together(
          () => tx.named('marbles.mode', 'show plan_cache_mode'),
          () => tx.named('marbles.one', 'select colour from marbles where colour = $1', ['red']),
        ),
      { isBrief: true },
    )
    expect(asked).toEqual([[{ plan_cache_mode: 'force_generic_plan' }], [{ colour: 'red' }]])
  })

  it('that fails in part fails, and its connection serves the next', async () => {
    const half = () =>
      database.reading(
        (tx) =>
          tx.together(
            () => tx.named('marbles.wrong', 'select 1 / $1::int', [0]),
            () => tx.named('marbles.one', 'select colour from marbles where colour = $1', ['blue']),
          ),
        { isBrief: true },
      )
    await expect(half()).rejects.toMatchObject({ code: '22012' })
    await expect(half()).rejects.toMatchObject({ code: '22012' })
    const again = database.reading((tx) => tx.named('marbles.count', 'select count(*)::int as count from marbles'), {
      isBrief: true,
    })
    expect(await again).toEqual([{ count: 2 }])
  })
})
