import type { Ctx, Job } from '#support/actions/index.ts'

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

/**
 * History comes in: each of its months gets its partition first, so that old rows lie apart from today's. A month of which rows already lie with
 * the others stays there. In a transaction of its own: it holds the book for a moment.
 */
export const keepMonths = async (ctx: Ctx, from: Date, to: Date): Promise<void> => {
  await ctx.tx.named(
    'interactions.keep_months',
    `select keep_interactions_of(month::date) from generate_series(date_trunc('month', $1::timestamptz at time zone 'UTC'), $2::timestamptz at time zone 'UTC', interval '1 month') month
     where not exists (select from interactions_other where id >= uuid7_from(month at time zone 'UTC') and id < uuid7_from((month + interval '1 month') at time zone 'UTC'))`,
    [from, to],
  )
}

/** Once an hour: promises whose time is over are broken, and are seen so; they wait on until somebody says what became of them. */
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
