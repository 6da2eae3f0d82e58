import type { Language } from '#support/i18n/index.ts'
import type { ChartData, Form } from './chart-data.ts'
import { figureAlone, figureText } from './figure.tsx'
import { shortFigure } from './short-figure.ts'

/** The colours that a chart is drawn in, taken from the page. */
export type Ink = {
  ink: string
  soft: string
  line: string
  card: string
  font: string
  colours: string[]
}

type Settings = { language: Language; ink: Ink; beforeName: string; isSmall: boolean }

/** A chart as ECharts draws it: bars from zero, names at the lines themselves, exact figures under the pointer. */
export const optionsOf = (data: ChartData, form: Form, settings: Settings) =>
  form === 'pie' ? pieOf(data, settings) : axesOf(data, form, settings)

const base = ({ ink }: Settings) => ({
  color: ink.colours,
  animation: false,
  textStyle: { fontFamily: ink.font, color: ink.ink, fontSize: 12 },
})

const tooltip = ({ unit, currency }: ChartData, { language, ink }: Settings) => ({
  backgroundColor: ink.card,
  borderColor: ink.line,
  textStyle: { color: ink.ink, fontSize: 12 },
  confine: true,
  valueFormatter: (value: unknown) => figureAlone(value == null ? null : String(value), unit, language, currency),
})

const pieOf = (data: ChartData, settings: Settings) => {
  const { ink, language } = settings
  const values = data.series[0]?.values ?? []
  return {
    ...base(settings),
    tooltip: { trigger: 'item', ...tooltip(data, settings) },
    series: [
      {
        type: 'pie',
        radius: settings.isSmall ? ['28%', '48%'] : ['40%', '64%'],
        data: data.categories.map((name, at) => ({ name, value: Number(values[at] ?? 0) })),
        itemStyle: { borderColor: ink.card, borderWidth: 2 },
        label: {
          color: ink.ink,
          alignTo: 'edge',
          edgeDistance: 4,
          width: settings.isSmall ? 76 : 130,
          overflow: 'break',
          formatter: ({ name, percent }: { name: string; percent: number }) =>
            `${name}\n${figureText(String(percent), 'percent', language)}`,
        },
        labelLine: { lineStyle: { color: ink.soft } },
      },
    ],
  }
}

const axesOf = (data: ChartData, form: Exclude<Form, 'pie'>, settings: Settings) => {
  const { ink, isSmall } = settings
  // Long names of bars read better lying down; time runs from left to right.
  const longest = data.categories.length > 8 ? 5 : 10
  const isTime = data.categories.every((name) => /^\d{4}($|[- ])|^\d\d:00$/.test(name))
  const isLying = form !== 'line' && !isTime && data.categories.some((name) => widthOf(name) > longest)
  const isNamed = form === 'line' && hasNamesAtEnd(data)
  const hasLegend = data.series.length > 1 && !isNamed
  const names = namesAxis(data, form, settings, isLying)
  const figures = figuresAxis(data, settings)
  return {
    ...base(settings),
    grid: {
      left: 4,
      right: isNamed ? (isSmall ? 74 : 110) : isLying ? 52 : 12,
      top: hasLegend ? 34 : 18,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(hasLegend && {
      legend: {
        ...{ top: 0, left: 0, type: 'scroll', icon: 'roundRect', itemWidth: 10, itemHeight: 10 },
        textStyle: { color: ink.ink },
      },
    }),
    tooltip: {
      trigger: 'axis',
      ...tooltip(data, settings),
      axisPointer: { type: form === 'line' ? 'line' : 'shadow' },
    },
    xAxis: isLying ? figures : names,
    yAxis: isLying ? names : figures,
    series: data.series.map((series, at) => seriesOf(series, at, { data, form, settings, isLying })),
  }
}

/** Letters; a Chinese character is as wide as two. */
const widthOf = (name: string) => name.length + (name.match(/\p{Script=Han}/gu)?.length ?? 0)

/** Names stand at the ends of their lines, as long as there are few enough to be told apart. */
const hasNamesAtEnd = ({ series }: ChartData) => series.length > 1 && series.length <= 5

const namesAxis = (data: ChartData, form: Form, { ink, isSmall }: Settings, isLying: boolean) => ({
  type: 'category',
  data: data.categories,
  axisLabel: {
    color: ink.soft,
    hideOverlap: true,
    ...(isLying && { width: isSmall ? 90 : 130, overflow: 'truncate', interval: 0 }),
  },
  axisLine: { lineStyle: { color: ink.line } },
  axisTick: { show: false },
  ...(isLying && { inverse: true }),
  ...(form === 'line' && { boundaryGap: false }),
})

const figuresAxis = (data: ChartData, { ink, language, isSmall }: Settings) => ({
  type: 'value',
  axisLabel: {
    color: ink.soft,
    hideOverlap: true,
    formatter: (value: number) => shortFigure(value, data.unit, language),
  },
  splitLine: { lineStyle: { color: ink.line } },
  splitNumber: isSmall ? 3 : 5,
})

const seriesOf = (
  { name, values }: ChartData['series'][number],
  at: number,
  {
    data,
    form,
    settings,
    isLying,
  }: { data: ChartData; form: 'bar' | 'line' | 'stacked'; settings: Settings; isLying: boolean },
) => {
  const { ink, language } = settings
  const isBefore = name === ''
  const label = { color: ink.ink, fontSize: 11, distance: 4 }
  const common = {
    name: isBefore ? settings.beforeName : name,
    data: values.map((value) => (value === null ? null : Number(value))),
    ...(isBefore && { itemStyle: { color: ink.soft } }),
  }
  if (form === 'line')
    return {
      ...common,
      type: 'line',
      symbol: ['circle', 'rect', 'triangle', 'diamond'][at % 4],
      symbolSize: 6,
      showSymbol: values.length <= 40,
      lineStyle: { width: isBefore ? 1.5 : 2, type: isBefore ? 'dashed' : 'solid' },
      ...(hasNamesAtEnd(data) && {
        endLabel: { show: true, formatter: '{a}', color: ink.ink, width: 100, overflow: 'truncate' },
        labelLayout: { moveOverlap: 'shiftY' },
      }),
    }
  return {
    ...common,
    type: 'bar',
    ...(form === 'stacked' && { stack: 'all' }),
    barMaxWidth: 34,
    itemStyle: { borderRadius: form === 'stacked' ? 0 : 2 },
    ...(form === 'bar' && {
      label: {
        ...label,
        show: data.series.length * values.length <= 24,
        position: isLying ? 'right' : 'top',
        formatter: ({ value }: { value: number | null }) =>
          value === null ? '' : shortFigure(value, data.unit, language),
      },
      labelLayout: { hideOverlap: true },
    }),
  }
}
