import { formatDate, type Language, type Translate } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import type { Promotion } from './promotion.ts'
import type { texts } from './texts.ts'

type Say = Translate<typeof texts>
/** Names of what the conditions refer to; what is not known yet is counted. */
export type Names = { categories: string[]; items: string[]; groups: string[] }
type Reader = { t: Say; language: Language; currency: string }

const SHOWN = 3

/** A promotion in one sentence: "10 % off on Sofas, on goods worth CN¥500 or more, with a coupon, until 31 Dec 2026". */
export const sentenceOf = (promotion: Promotion, names: Names, reader: Reader): string => {
  const { t, language } = reader
  const gives = givesOf(promotion, reader)
  const { groups = [], channels = [], minimum } = promotion.conditions
  const on = listed(t, [...names.categories, ...names.items])
  const target = on && t('sentence.on', { what: on })
  const worth = minimum && t('sentence.minimum', { amount: money(minimum, promotion, reader) })
  const who = groups.length > 0 && t('sentence.groups', { groups: listed(t, names.groups) })
  const where =
    channels.length > 0 &&
    t('sentence.channels', { channels: channels.map((one) => t(`sentence.channel.${one}`)).join(t('sentence.or')) })
  const rest = [
    promotion.needsCoupon && t('sentence.coupon'),
    promotion.usesLimit && t('sentence.limit', { count: promotion.usesLimit }),
    promotion.isExclusive && t('sentence.alone'),
  ]
  const when = validityOf(promotion, reader)
  const parts =
    language === 'en'
      ? [target ? `${gives} ${target}` : gives, worth, who, where, ...rest, when]
      : [when, where, who, target, worth, gives, ...rest]
  return parts.filter(Boolean).join(language === 'en' ? ', ' : '，')
}

const givesOf = (promotion: Promotion, reader: Reader): string => {
  const { kind, value, conditions } = promotion
  const { t } = reader
  const { buy = 2, get = 1 } = conditions
  const percent = plainNumber(value)
  if (kind === 'free_shipping') return t('sentence.free_shipping')
  if (kind === 'amount') return t('sentence.amount', { value: money(value, promotion, reader) })
  if (kind === 'percent') return t('sentence.percent', { value: percent })
  return Number(value) === 100
    ? t('sentence.buy_get', { buy, get })
    : t('sentence.buy_get_part', { buy, get, value: percent })
}

/** From when to when, by the reader's own days; nothing when it always holds. */
export const validityOf = (
  { validFrom, validTo }: { validFrom?: string | null; validTo: string | null },
  { t, language }: Pick<Reader, 't' | 'language'>,
): string | undefined => {
  const day = (at: string) => formatDate(dayOf(at), language)
  if (validFrom && validTo) return t('marketing.period', { from: day(validFrom), to: day(validTo) })
  if (validFrom) return t('marketing.since', { from: day(validFrom) })
  return validTo ? t('marketing.until', { to: day(validTo) }) : undefined
}

const dayOf = (at: string) => {
  const instant = new Date(at)
  return [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

const plainNumber = (value: string) => (value.includes('.') ? value.replace(/\.?0+$/, '') : value) || '0'

const money = (value: string, { currency: own }: Promotion, { currency, language }: Reader) => {
  const amount = /^\d+(\.\d+)?$/.test(value) ? value : '0'
  return own || currency ? formatMoney(amount, own ?? currency, language) : plainNumber(amount)
}

const listed = (t: Say, names: string[]): string => {
  const shown = names.slice(0, SHOWN)
  const parts = names.length > SHOWN ? [...shown, t('sentence.more', { count: names.length - SHOWN })] : shown
  return parts.join(t('sentence.and'))
}
