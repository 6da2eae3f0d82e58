import type { Ctx } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { formatDate, isLanguage, type Language, languages, localised, translator } from '#support/i18n/index.ts'
import { senderOf } from '#support/mail/functions.ts'
import { formatMoney, isCurrency } from '#support/money/index.ts'
import { isDate } from '#support/time/index.ts'
import { builtIn } from './built-in-templates.ts'
import { type Filling, fill, fillLine } from './fill.ts'
import type { Occasion } from './occasions.ts'
import { messageTemplates } from './tables.ts'
import { texts } from './texts.ts'

export type LetterValues = Readonly<Record<string, unknown>>
export type Letter = { language: Language; subject: string; text: string }

/** Writes the letter of an occasion in the reader's language, by the company's own template where it has one, else by ours. */
export const writeLetter = async (
  ctx: Ctx,
  { occasion, language: asked, values }: { occasion: Occasion; language: string; values: LetterValues },
): Promise<Letter> => {
  const language = isLanguage(asked) ? asked : 'en'
  const sender = await senderOf(ctx)
  const template = await templateOf(ctx, occasion, language)
  const filling = { company: sender.name, ...formatted(values, language) }
  return { language, subject: fillLine(template.subject, filling), text: fill(template.body, filling) }
}

const templateOf = async (ctx: Ctx, occasion: Occasion, language: Language) => {
  const own = (await ownTemplates(ctx.tx)).get(occasion)
  const ours = builtIn[occasion]
  const column = languages.indexOf(language)
  return {
    subject: localised(own?.subject, language) || ours.subject[column]!,
    body: localised(own?.body, language) || ours.body[column]!,
  }
}

type Template = { code: string; subject: Record<string, string>; body: Record<string, string> }

const ownTemplates = remembered([messageTemplates], async (tx) => {
  const rows = await tx.named<Template>(
    'messages.templates',
    'select code, subject, body from message_templates where archived_at is null',
  )
  return new Map(rows.map((row) => [row.code, row]))
})

const MONEY = new Set(['total', 'amount'])

/** Amounts, days and reasons as the reader writes them; the rest as it comes. */
const formatted = (values: LetterValues, language: Language): Filling => {
  const currency = String(values.currency ?? '')
  const t = translator(texts, language)
  const shown = (name: string, value: unknown): string => {
    if (value === undefined || value === null) return ''
    const text = String(value).slice(0, 1000)
    if (MONEY.has(name) && isCurrency(currency) && /^-?\d+(\.\d+)?$/.test(text))
      return formatMoney(text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), currency, language)
    if (/On$/.test(name) && isDate(text)) return formatDate(text, language, 'long')
    if (name === 'reason') return isReason(text) ? t(`messages.reason.${text}`) : ''
    return text
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value)]))
}

const isReason = (code: string): code is 'customer' | 'not_paid' | 'sold_out' => `messages.reason.${code}` in texts
