import { type Brush, weaveUse } from './brush.ts'
import { lit } from './colour.ts'
import { at, polyline, smooth } from './outline.ts'
import { short } from './sheet.ts'
import type { Bolster } from './solids.ts'
import type { Point } from './space.ts'

const mix = (p: Point, q: Point, share: number): Point => [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]

/** A cushion: full sides drawn in towards its ears, a belly of light, shade at its lower right, creases from the ears. */
export const paintBolster = (brush: Brush, solid: Bolster): void => {
  const { sheet, view } = brush
  const { surface } = solid
  const ears = solid.outline.map(view.project) as [Point, Point, Point, Point]
  const middle = mix(mix(ears[0], ears[2], 0.5), mix(ears[1], ears[3], 0.5), 0.5)
  const side = (from: Point, to: Point): string => {
    const near = (share: number, inward: number) => mix(mix(from, to, share), middle, inward)
    return `Q${at(near(0.1, 0.05))} ${at(near(0.24, 0.012))}C${at(near(0.4, -0.022))} ${at(near(0.6, -0.022))} ${at(near(0.76, 0.012))}Q${at(near(0.9, 0.05))} ${at(to)}`
  }
  const body = `M${at(ears[0])}${side(ears[0], ears[1])}${side(ears[1], ears[2])}${side(ears[2], ears[3])}${side(ears[3], ears[0])}Z`
  const id = sheet.define(body, (made) => `<path id="${made}" d="${body}" stroke-linejoin="round"/>`)
  const stops = [
    [0, 0.13],
    [0.45, 0.02],
    [0.78, -0.13],
    [1, -0.34],
  ].map(([offset, step]) => `<stop offset="${offset}" stop-color="${lit(surface.tone, 0.95 + step!)}"/>`)
  const belly = sheet.define(
    `belly${surface.tone}`,
    (made) => `<radialGradient id="${made}" cx=".42" cy=".4" r=".74">${stops.join('')}</radialGradient>`,
  )
  const zoom = view.zoom(solid.outline[0])
  const thick = solid.thick * zoom * 0.34
  const piping = short(Math.max(1, zoom * 0.7))
  const rim = lit(surface.tone, 0.7)
  sheet.put(
    `<use href="#${id}" x="${short(thick * (0.25 - view.toward[0]))}" y="${short(thick * 0.18)}" fill="${lit(surface.tone, 0.58)}"/>`,
  )
  sheet.put(`<use href="#${id}" fill="url(#${belly})" stroke="${rim}" stroke-width="${piping}"/>`)
  if (solid.stripes) stripes(brush, ears, middle, solid.stripes)
  weaveUse(brush, surface, id)
  const creases = ears.map((ear) => [mix(ear, middle, 0.08), mix(ear, middle, 0.3)] as const)
  sheet.put(
    `<path d="${creases.map(polyline).join('')}" fill="none" stroke="#20150b" stroke-opacity=".13" stroke-width="${short(zoom * 2.2)}" stroke-linecap="round" ${sheet.blur(zoom * 1.1)}/>`,
  )
}

/** Woven stripes follow the belly. */
const stripes = (
  { sheet, view }: Brush,
  ears: readonly [Point, Point, Point, Point],
  middle: Point,
  tone: string,
): void => {
  const lines = [0.2, 0.25, 0.5, 0.75, 0.8].map((share) => {
    const [low, high] = [mix(ears[0], ears[1], share), mix(ears[3], ears[2], share)]
    return smooth([
      mix(mix(low, high, 0.03), middle, 0.02),
      mix(mix(low, high, 0.5), middle, -0.08),
      mix(mix(low, high, 0.97), middle, 0.02),
    ])
  })
  sheet.put(
    `<path d="${lines.join('')}" fill="none" stroke="${tone}" stroke-opacity=".6" stroke-width="${short(view.zoom([0, 0, 0]) * 0.8)}"/>`,
  )
}
