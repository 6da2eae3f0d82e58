import { type Ctx, contextOn, type House, system } from '#support/actions/index.ts'
import { isLanguage, type Language, translator } from '#support/i18n/index.ts'
import { hashOf } from './signature.ts'
import { texts } from './texts.ts'

/** How a mail is written down in the transaction that it belongs to (support/mail). */
export type Mailer = (
  ctx: Ctx,
  mail: { key: string; subjectOf: string; to: string; language: Language; subject: string; text: string },
) => Promise<unknown>

/** One line, and no address that a reader could click on: whoever signs up types a name and somebody else's e-mail address. */
const harmless = (name: string) => name.replace(/\s+/g, ' ').replaceAll('://', ': //').trim().slice(0, 100)

/** Mails somebody the link that lets him in, in his language. `path` is the link behind the house's own address. */
export const sendLink = async (
  house: House,
  mailer: Mailer,
  side: 'staff' | 'customer',
  user: { id: string; email: string; name: string },
  kind: 'reset' | 'confirm' | 'known',
  path: string,
): Promise<void> => {
  await house.database.transaction(async (tx) => {
    const { ctx, flush } = contextOn(tx, system)
    const [row] = await tx.named<{ language: string }>(
      `access.language_of_${side}`,
      `select language from ${side}_users where id = $1`,
      [user.id],
    )
    const language = isLanguage(row?.language) ? row.language : 'en'
    const t = translator(texts, language)
    await mailer(ctx, {
      key: `access ${kind} ${kind === 'known' ? `${user.id} ${ctx.today('UTC')}` : hashOf(path)}`,
      // Hides the link from those who read the outbox.
      subjectOf: `sign-in:${user.id}`,
      to: user.email,
      language,
      subject: t(`access.mail.${kind}.subject`),
      text: t(`access.mail.${kind}.text`, { name: harmless(user.name), link: house.url + path }),
    })
    await flush()
  })
}
