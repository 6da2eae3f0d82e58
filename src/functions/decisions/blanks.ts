import { fail } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { decisionErrors } from './errors.ts'

/** What scripts and reasons can have filled in. */
export const blanks = [
  'customer.name',
  'customer.orders',
  'item.name',
  'item.price',
  'basket.amount',
  'basket.lines',
  'order.number',
  'order.amount',
  'offer.name',
  'offer.price',
  'offer.code',
  'site.name',
] as const
export type Blank = (typeof blanks)[number]

/** What fills them, formatted for the reader. */
export type Filling = Partial<Record<Blank, string>>

const BLANK = /\{([^{}\n]*)\}/g

/** One line, and no address that a reader could click on: names are typed by strangers. */
const plainly = (word: string) => word.replace(/\s+/g, ' ').trim().replaceAll('://', ': //')

/** The blanks that a text names, known or not. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(BLANK)].map(([, name]) => name!.trim())),
]

/** Fails with unknown_blank when a text has a blank that nothing fills. `path` is the field. */
export const refuseUnknownBlanks = (text: LocalisedText | null | undefined, path: string): void => {
  for (const [language, words] of Object.entries(text ?? {}))
    for (const blank of blanksIn(words ?? ''))
      if (!(blanks as readonly string[]).includes(blank))
        fail(decisionErrors.unknownBlank, { blank, known: blanks.join(', ') }, [
          { path: `${path}.${language}`, code: 'unknown_blank', accepted: blanks.map((name) => `{${name}}`).join(' ') },
        ])
}

/** Fills a text; a sentence line that has a blank without a value is left out. */
export const fillBlanks = (text: string, filling: Filling): string =>
  text
    .split(/\r?\n/)
    .filter((line) => blanksIn(line).every((name) => filling[name as Blank]))
    .map((line) => line.replace(BLANK, (_, name: string) => plainly(filling[name.trim() as Blank] ?? '')))
    .join('\n')
    .trim()
