import { useMemo } from 'react'
import { useLanguage, useWords } from '../../shell/words.ts'
import { useCompany } from '../company.ts'
import type { Fact } from './condition.ts'
import type { Reader } from './condition-sentence.ts'
import { texts } from './texts.ts'

/** Who reads a condition aloud: the user's words, the company's money, the facts. */
export const useReader = (facts: readonly Fact[]): Reader => {
  const t = useWords(texts)
  const language = useLanguage()
  const { currency } = useCompany()
  return useMemo(
    () => ({ t, language, currency, facts: new Map(facts.map((fact) => [fact.name, fact])) }),
    [t, language, currency, facts],
  )
}
