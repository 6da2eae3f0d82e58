import type { Job } from '#support/actions/index.ts'

const KEPT_DAYS = 7
const AT_ONCE = 5000

/** First answers are kept for a week: so long may a caller repeat a request with its key. Deleted in small transactions. */
export const forgetKeys: Job = {
  every: '10 3 * * *',
  run: async ({ house: { database }, signal }) => {
    while (!signal?.aborted) {
      const { rowCount } = await database.pool.query(
        `delete from idempotency_keys where (actor_id, key) in
           (select actor_id, key from idempotency_keys where created_at < $1 limit ${AT_ONCE})`,
        [new Date(Date.now() - KEPT_DAYS * 86_400_000)],
      )
      if ((rowCount ?? 0) < AT_ONCE) return
    }
  },
}
