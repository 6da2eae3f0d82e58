import { localised, translator } from '#support/i18n/index.ts'
import { validityOf } from '../sentence.ts'
import { texts as marketing } from '../texts.ts'
import { conditionSentence, type Reader } from './condition-sentence.ts'
import { type Channel, channels, type Rule } from './rule.ts'

/** A whole rule read aloud: when, where, whom, what, how often. `offered` is what the thing on offer is called. */
export const ruleSentence = (rule: Rule, offered: string | undefined, reader: Reader): string => {
  const { t, language } = reader
  const english = language === 'en'
  const where = rule.channels
    .filter((one): one is Channel => (channels as readonly string[]).includes(one))
    .map((one) => t(`rules.says.channel.${one}`))
    .join(t('rules.says.or'))
  const trigger = t(`rules.trigger.${rule.trigger}`)
  const condition = conditionSentence(rule.condition, reader)
  const kind = rule.offer.kind
  const words = kind === 'message' ? localised(rule.script ?? rule.offer.text, language) : undefined
  const parts = [
    t(where ? 'rules.says.when_where' : 'rules.says.when', {
      trigger: english ? trigger[0]!.toLowerCase() + trigger.slice(1) : trigger,
      where,
    }),
    condition && t('rules.says.if', { condition }),
    kind === 'message'
      ? t('rules.says.message', { words: words ? t('rules.says.quoted', { text: words }) : '…' })
      : t(`rules.says.${kind}`, { what: offered ?? '…' }),
    rule.limitPerCustomer !== null &&
      t(rule.limitDays ? 'rules.says.limit_days' : 'rules.says.limit', {
        count: rule.limitPerCustomer,
        days: rule.limitDays ?? 0,
      }),
    validityOf(rule, { t: translator(marketing, language), language }),
    rule.holdOutPercent > 0 && t('rules.says.hold_out', { percent: rule.holdOutPercent }),
  ]
  return parts.filter(Boolean).join(english ? ', ' : '，') + (english ? '.' : '。')
}
