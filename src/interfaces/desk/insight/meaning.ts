import { useWords } from '../shell/words.ts'
import { dimensionTexts } from './dimension-texts.ts'
import type { Dimension, Measure } from './model.ts'

/** What a field means, in a sentence: a measure by its formula, a dimension by what it tells apart. */
export const useMeaning = () => {
  const t = useWords(dimensionTexts)
  return (field: Measure | Dimension): string => {
    if ('formula' in field) return field.formula
    const key = `split.${field.name}`
    return key in dimensionTexts ? t(key as keyof typeof dimensionTexts) : field.label
  }
}
