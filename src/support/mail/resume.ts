import type { Ctx, Delivered, Job } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/add-job.ts'
import { SCHEMA } from '#support/jobs/schema.ts'
import { TRIES } from './send.ts'

const addSending = (ctx: Pick<Ctx, 'tx'>, mailId: string) =>
  addJob(ctx, 'mail.send', { mailId }, { key: `mail:${mailId}`, attempts: TRIES + 1 })

/** When a mail was queued: the job that sends it. */
export const onQueued = async (ctx: Ctx, { payload: { mailId } }: Delivered<{ mailId: string }>): Promise<void> =>
  addSending(ctx, mailId)

/** Mails that wait without a job: after a restore, which brings mails but no jobs. */
export const resume: Job = {
  every: '*/15 * * * *',
  run: async ({ transaction }) => {
    await transaction(async (ctx) => {
      const rows = await ctx.tx.named<{ id: string }>(
        'mail.without_job',
        `select id from mails m where state = 'waiting' and created_at < now() - interval '10 minutes'
           and not exists (select from ${SCHEMA}.jobs j where j.key = 'mail:' || m.id) order by id limit 500`,
      )
      for (const { id } of rows) await addSending(ctx, id)
    })
  },
}
