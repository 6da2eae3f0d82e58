import { useEffect, useRef } from 'react'

type Drawn = { setOption: (option: object, settings: object) => void; resize: () => void; dispose: () => void }

/** The colours of the page as it is painted now, by day or by night. */
export type Ink = Record<'ink' | 'soft' | 'line' | 'card' | 'accent' | 'warm' | 'info' | 'font', string>

const inkNow = (): Ink => {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: of('--ink'),
    soft: of('--ink-soft'),
    line: of('--line-strong'),
    card: of('--card'),
    accent: of('--accent'),
    warm: of('--warm'),
    info: of('--info'),
    font: getComputedStyle(document.body).fontFamily,
  }
}

/** A picture of figures; its parts are fetched when one is shown first. Drawn anew when the figures, the size or the time of day change. */
export const Drawing = ({ says, draw }: { says: string; draw: (ink: Ink, width: number) => object }) => {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(undefined)
  const latest = useRef(draw)
  latest.current = draw
  const paint = useRef(() => {
    const width = box.current?.clientWidth ?? 0
    if (width) drawn.current?.setOption(latest.current(inkNow(), width), { notMerge: true })
  })
  useEffect(() => {
    let isGone = false
    void import('./echarts.ts').then(({ init }) => {
      if (isGone || !box.current) return
      drawn.current = init(box.current) as unknown as Drawn
      paint.current()
    })
    const sizes = new ResizeObserver(() => {
      drawn.current?.resize()
      paint.current()
    })
    if (box.current) sizes.observe(box.current)
    const theme = new MutationObserver(() => paint.current())
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      isGone = true
      sizes.disconnect()
      theme.disconnect()
      drawn.current?.dispose()
      drawn.current = undefined
    }
  }, [])
  useEffect(() => paint.current())
  return <div ref={box} className="drawing" role="img" aria-label={says} />
}
