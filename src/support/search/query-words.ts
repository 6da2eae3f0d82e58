import { cut, cutForSearch } from './dictionaries.ts'
import { fold, latinParts, stretches } from './fold.ts'

/** Words that everybody types and nobody means. */
const empty = new Set('a an and at by for from in of on or the to with 的 了 和 与 及 或 之 在'.split(' '))

/**
 * A long word as the shorter words it is made of, every character once: 双人床 is 双人 and 床, 布艺沙发 is 布艺 and 沙发.
 * Asked for whole, it would miss an item that is called 床, 双人.
 */
const shortWords = (word: string): string[] => {
  if ([...word].length <= 2) return [word]
  const inside = cutForSearch(word).filter((part) => part !== word)
  const pieces: string[] = []
  let rest = word
  while (rest !== '') {
    const next = inside
      .map((part) => ({ part, at: rest.indexOf(part) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0]
    const before = [...(next ? rest.slice(0, next.at) : rest)]
    for (let i = 0; i < before.length; i += 2) pieces.push(before.slice(i, i + 2).join(''))
    if (!next) break
    pieces.push(next.part)
    rest = rest.slice(next.at + next.part.length)
  }
  return pieces
}

/** What may be one syllable of pinyin. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|i|u|v|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|ang|eng|ing|ong|ian|iang|iong|iao|ia|ua|uai|uan|uang|uo)$/

/**
 * What somebody typed, as the tokens that `indexWords` and `indexNames` make: all of them should be there. Pinyin typed
 * with spaces (`sha fa`) is put together. Empty words are dropped unless nothing else is left. At most 24 tokens.
 */
export const queryWords = (query: string): string[] => {
  const found = stretches(fold(query.slice(0, 200)))
  if (found.length > 1 && found.every(({ han, text }) => !han && syllable.test(text)))
    return [found.map(({ text }) => text).join('')]
  const tokens = found.flatMap(({ han, text }) => (han ? cut(text).flatMap(shortWords) : latinParts(text)))
  const meant = tokens.filter((token) => !empty.has(token))
  return [...new Set(meant.length > 0 ? meant : tokens)].slice(0, 24)
}

/** Household words end in 子 and colours in 色 when they are spoken, not when they are part of a name: 桌子 is any 桌, 蓝色 any 蓝. */
const spokenEnding = /^(?:[^电種种原女男分量质粒儿孙亲王老君弟孔]子|[红橙黄绿青蓝紫黑白灰棕褐粉金银米驼]色)$/u

/** Words of letters, and longer ones of letters and digits, may go on: `sof`, `lttlp0101`. */
const goesOn = /^(?:[a-z]{2,}|(?=.*[a-z])[a-z0-9]{4,})$/

const asQuery = (word: string): string => {
  if (spokenEnding.test(word)) return `(${word} | ${word[0]})`
  return goesOn.test(word) ? `${word}:*` : word
}

/**
 * Tokens as a query for `to_tsquery('simple', …)`: all of them, or any with `'any'`; words of letters also as the
 * beginning of longer ones, so that `sof` finds sofa while it is typed, and 桌子 also as 桌. Null for no tokens. No sign of the query's
 * own language survives in tokens, so nothing can be smuggled in.
 */
export const tsQuery = (words: readonly string[], match: 'all' | 'any' = 'all'): string | null =>
  words.length === 0 ? null : words.map(asQuery).join(match === 'all' ? ' & ' : ' | ')

/** Any of the tokens, whole: what ranks tea before teapot. Null for no tokens. */
export const wholeWords = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(' | '))

/** What somebody typed, to be compared with `trigramText` by `word_similarity`. */
export const trigramQuery = (query: string): string => fold(query.slice(0, 200)).replace(/\s+/g, ' ').trim()

/**
 * The same words with two neighbouring letters the other way round, each way once: what fast fingers do, and what trigrams see as another word. Of
 * up to 24 letters; none of what is not written in letters.
 */
export const swapsOf = (query: string): string[] => {
  const letters = [...trigramQuery(query)]
  if (letters.length > 24) return []
  const ways = letters.slice(1).flatMap((second, at) => {
    const first = letters[at]!
    return first !== second && /[a-z]/.test(first) && /[a-z]/.test(second)
      ? [
          letters
            .with(at, second)
            .with(at + 1, first)
            .join(''),
        ]
      : []
  })
  return [...new Set(ways)]
}

const measure = /^\d+(?:\.\d+)?(?:mm|cm|dm|m|km|mg|g|kg|ml|cl|l|w|kw|v|hz|inch|in|ft)$/i

/**
 * Whether this is rather a number of an item than a word: one piece of letters, digits and hyphens with at least three
 * digits (`85123A`, `LT-SF-001`, a GTIN), and no measure such as `120cm`.
 */
export const looksLikeItemNumber = (query: string): boolean => {
  const text = query.normalize('NFKC').trim()
  const digits = text.replace(/\D/g, '').length
  return /^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,38}[A-Za-z0-9])$/.test(text) && digits >= 3 && !measure.test(text)
}

/** An item's number as it is compared: capitals and digits only, `lt-sf 001` is `LTSF001`. */
export const normaliseItemNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
