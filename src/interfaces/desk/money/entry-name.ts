import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { useLanguage } from '../shell/words.ts'

type Named = { journalName: LocalisedText; year: number; number: number }

/** What an entry is called: its journal, year and number, `Sales 2026/17`. */
export const useEntryName = () => {
  const language = useLanguage()
  return ({ journalName, year, number }: Named): string => `${localised(journalName, language)} ${year}/${number}`
}
