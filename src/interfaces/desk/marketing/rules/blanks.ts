import { type Language, translator } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { sampleTexts } from './texts.ts'

/** A place in a script that the house fills: `{customer.name}`. */
export type Blank = { name: string; label: string }

const BLANK = /\{([^{}\n]*)\}/g

const amounts: Record<string, string> = {
  'item.price': '499',
  'basket.amount': '1280',
  'order.amount': '1280',
  'offer.price': '199',
}

/** How a blank may read once it is filled; undefined for what nothing fills. */
export const sampleOf = (name: string, language: Language, currency: string): string | undefined => {
  const amount = amounts[name]
  if (amount) return currency ? formatMoney(amount, currency, language) : amount
  const key = `sample.${name}` as keyof typeof sampleTexts
  return Object.hasOwn(sampleTexts, key) ? translator(sampleTexts, language)(key) : undefined
}

/** A text with its blanks filled, in parts, so that what is filled in can be told from what is written. Unknown blanks stay as they are. */
export const filled = (
  words: string,
  fill: (name: string) => string | undefined,
): { text: string; isBlank: boolean }[] => {
  const parts: { text: string; isBlank: boolean }[] = []
  let done = 0
  for (const match of words.matchAll(BLANK)) {
    const text = fill(match[1]!.trim())
    if (text === undefined) continue
    if (match.index > done) parts.push({ text: words.slice(done, match.index), isBlank: false })
    parts.push({ text, isBlank: true })
    done = match.index + match[0].length
  }
  if (done < words.length) parts.push({ text: words.slice(done), isBlank: false })
  return parts
}

/** A text with a blank put where the caret is, in place of what is marked; and where the caret goes then. */
export const withBlank = (words: string, { from, to }: { from: number; to: number }, name: string) => {
  const before = words.slice(0, from)
  const blank = `{${name}}`
  return { text: before + blank + words.slice(to), end: before.length + blank.length }
}
