import type { Ctx, Job } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { addJob } from '#support/jobs/add-job.ts'

/** One job sends all mails that are due; while one waits, another is not added but its time moved. */
export const askToSend = (ctx: Pick<Ctx, 'tx'>, runAt?: Date): Promise<void> =>
  addJob(ctx, 'mail.send', {}, { key: 'mail.send', runAt })

const asked = new WeakSet<Tx>()

/** When mails were queued: the job that sends them, once for all that this transaction hears of. */
export const onQueued = async (ctx: Ctx): Promise<void> => {
  if (asked.has(ctx.tx)) return
  asked.add(ctx.tx)
  await askToSend(ctx)
}

/** Mails that are due without a job: after a restore, which brings mails but no jobs, and after a fall in the middle of a round. */
export const resume: Job = {
  every: '*/15 * * * *',
  run: ({ transaction }) =>
    transaction(async (ctx) => {
      const [row] = await ctx.tx.named<{ waits: boolean }>(
        'mail.waits',
        `select exists (select from mails where state = 'waiting' and due_at <= now()) as waits`,
      )
      if (row?.waits) await askToSend(ctx)
    }),
}
