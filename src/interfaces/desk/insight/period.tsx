import { Select } from 'antd'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { today } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import type { Compare, Definition } from './definition.ts'
import type { Model } from './model.ts'
import { texts } from './texts.ts'

type Span = Extract<keyof typeof texts, `insight.days.${string}`>

/** The days that are looked at, and what they are compared with. */
export const PeriodChooser = ({
  model,
  definition,
  onChange,
}: {
  model: Model
  definition: Definition
  onChange: (definition: Definition) => void
}) => {
  const t = useWords(texts)
  const { period = 'all', compare } = definition
  const own = typeof period === 'string' ? undefined : period
  const setPeriod = (next: Definition['period']) => {
    const { compare: _, period: __, ...rest } = definition
    const isComparable = next !== 'all'
    onChange({ ...rest, ...(next && { period: next }), ...(isComparable && compare && { compare }) })
  }
  const setCompare = (next: Compare | 'none') => {
    const { compare: _, ...rest } = definition
    onChange(next === 'none' ? rest : { ...rest, compare: next })
  }
  const choosePeriod = (next: string) =>
    setPeriod(next === 'own' ? { from: `${today().slice(0, 4)}-01-01`, to: today() } : next)
  return (
    <>
      <Select
        className="tool-period"
        aria-label={t('insight.period')}
        value={own ? 'own' : (period as string)}
        onChange={choosePeriod}
        popupMatchSelectWidth={false}
        options={[...model.spans, 'own'].map((value) => ({ value, label: t(`insight.days.${value}` as Span) }))}
      />
      {own && (
        <span className="row nowrap">
          {(['from', 'to'] as const).map((side) => (
            <DayInput
              key={side}
              className="date-input"
              label={t(`insight.${side}`)}
              value={own[side]}
              {...(side === 'from' ? { max: own.to } : { min: own.from })}
              onChange={(day) => day && setPeriod({ ...own, [side]: day })}
            />
          ))}
        </span>
      )}
      <Select
        className="tool-compare"
        aria-label={t('insight.compare')}
        value={compare ?? 'none'}
        onChange={setCompare}
        disabled={period === 'all'}
        popupMatchSelectWidth={false}
        options={(['none', 'previous_period', 'previous_year'] as const).map((value) => ({
          value,
          label: t(`insight.compare.${value}`),
        }))}
      />
    </>
  )
}
