import { Button } from 'antd'
import { useAsked } from '../kit/asked.ts'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { localDay, today } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

const monthOf = (offset: number) => {
  const now = new Date()
  const first = new Date(now.getFullYear(), now.getMonth() + offset, 1)
  return { from: localDay(first), to: localDay(new Date(first.getFullYear(), first.getMonth() + 1, 0)) }
}
const yearOf = () => ({ from: `${today().slice(0, 4)}-01-01`, to: `${today().slice(0, 4)}-12-31` })

/** The days that a report is about; they stand in its address. */
export const useSpan = () => {
  const { asked, set } = useAsked()
  const { from = yearOf().from, to = yearOf().to } = asked
  return { from, to, set: (span: { from: string; to: string }) => set(span) }
}

export const SpanChooser = ({ span }: { span: ReturnType<typeof useSpan> }) => {
  const t = useWords(texts)
  const { from, to, set } = span
  const presets = [
    [t('money.this_month'), monthOf(0)],
    [t('money.last_month'), monthOf(-1)],
    [t('money.this_year'), yearOf()],
  ] as const
  return (
    <div className="row">
      <DayInput
        label={t('money.from')}
        value={from}
        max={to}
        onChange={(day) => day && set({ from: day, to })}
        className="date-input"
      />
      <span className="soft">–</span>
      <DayInput
        label={t('money.to')}
        value={to}
        min={from}
        onChange={(day) => day && set({ from, to: day })}
        className="date-input"
      />
      {presets.map(([label, preset]) => (
        <Button
          key={label}
          size="small"
          type="text"
          aria-pressed={preset.from === from && preset.to === to}
          onClick={() => set(preset)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
