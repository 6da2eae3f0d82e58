import { type Language, type LocalisedText, localised, translator } from '#support/i18n/index.ts'
import { promiseTexts } from './promise-texts.ts'

/**
 * Why it is that day. stock: one site has all · transfer: some has to come from another site first · split: several sites send their
 * part, the day is the last one's · unavailable: not enough anywhere now, the day is what it would be if there were.
 */
export type PromiseReason = {
  kind: 'stock' | 'transfer' | 'split' | 'unavailable'
  method: 'delivery' | 'pickup'
  cutOff: string
  isInTime: boolean
  startsOn: string
  pickedOn: string
  transferDays: number
  pickingDays: number
  carrierDays: number
  /** Where the goods lie. */
  fromSite: { code: string; name: LocalisedText }
}

const days = new Map<Language, Intl.DateTimeFormat>()

/** `Mon, Nov 23`, `11月23日周一`. */
const dayOf = (date: string, language: Language): string => {
  const format =
    days.get(language) ??
    new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  days.set(language, format)
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** A reason as one sentence: "Ordered before 15:00, picked on Mon, Nov 23, carried in 2 working days". */
export const explainPromise = (reason: PromiseReason, language: Language): string => {
  const t = translator(promiseTexts, language)
  const site = localised(reason.fromSite.name, language) || reason.fromSite.code
  const parts = [
    t(reason.isInTime ? 'inTime' : 'nextDay', { cutOff: reason.cutOff, day: dayOf(reason.startsOn, language) }),
    ...(reason.kind === 'transfer' ? [t('transfer', { site, count: reason.transferDays })] : []),
    t(reason.method === 'pickup' ? 'ready' : 'picked', { day: dayOf(reason.pickedOn, language) }),
    ...(reason.method === 'delivery' ? [t('carried', { count: reason.carrierDays })] : []),
    ...(reason.kind === 'split' ? [t('split')] : []),
  ]
  const sentence = parts.join(t('comma'))
  return reason.kind === 'unavailable' ? t('unavailable') : sentence
}
