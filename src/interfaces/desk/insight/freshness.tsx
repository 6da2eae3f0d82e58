import { formatDateTime } from '#support/i18n/index.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import type { Freshness } from './model.ts'
import { texts } from './texts.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const tones = { live: 'done', behind: 'partly', down: 'bad' } as const

/** How old the figures are, said plainly. */
export const Fresh = ({ of: { state, asOf, ageSeconds } }: { of: Freshness }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const at = asOf ? formatDateTime(new Date(asOf), language, zone, 'medium') : ''
  const words =
    state === 'live'
      ? t('insight.fresh.live', { seconds: Math.max(1, ageSeconds ?? 0) })
      : asOf
        ? t(`insight.fresh.${state}`, { at, age: ageOf(ageSeconds ?? 0, language) })
        : t(state === 'down' ? 'insight.fresh.down_new' : 'insight.fresh.loading')
  return (
    <span className="fresh" title={at}>
      <StateTag state={state} tone={tones[state]} label={words} />
    </span>
  )
}

/** `12 minutes`, `3小时`. */
const ageOf = (seconds: number, language: string) => {
  const [value, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : seconds < 129_600
          ? [Math.round(seconds / 3600), 'hour']
          : [Math.round(seconds / 86_400), 'day']
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(
    value as number,
  )
}

/** Beside a title: that the figures are fresh. When they are not, it is said over them. */
export const FreshTag = ({ of }: { of: Freshness }) => (of.state === 'live' ? <Fresh of={of} /> : null)

/** What the figures cannot be right about just now, over the page. */
export const NotFresh = ({ of }: { of: Freshness | undefined }) => {
  if (!of || of.state === 'live') return null
  return (
    <div className="not-fresh" role="status">
      <Fresh of={of} />
    </div>
  )
}
