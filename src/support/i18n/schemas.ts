import * as z from 'zod'
import { form } from './form-texts.ts'
import { languages } from './languages.ts'

const words = z.string().max(20_000).optional()

/** A `LocalisedText` from outside: at least one language has words, and there is none that is not ours. */
export const localisedTextSchema = z
  .strictObject({ en: words, 'zh-CN': words, 'zh-TW': words })
  .refine((text) => languages.some((language) => text[language]?.trim()), form('form.words'))
  .meta({ examples: [{ en: 'Sofa', 'zh-CN': '沙发', 'zh-TW': '沙發' }] })

export const languageSchema = z.enum(languages)
