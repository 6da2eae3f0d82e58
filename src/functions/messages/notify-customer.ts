import type { Ctx } from '#support/actions/index.ts'
import { queueMail } from '#support/mail/functions.ts'
import { type LetterValues, writeLetter } from './letter.ts'
import type { Occasion } from './occasions.ts'

export type Notice = {
  /** The same key is written to once; by default occasion and document. */
  key?: string | undefined
  occasion: Occasion
  language: string
  to: string
  /** What it tells of, `order:<uuid>`: the letter stands on that document's page. */
  document: string
  /** What fills the blanks: amounts beside a `currency`, days named `...On`, a `reason` by its code. */
  values: LetterValues
  attachments?: { name: string; document?: string | undefined; fileId?: string | undefined }[] | undefined
}

/** Writes to a customer on an occasion, in his language, in this transaction; sent after the commit, once for each key. */
export const notifyCustomer = async (ctx: Ctx, notice: Notice): Promise<void> => {
  const { occasion, document, to, attachments } = notice
  const letter = await writeLetter(ctx, notice)
  await queueMail(ctx, {
    key: notice.key ?? `${occasion}:${document}`,
    subjectOf: document,
    to,
    attachments,
    ...letter,
  })
}
