import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Language, languages } from '#support/i18n/index.ts'

type Texts = Record<string, readonly [string, string, string]>

/** All texts of the house, of every module and screen. */
const allTexts = async (): Promise<Texts> => {
  const all: Texts = {}
  for (const file of globSync('src/**/*texts.ts')) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, Texts>
    for (const texts of Object.values(module)) if (typeof texts === 'object') Object.assign(all, texts)
  }
  return all
}

/**
 * Tells from the words of a page what nobody has translated: a key, a name of the program's, English among Chinese. `names` are no words
 * but names, the same in every language.
 */
export const untranslatedIn = async (
  language: Language,
  names: readonly string[],
): Promise<(words: readonly string[]) => string[]> => {
  const texts = await allTexts()
  const at = languages.indexOf(language)
  const foreign = new Set(
    Object.values(texts)
      .filter((text) => at > 0 && text[at] !== text[0] && !text.slice(1).includes(text[0]))
      .map(([english]) => english)
      // What begins with a small letter may be a code too: the unit `box`.
      .filter((english) => /^[A-Z]/.test(english) && !names.includes(english)),
  )
  return (words) =>
    words.filter(
      (text) =>
        foreign.has(text) ||
        text.split(/\s+/).some((word) => word.includes('.') && Object.hasOwn(texts, word)) ||
        /(?<![\w@./-])[a-z]+(?:_[a-z0-9]+)+(?![\w@./-])/.test(text),
    )
}
