import { z } from 'zod'
import { action, common, errors, fail, may, query } from '#support/actions/index.ts'
import { isLanguage } from '#support/i18n/index.ts'
import { letter } from './letter.ts'
import type { Attachment } from './queue.ts'
import { senderOf } from './sender.ts'

export const refusals = errors('mail', { notToBeSent: 409 })

const STATES = ['waiting', 'sent', 'failed', 'withheld'] as const

const row = z.object({
  id: z.uuid(),
  subjectOf: z.string().nullable(),
  recipient: z.string(),
  language: z.string(),
  subject: z.string(),
  state: z.enum(STATES),
  attempts: z.number(),
  problem: z.string().nullable(),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
})
export type MailRow = z.infer<typeof row>

const COLUMNS = `id, subject_of as "subjectOf", recipient, language, subject, state, attempts, problem, created_at as "createdAt", sent_at as "sentAt"`

/** The outbox, newest first; by state, document or part of the recipient's address. */
export const listMails = query({
  name: 'mail.list',
  input: z.object({
    state: z.enum(STATES).optional(),
    subjectOf: z.string().max(200).optional(),
    recipient: z.string().trim().max(200).optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ mails: z.array(row), next: z.uuid().nullable() }),
  fn: async ({ tx }, { state, subjectOf, recipient, after, limit }) => {
    const found = await tx.named<MailRow>(
      'mail.list',
      `select ${COLUMNS} from mails where ($1::text is null or state = $1) and ($2::text is null or subject_of = $2)
         and ($3::text is null or strpos(lower(recipient), lower($3)) > 0) and ($4::uuid is null or id < $4)
       order by id desc limit $5`,
      [state ?? null, subjectOf ?? null, recipient || null, after ?? null, limit + 1],
    )
    const mails = found.slice(0, limit)
    return { mails, next: found.length > limit ? mails.at(-1)!.id : null }
  },
})

/** One mail as its reader sees it. */
export const readMail = query({
  name: 'mail.read',
  input: z.object({ id: z.uuid() }),
  output: row.extend({
    text: z.string(),
    html: z.string(),
    attachments: z.array(
      z.object({ name: z.string(), fileId: z.string().optional(), document: z.string().optional() }),
    ),
  }),
  fn: async (ctx, { id }) => {
    const [mail] = await ctx.tx.named<MailRow & { text: string; html: string | null; attachments: Attachment[] }>(
      'mail.read',
      `select ${COLUMNS}, text, html, attachments from mails where id = $1`,
      [id],
    )
    if (!mail) return fail(common.notFound)
    // Whoever reads a link to sign in by could come in as somebody else; an owner may come in anyway.
    if (mail.subjectOf?.startsWith('sign-in:') && !may(ctx.actor, '*'))
      mail.text = mail.text.replace(/https?:\S+/g, '•••')
    const language = isLanguage(mail.language) ? mail.language : 'en'
    return { ...mail, html: mail.html ?? letter({ ...mail, language }, await senderOf(ctx)) }
  },
})

/** Sends a mail that failed or was withheld, as if it were new. Fails with `mail.not_to_be_sent` for one that waits or was sent. */
export const retryMail = action({
  name: 'mail.retry',
  input: z.object({ id: z.uuid() }),
  subject: ({ id }) => `mail:${id}`,
  fn: async (ctx, { id }) => {
    const [again] = await ctx.tx.named(
      'mail.retry',
      `update mails set state = 'waiting', attempts = 0, problem = null, due_at = now() where id = $1 and state in ('failed', 'withheld') returning id`,
      [id],
    )
    if (!again) return fail(refusals.notToBeSent)
    ctx.emit({ type: 'mail.queued', subject: `mail:${id}`, payload: { mailId: id } })
  },
})
