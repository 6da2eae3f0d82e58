import { z } from 'zod'
import type { Ctx, Job, Outside } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { attached } from './attachments.ts'
import { plainText } from './blocks.ts'
import { letter } from './letter.ts'
import type { Attachment } from './queue.ts'
import { senderOf } from './sender.ts'
import { handOver, isAddress, isPlaceholder, type Message } from './transport.ts'

/** Tries with growing pauses, some four hours in all. */
export const TRIES = 9

type Mail = {
  id: string
  recipient: string
  language: Language
  subject: string
  text: string
  html: string | null
  attachments: Attachment[]
  attempts: number
  createdAt: Date
}

/** Sends one mail that waits, or says why not. A mail that was sent is never sent again by this job. */
export const send: Job = {
  run: async (outside, payload: unknown) => {
    const { mailId } = z.object({ mailId: z.uuid() }).parse(payload)
    const mail = await outside.transaction((ctx) => begin(ctx, mailId))
    if (!mail) return
    const hindrance = hindranceOf(mail, outside)
    if (hindrance) return outside.transaction((ctx) => end(ctx, mail, 'withheld', hindrance))
    try {
      await handOver(outside.house, mail.id, await messageOf(outside, mail))
    } catch (error) {
      const problem = problemOf(error)
      const isFinal = mail.attempts >= TRIES || isRefusedForGood(error)
      await outside.transaction((ctx) => end(ctx, mail, isFinal ? 'failed' : 'waiting', problem))
      if (isFinal) return
      throw error
    }
    await outside.transaction((ctx) => end(ctx, mail, 'sent', null))
  },
}

const begin = async (ctx: Ctx, id: string) => {
  const [mail] = await ctx.tx.named<Mail>(
    'mail.begin',
    `update mails set attempts = attempts + 1 where id = $1 and state = 'waiting'
     returning id, recipient, language, subject, text, html, attachments, attempts, created_at as "createdAt"`,
    [id],
  )
  return mail
}

type State = 'waiting' | 'sent' | 'failed' | 'withheld'

const end = async (ctx: Ctx, { id }: Mail, state: State, problem: string | null) => {
  await ctx.tx.named('mail.end', 'update mails set state = $2, problem = $3, sent_at = $4 where id = $1', [
    id,
    state,
    problem,
    state === 'sent' ? ctx.now : null,
  ])
  if (state !== 'waiting') ctx.emit({ type: `mail.${state}`, subject: `mail:${id}`, payload: { mailId: id } })
}

/** Why this mail may not leave the house at all. */
const hindranceOf = ({ recipient }: Mail, { house }: Outside) => {
  if (!isAddress(recipient)) return 'not an address'
  return house.smtpUrl && isPlaceholder(recipient) ? 'a placeholder address' : undefined
}

const messageOf = async (outside: Outside, mail: Mail): Promise<Message> => {
  const sender = await outside.transaction(senderOf)
  const { hostname } = new URL(outside.house.url)
  return {
    messageId: `<${mail.id}@${hostname}>`,
    date: mail.createdAt,
    from: { name: sender.name, address: sender.address ?? `no-reply@${hostname}` },
    replyTo: sender.replyTo,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: plainText(mail.text),
    html: mail.html ?? letter(mail, sender),
    attachments: await attached(outside, mail.attachments, mail.language),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
  }
}

// The server said no for ever (RFC 5321, 5yz) to this message or its recipient; a wrong password (EAUTH) is ours to mend.
const isRefusedForGood = (error: unknown) => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return (responseCode ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}

const problemOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500)
