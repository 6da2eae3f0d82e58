import { formatDate, formatNumber, type Language } from '#support/i18n/index.ts'
import { useLanguage, useWords } from '../../shell/words.ts'
import { Drawing, type Ink } from './drawing.tsx'
import type { DayLine } from './results.ts'
import { texts } from './texts.ts'

type Series = { name: string; values: number[]; colour: keyof Ink; isBar?: boolean; isDashed?: boolean }

/** Day by day: how often it was shown, and what came of it. The same figures stand in the table below. */
export const DayChart = ({ days }: { days: DayLine[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const sum = (of: (line: DayLine) => number) => days.reduce((total, line) => total + of(line), 0)
  const says = t('rules.chart_says', {
    days: days.length,
    shown: sum(({ shown }) => shown),
    accepted: sum(({ accepted }) => accepted),
    bought: sum(({ bought }) => bought),
  })
  const series: Series[] = [
    { name: t('rules.shown'), values: days.map(({ shown }) => shown), colour: 'line', isBar: true },
    { name: t('rules.accepted'), values: days.map(({ accepted }) => accepted), colour: 'warm' },
    { name: t('rules.bought'), values: days.map(({ bought }) => bought), colour: 'accent' },
    {
      name: t('rules.bought_without'),
      values: days.map(({ boughtWithout }) => boughtWithout),
      colour: 'info',
      isDashed: true,
    },
  ]
  return (
    <Drawing
      says={says}
      draw={(ink, width) =>
        optionsOf({ days: days.map(({ day }) => day), series, ink, language, isSmall: width < 460 })
      }
    />
  )
}

type Drawn = { days: string[]; series: Series[]; ink: Ink; language: Language; isSmall: boolean }

const symbols = ['circle', 'rect', 'triangle', 'diamond']

const optionsOf = ({ days, series, ink, language, isSmall }: Drawn) => ({
  animation: false,
  textStyle: { fontFamily: ink.font, color: ink.ink, fontSize: 12 },
  grid: { left: 4, right: 8, top: 34, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  legend: {
    top: 0,
    left: 0,
    type: isSmall ? 'scroll' : 'plain',
    itemWidth: 16,
    itemHeight: 9,
    textStyle: { color: ink.ink },
  },
  tooltip: {
    trigger: 'axis',
    confine: true,
    backgroundColor: ink.card,
    borderColor: ink.line,
    textStyle: { color: ink.ink, fontSize: 12 },
    valueFormatter: (value: unknown) => formatNumber(Number(value ?? 0), language),
  },
  xAxis: {
    type: 'category',
    data: days.map((day) => formatDate(day, language)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    axisLabel: { color: ink.soft, hideOverlap: true },
  },
  yAxis: {
    type: 'value',
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { color: ink.soft, formatter: (value: number) => formatNumber(value, language) },
    splitLine: { lineStyle: { color: ink.line, opacity: 0.5 } },
  },
  series: series.map(({ name, values, colour, isBar, isDashed }, at) => ({
    name,
    data: values,
    type: isBar ? 'bar' : 'line',
    itemStyle: { color: ink[colour] },
    ...(isBar
      ? { barMaxWidth: 22 }
      : {
          symbol: symbols[at % symbols.length],
          symbolSize: 6,
          showSymbol: values.length <= 31,
          lineStyle: { width: 2, color: ink[colour], type: isDashed ? 'dashed' : 'solid' },
        }),
  })),
})
