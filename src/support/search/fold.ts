import { simplified } from './dictionaries.ts'

/**
 * Text as it is compared: full-width letters narrow, small letters, no accents, ß as ss, traditional characters
 * simplified. Both what is indexed and what is asked go through here, so `Café` finds `cafe` and 沙發 finds 沙发.
 */
export const fold = (text: string): string =>
  simplified(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'ae')
      .replaceAll('œ', 'oe')
      .replaceAll('ł', 'l'),
  )

/**
 * English plurals, lightly. What counts is that one and many become the same, not that it is a word: boxes and box,
 * batteries and battery, cookies and cookie (cooky), lens and lens (len).
 */
export const singular = (word: string): string => {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const one = /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : /[^sui]s$/.test(word) ? word.slice(0, -1) : word
  return one.length > 4 ? one.replace(/ie$/, 'y') : one
}

/** A stretch of folded text: characters of Chinese, or one word of letters and digits with its hyphens and points. */
export type Stretch = { han: boolean; text: string }

/** Runs of Chinese characters; radicals and marks that only look like them are none. */
export const hanRuns = (folded: string): string[] => folded.match(/[\p{Script=Han}&&\p{L}]+/gv) ?? []

const stretch = /[\p{Script=Han}&&\p{L}]+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-._\/][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv

/** Folded text as stretches; a point between digits belongs to the number, an apostrophe to the word. */
export const stretches = (folded: string): Stretch[] =>
  (folded.replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(stretch) ?? []).map((text) => ({
    han: /^\p{Script=Han}/u.test(text),
    text,
  }))

/**
 * The tokens of one Latin word, of letters and digits only, so that PostgreSQL's parser leaves them whole: `LT-SF-001`
 * is lt, sf, 001; `1.8m` is 1p8m; 200x290 is 200 and 290, as 200 × 290 is.
 */
export const latinParts = (word: string): string[] =>
  word
    .replace(/(?<=\d)\.(?=\d)/g, 'p')
    .split(/[-._/]+|(?<=\d)x(?=\d)/)
    .filter((part) => part !== '')
    .map(singular)
