import type { Ctx, Job, Outside } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { attached } from './attachments.ts'
import { plainText } from './blocks.ts'
import { letter } from './letter.ts'
import type { Attachment } from './queue.ts'
import { type Sender, senderOf } from './sender.ts'
import { handOver, isAddress, isPlaceholder, type Message } from './transport.ts'

/** Tries with growing pauses, some four hours in all. */
const TRIES = 9
const AT_ONCE = 40
const SIDE_BY_SIDE = 4

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
type State = 'waiting' | 'sent' | 'failed' | 'withheld'
type Outcome = { mail: Mail; state: State; problem: string | null }

/** Sends the mails that wait, or writes down why not, until none is due. One that was sent is never sent again. */
export const send: Job = {
  run: async (outside) => {
    while (!outside.signal?.aborted && (await sendSome(outside)));
  },
}

const sendSome = async (outside: Outside): Promise<boolean> => {
  const [mails, sender] = await outside.transaction(async (ctx) => [await claim(ctx), await senderOf(ctx)] as const)
  // What has left the house is written down at once; a file that is laid down twice is the same file.
  const together = outside.house.smtpUrl ? SIDE_BY_SIDE : AT_ONCE
  for (const some of slicesOf(mails, together)) {
    const outcomes: Outcome[] = []
    for (const few of slicesOf(some, SIDE_BY_SIDE))
      outcomes.push(...(await Promise.all(few.map((mail) => tried(outside, mail, sender)))))
    await outside.transaction((ctx) => writeDown(ctx, outcomes))
  }
  return mails.length > 0
}

const slicesOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** Mails that are due, marked as being sent: should this process die, they are due again after the lease. */
const claim = (ctx: Ctx) =>
  ctx.tx.named<Mail>(
    'mail.claim',
    `update mails set attempts = attempts + 1, due_at = now() + interval '10 minutes'
     where id in (select id from mails where state = 'waiting' and due_at <= now() order by id limit ${AT_ONCE} for update skip locked)
     returning id, recipient, language, subject, text, html, attachments, attempts, created_at as "createdAt"`,
  )

const tried = async (outside: Outside, mail: Mail, sender: Sender): Promise<Outcome> => {
  const hindrance = hindranceOf(mail, outside)
  if (hindrance) return { mail, state: 'withheld', problem: hindrance }
  try {
    await handOver(outside.house, mail.id, await messageOf(outside, mail, sender))
    return { mail, state: 'sent', problem: null }
  } catch (error) {
    const isFinal = mail.attempts >= TRIES || isRefusedForGood(error)
    return { mail, state: isFinal ? 'failed' : 'waiting', problem: problemOf(error) }
  }
}

/** Pauses grow as e to the number of tries, in seconds. */
const writeDown = async (ctx: Ctx, outcomes: readonly Outcome[]) => {
  await ctx.tx.named(
    'mail.written_down',
    `update mails set state = o.state, problem = o.problem, sent_at = case when o.state = 'sent' then $4::timestamptz end,
       due_at = now() + make_interval(secs => exp(mails.attempts))
     from unnest($1::uuid[], $2::text[], $3::text[]) as o (id, state, problem) where mails.id = o.id`,
    [
      outcomes.map(({ mail }) => mail.id),
      outcomes.map(({ state }) => state),
      outcomes.map(({ problem }) => problem),
      ctx.now,
    ],
  )
  for (const { mail, state } of outcomes)
    if (state !== 'waiting')
      ctx.emit({ type: `mail.${state}`, subject: `mail:${mail.id}`, payload: { mailId: mail.id } })
}

/** Why this mail may not leave the house at all. */
const hindranceOf = ({ recipient }: Mail, { house }: Outside) => {
  if (!isAddress(recipient)) return 'not an address'
  return house.smtpUrl && isPlaceholder(recipient) ? 'a placeholder address' : undefined
}

const messageOf = async (outside: Outside, mail: Mail, sender: Sender): Promise<Message> => {
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
