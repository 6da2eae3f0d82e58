/** The languages of every text a person reads; `Texts` and `LocalisedText` follow this order. */
export const languages = ['en', 'zh-CN', 'zh-TW'] as const
export type Language = (typeof languages)[number]

/** What each language calls itself, for the place where one is chosen. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' }

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** The language of ours that serves a reader of a BCP 47 tag: script first, then region; undefined for what we do not have. */
const served = (tag: string): Language | undefined => {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (language === 'en') return 'en'
  if (language !== 'zh' && language !== 'yue') return undefined
  if (rest.includes('hant')) return 'zh-TW'
  if (rest.includes('hans')) return 'zh-CN'
  return language === 'yue' || ['tw', 'hk', 'mo'].some((region) => rest.includes(region)) ? 'zh-TW' : 'zh-CN'
}

/**
 * The language to answer in: the one chosen before (`wanted`, from an account or a cookie) if it is one of ours, else
 * the best of an `Accept-Language` header by its weights, else `otherwise`.
 */
export const chooseLanguage = (header: string | undefined, wanted?: unknown, otherwise: Language = 'en'): Language => {
  if (isLanguage(wanted)) return wanted
  const ranges = (header ?? '').slice(0, 1000).split(',')
  let best = { language: otherwise, weight: 0 }
  for (const range of ranges) {
    const [tag, ...parameters] = range.trim().split(/\s*;\s*/) as [string, ...string[]]
    const q = parameters.find((parameter) => /^q=/i.test(parameter))
    const weight = q ? Number(q.slice(2)) : 1
    const language = served(tag)
    if (language && weight > best.weight && weight <= 1) best = { language, weight }
  }
  return best.language
}
