import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** The kit's own words in the user's language. */
export const useKit = () => useWords(texts)

/** What one of a list is called within a sentence: English writes it small there, unless it is an abbreviation. */
export const within = (label: string) => (/^[A-Z][a-z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label)

export { useLanguage }
