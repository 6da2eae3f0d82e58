import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { House } from '#support/actions/index.ts'

export type Message = Parameters<ReturnType<typeof nodemailer.createTransport>['sendMail']>[0]

const PATIENCE_MS = 20_000

// Names that RFC 2606 and RFC 6761 set apart: nobody lives there, and a sample company must write to nobody.
const PLACEHOLDER = /(^|\.)(example|test|invalid|localhost|local)$|(^|\.)example\.(com|net|org)$/i

/** True for an address that no mail may leave to. */
export const isPlaceholder = (address: string): boolean => PLACEHOLDER.test(address.split('@').at(-1) ?? '')

/** One recipient, nothing else: what is not refused here could become a second one, or a header. */
export const isAddress = (text: string): boolean =>
  /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/.test(text)

const onPaper = { newline: 'windows', disableFileAccess: true, disableUrlAccess: true } as const

/** Hands the message to the SMTP server, or lays it down as `<id>.eml` when none is set; done twice, the same file is written twice. */
export const handOver = async (
  { smtpUrl, mailFolder }: Pick<House, 'smtpUrl' | 'mailFolder'>,
  id: string,
  message: Message,
): Promise<void> => {
  if (smtpUrl) {
    const transport = nodemailer.createTransport({
      url: smtpUrl,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      await transport.sendMail(message)
    } finally {
      transport.close()
    }
    return
  }
  const file = join(mailFolder, `${id}.eml`)
  const bytes = await new MailComposer({ ...message, ...onPaper }).compile().build()
  const write = () => writeFile(file, bytes, { mode: 0o640 })
  await write().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    await mkdir(mailFolder, { recursive: true })
    await write()
  })
}
