import type { Ctx, Job } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { addJob } from '#support/jobs/add-job.ts'

const asked = new WeakSet<Tx>()

/** When mails were queued: a job that sends all that are due, one for all that this transaction hears of. */
export const onQueued = async (ctx: Pick<Ctx, 'tx'>): Promise<void> => {
  if (asked.has(ctx.tx)) return
  asked.add(ctx.tx)
  // Without a key: a job that runs while another is asked for under its key would not be taken up again after a fall.
  await addJob(ctx, 'mail.send')
}

/** Every minute: mails whose next try has come, and those without a job, after a restore or a fall in the middle of a round. */
export const resume: Job = {
  every: '* * * * *',
  run: ({ transaction }) =>
    transaction(async (ctx) => {
      const [row] = await ctx.tx.named<{ waits: boolean }>(
        'mail.waits',
        `select exists (select from mails where state = 'waiting' and due_at <= now()) as waits`,
      )
      if (row?.waits) await onQueued(ctx)
    }),
}
