import { cut, cutForSearch, readAloud } from './dictionaries.ts'
import { fold, hanRuns, latinParts, stretches } from './fold.ts'

const pairs = (run: string): string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/**
 * Chinese words by dictionary, then every pair and every character: 长沙发 is cut as 长沙 (a city) and 发 and must
 * still be found as 沙发.
 */
const hanTokens = (run: string): string[] => [...cutForSearch(run), ...pairs(run), ...run]

const latinTokens = (word: string): string[] => {
  const parts = latinParts(word)
  return parts.length > 1 ? [...parts, parts.join('')] : parts
}

const tokensOf = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      stretches(fold(text)).flatMap(({ han, text }) => (han ? hanTokens(text) : latinTokens(text))),
    ),
  )

const spoken = (run: string): { words: string[]; initials: string } => {
  const syllables = readAloud(run)
  let at = 0
  const words = cut(run).map((word) => {
    const from = at
    at += [...word].length
    return syllables.slice(from, at).join('')
  })
  return { words, initials: syllables.map((syllable) => syllable[0]).join('') }
}

/** How a text is typed in pinyin: 沙发 is `{ full: 'shafa', initials: 'sf' }`; what is not Chinese is left out. */
export const pinyinOf = (text: string): { full: string; initials: string } => {
  const syllables = readAloud(hanRuns(fold(text)).join(''))
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') }
}

/** What people call with 子 when they speak, and names leave without it: nobody types `canyi` who looks for a chair. */
const spokenWithZi = new Set('椅桌柜凳架杯盘碟瓶罐篮盒箱垫毯帘镜被筷勺叉锅梯')

/** Pinyin tokens of a run: the whole, every word and every pair in full; the whole and every two to four characters by their initials. */
const pinyinTokens = (run: string): string[] => {
  const syllables = readAloud(run)
  const { words, initials } = spoken(run)
  const pairsInFull = syllables.slice(1).map((syllable, i) => syllables[i]! + syllable)
  const shortened = [2, 3, 4].flatMap((length) =>
    Array.from({ length: Math.max(0, initials.length - length + 1) }, (_, i) => initials.slice(i, i + length)),
  )
  const called = [...run].flatMap((character, i) => (spokenWithZi.has(character) ? [`${syllables[i]}zi`] : []))
  return [...words, ...pairsInFull, ...called, syllables.join(''), ...shortened, initials]
}

/**
 * Texts (descriptions, properties) as tokens of letters, digits or Chinese characters, separated by spaces, each once:
 * feed it to `to_tsvector('simple', …)`, whose own parser takes a run of Chinese as one word.
 */
export const indexWords = (texts: readonly string[]): string => [...tokensOf(texts)].join(' ')

/** The same for names, titles and brands, with their pinyin: 三人沙发 is found by `shafa`, `sanrenshafa` and `sf`. */
export const indexNames = (texts: readonly string[]): string => {
  const tokens = tokensOf(texts)
  for (const text of texts)
    for (const { han, text: run } of stretches(fold(text)))
      if (han) for (const token of pinyinTokens(run)) if (token.length > 1) tokens.add(token)
  return [...tokens].join(' ')
}

/**
 * Names as one text for `pg_trgm`, which forgives typing errors: folded, with the pinyin of each word and of the whole.
 * Compare it with `trigramQuery` by `word_similarity`.
 */
export const trigramText = (texts: readonly string[]): string => {
  const parts = texts.flatMap((text) => {
    const folded = fold(text)
    const read = hanRuns(folded).flatMap((run) => {
      const { words, initials } = spoken(run)
      return words.length > 1 ? [...words, words.join(''), initials] : [...words, initials]
    })
    return [folded.replace(/\s+/g, ' ').trim(), ...read]
  })
  return [...new Set(parts.filter((part) => part !== ''))].join(' ')
}
