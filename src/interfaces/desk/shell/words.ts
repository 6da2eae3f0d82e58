import { type Language, type Texts, type Translate, translator } from '#support/i18n/index.ts'
import { useMe } from './me.ts'

const fromBrowser = (): Language => {
  const wanted = navigator.language
  if (/^zh/i.test(wanted)) return /tw|hk|mo|hant/i.test(wanted) ? 'zh-TW' : 'zh-CN'
  return 'en'
}

/** The user's language; before anybody has signed in, the browser's. */
export const useLanguage = (): Language => useMe().data?.language ?? fromBrowser()

/** The texts of a screen in the user's language. */
export const useWords = <T extends Texts>(texts: T): Translate<T> => translator(texts, useLanguage())
