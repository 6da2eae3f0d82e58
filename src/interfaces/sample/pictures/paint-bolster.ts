import { type Brush, weaveUse } from './brush.ts'
import { lit } from './colour.ts'
import { at, polyline, smooth } from './outline.ts'
import { short } from './sheet.ts'
import type { Bolster } from './solids.ts'
import type { Point } from './space.ts'

const mix = (p: Point, q: Point, share: number): Point => [p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]

/** A cushion: drawn-in sides between its ears, a belly of light, a seam at its lower right. */
export const paintBolster = (brush: Brush, solid: Bolster): void => {
  const { sheet, view } = brush
  const { surface } = solid
  const ears = solid.outline.map(view.project) as [Point, Point, Point, Point]
  const middle = mix(mix(ears[0], ears[2], 0.5), mix(ears[1], ears[3], 0.5), 0.5)
  const side = (from: Point, to: Point): string => {
    const [a, b] = [mix(mix(from, to, 0.28), middle, 0.03), mix(mix(from, to, 0.72), middle, 0.03)]
    return `C${at(a)} ${at(b)} ${at(to)}`
  }
  const body = `M${at(ears[0])}${side(ears[0], ears[1])}${side(ears[1], ears[2])}${side(ears[2], ears[3])}${side(ears[3], ears[0])}Z`
  const id = sheet.define(body, (made) => `<path id="${made}" d="${body}" stroke-linejoin="round"/>`)
  const light = 0.94
  const fill = sheet.define(
    `belly${surface.tone}`,
    (made) =>
      `<radialGradient id="${made}" cx=".4" cy=".38" r=".7"><stop stop-color="${lit(surface.tone, light + 0.1)}"/><stop offset=".5" stop-color="${lit(surface.tone, light + 0.01)}"/><stop offset=".85" stop-color="${lit(surface.tone, light - 0.15)}"/><stop offset="1" stop-color="${lit(surface.tone, light - 0.27)}"/></radialGradient>`,
  )
  const edge = Math.max(1, solid.thick * 0.09 * view.zoom(solid.outline[0]))
  const thick = solid.thick * view.zoom(solid.outline[0]) * 0.34
  sheet.put(
    `<use href="#${id}" x="${short(thick * view.toward[0] * -0.9)}" y="${short(-thick * 0.3)}" fill="${lit(surface.tone, 0.66)}" stroke="${lit(surface.tone, 0.66)}" stroke-width="${short(edge * 2)}"/><use href="#${id}" fill="${lit(surface.tone, 0.74)}" stroke="${lit(surface.tone, 0.78)}" stroke-width="${short(edge)}"/><use href="#${id}" fill="url(#${fill})"/>`,
  )
  if (solid.stripes) {
    const lines = [0.2, 0.25, 0.5, 0.75, 0.8].map((share) => {
      const [low, high] = [mix(ears[0], ears[1], share), mix(ears[3], ears[2], share)]
      const swell = mix(mix(low, high, 0.5), middle, -0.08)
      return smooth([mix(mix(low, high, 0.035), middle, 0.03), swell, mix(mix(low, high, 0.965), middle, 0.03)])
    })
    sheet.put(
      `<path d="${lines.join('')}" fill="none" stroke="${solid.stripes}" stroke-opacity=".6" stroke-width="${short(view.zoom(solid.outline[0]) * 0.8)}"/>`,
    )
  }
  weaveUse(brush, surface, id)
  if (!brush.fine) return
  const crease = [ears[0], ears[1]].map((ear) => [mix(ear, middle, 0.06), mix(ear, middle, 0.26)] as const)
  sheet.put(
    `<path d="${crease.map(polyline).join('')}" fill="none" stroke="#2a1c10" stroke-opacity=".14" stroke-width="5" stroke-linecap="round" ${sheet.blur(3)}/>`,
  )
}
