import type { Job } from '#support/actions/index.ts'

/** Once a day: the months to come have their partitions before anything happens in them. */
export const partitions: Job = {
  every: '17 3 * * *',
  run: (outside) =>
    outside.transaction(async (ctx) => {
      await ctx.tx.named(
        'interactions.partitions',
        `select keep_interactions_of(month::date) from generate_series(date_trunc('month', $1::timestamptz), $1::timestamptz + interval '6 months', interval '1 month') month`,
        [ctx.now],
      )
    }),
}

/** Once an hour: promises whose time is over are broken, and are seen so. */
export const breakPromises: Job = {
  every: '5 * * * *',
  run: (outside) =>
    outside.transaction(async (ctx) => {
      await ctx.tx.named(
        'promises.break',
        `update promises set state = 'broken', closed_at = $1 where state = 'open' and due_at < $1`,
        [ctx.now],
      )
    }),
}
