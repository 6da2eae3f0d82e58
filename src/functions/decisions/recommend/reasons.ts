import { formatDate, type Language, translator } from '#support/i18n/index.ts'
import { recommendTexts } from './texts.ts'

/** What speaks for an item: that it was bought before, or another item. */
export type Because =
  | { kind: 'again'; times: number; day: number }
  | { kind: 'near'; id: string }
  | { kind: 'together'; id: string }

/** Says why, in a customer's words. `nameOf` gives the name of another item, when it can be named. */
export const reasonsIn = (language: Language, nameOf: (id: string) => string | undefined) => {
  const t = translator(recommendTexts, language)
  return (because: Because): string => {
    if (because.kind === 'again') {
      const day = formatDate(new Date(because.day * 86_400_000).toISOString().slice(0, 10), language)
      return t('recommend.reason.again', { times: because.times, day })
    }
    const name = nameOf(because.id)
    return name ? t(`recommend.reason.${because.kind}`, { name }) : t(`recommend.reason.${because.kind}.unnamed`)
  }
}
