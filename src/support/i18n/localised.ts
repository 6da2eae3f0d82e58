import type { Language } from './languages.ts'

/** Text that staff write and customers read, one jsonb column by language. */
export type LocalisedText = { [L in Language]?: string | undefined }

/** The words in a reader's language, else in English, else in 简体, else in whatever there is; `''` for nothing. */
export const localised = (text: LocalisedText | null | undefined, language: Language): string => {
  for (const tried of [language, 'en', 'zh-CN', 'zh-TW'] as const) {
    const found = text?.[tried]
    if (found?.trim()) return found
  }
  return ''
}
