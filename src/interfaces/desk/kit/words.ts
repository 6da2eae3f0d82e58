import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** The kit's own words in the user's language. */
export const useKit = () => useWords(texts)
export { useLanguage }
