import type { Result } from '#functions/decisions/browser.ts'
import { formatNumber, type Language } from '#support/i18n/index.ts'
import { timesHundred } from '../../kit/forms/percent.ts'
import { Icon, type IconName } from '../../kit/icons.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import { FEWEST, type Verdict, verdictOf } from './results.ts'
import { texts } from './texts.ts'

export const shapes: Record<Verdict, { icon: IconName; tone: string }> = {
  helps: { icon: 'check', tone: 'is-fit' },
  harms: { icon: 'warning', tone: 'is-not' },
  unsure: { icon: 'minus', tone: 'is-open' },
  too_few: { icon: 'clock', tone: 'is-open' },
  no_hold_out: { icon: 'minus', tone: 'is-open' },
}

/** Percentage points with their sign. */
const points = (rate: string, language: Language) => {
  const value = formatNumber(timesHundred(rate), language, 1)
  return Number(rate) > 0 ? `+${value}` : value
}

export const upliftWords = ({ difference, low, high }: NonNullable<Result['uplift']>, language: Language) => ({
  difference: points(difference, language),
  low: points(low, language),
  high: points(high, language),
})

/** What may be said of the effect, in a sentence, with its interval; when nothing may, why not. */
export const VerdictSays = ({ result, holdOutPercent }: { result: Result; holdOutPercent: number }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const verdict = verdictOf(result)
  const { icon, tone } = shapes[verdict]
  const isNever = verdict === 'no_hold_out' && holdOutPercent === 0
  return (
    <div className="verdict">
      <p className={`tried-says ${tone}`}>
        <Icon name={icon} size={16} />
        {isNever
          ? t('rules.verdict.never')
          : t(`rules.verdict.${verdict}`, {
              fewest: FEWEST,
              treated: result.treated.customers,
              heldBack: result.holdOut.customers,
            })}
      </p>
      {result.uplift && verdict !== 'too_few' && <p>{t('rules.uplift_says', upliftWords(result.uplift, language))}</p>}
      {result.uplift && verdict === 'too_few' && (
        <p className="soft">{t('rules.uplift_yet', upliftWords(result.uplift, language))}</p>
      )}
    </div>
  )
}
