import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Language } from '#support/i18n/index.ts'

/** `fileId`: a stored file; `document`: rendered when the mail is sent, by whoever declared its kind (`attachesDocuments`). */
export type Attachment = { name: string; fileId?: string; document?: string }

export type NewMail = {
  /** Once a key: a second mail with the same key is not written. */
  key?: string
  /** The document that the mail is about: `order:<id>`. */
  subjectOf?: string
  to: string
  language: Language
  subject: string
  /** Plain words; see `letter` for the little markup that becomes HTML. */
  text: string
  /** A whole HTML document of one's own instead of the house's letter. */
  html?: string
  attachments?: readonly Attachment[]
}

/**
 * Writes a mail in this transaction; a job sends it after the commit. Gives the mail's id, undefined when its key was used before.
 */
export const queueMail = async (ctx: Ctx, mail: NewMail): Promise<{ id: string } | undefined> => {
  const [written] = await ctx.tx.named<{ id: string }>(
    'mail.queue',
    `insert into mails (id, key, subject_of, recipient, language, subject, text, html, attachments, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10) on conflict (key) do nothing returning id`,
    [
      newId(),
      mail.key ?? null,
      mail.subjectOf ?? null,
      mail.to.trim(),
      mail.language,
      mail.subject.replace(/\s+/g, ' ').trim(),
      mail.text,
      mail.html ?? null,
      JSON.stringify(mail.attachments ?? []),
      ctx.now,
    ],
  )
  if (!written) return undefined
  ctx.emit({ type: 'mail.queued', subject: `mail:${written.id}`, payload: { mailId: written.id } })
  return written
}
