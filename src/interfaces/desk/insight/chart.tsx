import { useEffect, useMemo, useRef, useState } from 'react'
import { Waiting } from '../kit/states.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { chartOf, type Form, mayStack } from './chart-data.ts'
import { type Ink, optionsOf } from './chart-options.ts'
import { figureAlone } from './figure.tsx'
import type { Answer } from './model.ts'
import { texts } from './texts.ts'

type Drawn = { setOption: (option: object, settings: object) => void; resize: () => void; dispose: () => void }

/** The answer as a picture. The same figures stand in the table. */
export const Chart = ({
  answer,
  form,
  label,
  beforeName = '',
  isTurned = false,
}: {
  answer: Answer
  form: Form
  label: string
  beforeName?: string
  isTurned?: boolean
}) => {
  const t = useWords(texts)
  const language = useLanguage()
  const isRefused = (form === 'pie' || form === 'stacked') && !mayStack(answer, form)
  const shown = isRefused ? 'bar' : form
  const data = useMemo(() => chartOf(answer, shown, isTurned), [answer, shown, isTurned])
  const top = data.series[0]?.values.findIndex((value) => value !== null) ?? -1
  const said = t('insight.chart_says', {
    what: label,
    count: data.categories.length,
    first: data.categories[top] ?? '–',
    value: figureAlone(data.series[0]?.values[top], data.unit, language, data.currency),
  })
  const notes = [
    isRefused && t(form === 'pie' ? 'insight.no_pie' : 'insight.no_stack'),
    data.left > 0 && t('insight.chart_left', { count: data.left }),
    data.leftSeries > 0 && t('insight.chart_left_series', { count: data.leftSeries }),
  ].filter(Boolean)
  return (
    <figure className="chart">
      <figcaption>
        {data.title}
        {data.unit === 'money' && data.currency && <span className="soft"> {data.currency}</span>}
      </figcaption>
      <Canvas
        said={said}
        draw={(small) => optionsOf(data, shown, { language, ink: inkOf(), beforeName, isSmall: small })}
      />
      {notes.length > 0 && <p className="soft small">{notes.join(' ')}</p>}
    </figure>
  )
}

/** Draws anew when the figures, the size or the time of day change. */
const Canvas = ({ said, draw }: { said: string; draw: (isSmall: boolean) => object }) => {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(undefined)
  const latest = useRef(draw)
  latest.current = draw
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    let isGone = false
    const paint = () =>
      drawn.current?.setOption(latest.current((box.current?.clientWidth ?? 600) < 460), { notMerge: true })
    void import('./echarts.ts').then(({ init }) => {
      if (isGone || !box.current) return
      drawn.current = init(box.current) as unknown as Drawn
      setThere(true)
      paint()
    })
    const sizes = new ResizeObserver(() => {
      drawn.current?.resize()
      paint()
    })
    if (box.current) sizes.observe(box.current)
    const theme = new MutationObserver(paint)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      isGone = true
      sizes.disconnect()
      theme.disconnect()
      drawn.current?.dispose()
      drawn.current = undefined
    }
  }, [])
  useEffect(() => {
    drawn.current?.setOption(draw((box.current?.clientWidth ?? 600) < 460), { notMerge: true })
  })
  return (
    <div className="chart-box">
      {!isThere && <Waiting rows={5} />}
      <div ref={box} className="chart-canvas" role="img" aria-label={said} />
    </div>
  )
}

/** What the page is painted in now. */
const inkOf = (): Ink => {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: of('--ink'),
    soft: of('--ink-soft'),
    line: of('--line'),
    card: of('--card'),
    font: getComputedStyle(document.body).fontFamily,
    colours: Array.from({ length: 8 }, (_, at) => of(`--chart-${at + 1}`)),
  }
}
