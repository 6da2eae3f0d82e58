import { z } from 'zod'
import { type Language, languages } from './languages.ts'

const words = z.string().max(20_000).optional()

/** Text that staff write and customers read: one jsonb column by language, at least one of them with words. */
export const localisedTextSchema = z
  .strictObject({ en: words, 'zh-CN': words, 'zh-TW': words })
  .refine((text) => languages.some((language) => text[language]?.trim()), {
    error: 'A text in at least one language: en, zh-CN or zh-TW',
  })
  .meta({ examples: [{ en: 'Sofa', 'zh-CN': '沙发', 'zh-TW': '沙發' }] })
export type LocalisedText = z.infer<typeof localisedTextSchema>

/** The words in a reader's language, else in English, else in 简体, else in whatever there is; `''` for nothing. */
export const localised = (text: LocalisedText | null | undefined, language: Language): string => {
  for (const tried of [language, 'en', 'zh-CN', 'zh-TW'] as const) {
    const found = text?.[tried]
    if (found?.trim()) return found
  }
  return ''
}
