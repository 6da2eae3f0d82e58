import { texts } from '#functions/accounting/texts.ts'
import { useWords } from '../shell/words.ts'

/** What a posting tells of, in words. */
export const useFact = () => {
  const t = useWords(texts)
  return (fact: string): string =>
    Object.hasOwn(texts, `accounting.fact.${fact}`)
      ? t(`accounting.fact.${fact}` as keyof typeof texts)
      : fact.replaceAll('_', ' ')
}
