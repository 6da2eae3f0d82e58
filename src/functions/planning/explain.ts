import { formatDate, type Language, translator } from '#support/i18n/index.ts'
import type { PromiseReason } from './promise-day.ts'
import { texts } from './texts.ts'

/** Why the promised day is the promised day, in one sentence. */
export const explainPromise = (reason: PromiseReason, language: Language): string => {
  const t = translator(texts, language)
  const day = (date: string) => formatDate(date, language, 'medium')
  const parts = [
    t(reason.isBeforeCutOff ? 'planning.promise.before_cut_off' : 'planning.promise.after_cut_off', {
      time: reason.cutOff,
      day: day(reason.startsOn),
    }),
    ...(reason.transferDays ? [t('planning.promise.transfer', { days: reason.transferDays })] : []),
    t(reason.kind === 'pickup' ? 'planning.promise.ready_for_you' : 'planning.promise.packed', {
      day: day(reason.readyOn),
    }),
    ...(reason.kind === 'delivery' ? [t('planning.promise.carried', { days: reason.carrierDays })] : []),
  ]
  return parts.join(t('planning.promise.comma')) + t('planning.promise.stop')
}
