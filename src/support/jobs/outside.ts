import {
  type Actor,
  type Ctx,
  contextOn,
  type House,
  type Outside,
  refusedByDatabase,
  system,
} from '#support/actions/index.ts'

/** Work in a transaction of its own, outside any action: its news leave with the commit. */
export const inTransaction = async <T>(
  { database }: Pick<House, 'database'>,
  work: (ctx: Ctx) => Promise<T>,
  { actor = system, now }: { actor?: Actor; now?: Date } = {},
): Promise<T> => {
  try {
    return await database.transaction(async (tx) => {
      const { ctx, flush } = contextOn(tx, actor, now)
      const result = await work(ctx)
      await flush()
      tx.afterCommit(() => database.news.emit('committed'))
      return result
    })
  } catch (error) {
    throw refusedByDatabase(error)
  }
}

/** What a job gets: the house and transactions in the name of the system. */
export const outsideOf = (house: House, signal?: AbortSignal, clock?: () => Date): Outside => ({
  house,
  signal,
  transaction: (work) => inTransaction(house, work, { now: clock?.() }),
})
