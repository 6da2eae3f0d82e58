import { type Brush, hasWeave, marksOver, weaveUse } from './brush.ts'
import { lit } from './colour.ts'
import { areaOf, at, hullOf, inset, polygon, polyline } from './outline.ts'
import { short, twoLights } from './sheet.ts'
import type { Pad } from './solids.ts'
import { minus, type Point, unit, type Vec } from './space.ts'

const padCorner = ({ min, max, round, lean = 0 }: Pad, top: 0 | 1, right: 0 | 1, near: 0 | 1, by = round): Vec => {
  const y = top ? max[1] - by : min[1] + by
  return [right ? max[0] - by : min[0] + by, y, (near ? max[2] - by : min[2] + by) - lean * (y - min[1])]
}

/** Rounds a hull outwards by a disc of the given radius, with swelling sides. */
const swollen = (points: readonly Point[], radius: number, swell: number): string =>
  points
    .map((corner, index) => {
      const before = points[(index + points.length - 1) % points.length]!
      const after = points[(index + 1) % points.length]!
      const out = (p: Point, q: Point): Point => {
        const [x, y] = unit([q[0] - p[0], q[1] - p[1], 0])
        return [y * radius, -x * radius]
      }
      const [one, two] = [out(before, corner), out(corner, after)]
      const end: Point = [corner[0] + two[0], corner[1] + two[1]]
      const next: Point = [after[0] + two[0], after[1] + two[1]]
      const length = Math.hypot(next[0] - end[0], next[1] - end[1])
      const belly: Point = [
        (end[0] + next[0]) / 2 + (two[0] / radius) * length * swell,
        (end[1] + next[1]) / 2 + (two[1] / radius) * length * swell,
      ]
      return `${index === 0 ? `M${at([corner[0] + one[0], corner[1] + one[1]])}` : ''}A${short(radius)} ${short(radius)} 0 0 1 ${at(end)}Q${at(belly)} ${at(next)}`
    })
    .join('') + 'Z'

const padFaces = (solid: Pad): { normal: Vec; corners: Vec[] }[] => {
  const corner = (top: 0 | 1, right: 0 | 1, near: 0 | 1) => padCorner(solid, top, right, near, solid.round * 0.8)
  return [
    { normal: [1, 0, 0], corners: [corner(0, 1, 1), corner(0, 1, 0), corner(1, 1, 0), corner(1, 1, 1)] },
    { normal: [-1, 0, 0], corners: [corner(0, 0, 0), corner(0, 0, 1), corner(1, 0, 1), corner(1, 0, 0)] },
    { normal: [0, solid.lean ?? 0, 1], corners: [corner(0, 0, 1), corner(0, 1, 1), corner(1, 1, 1), corner(1, 0, 1)] },
    { normal: [0, 1, 0], corners: [corner(1, 0, 1), corner(1, 1, 1), corner(1, 1, 0), corner(1, 0, 0)] },
  ]
}

/** Light on a face of the pad: the front falls off downwards, tops and flanks along the slant. */
const padFill = ({ sheet, fine }: Brush, tone: string, shine: number, isFront: boolean): string => {
  if (!fine) return lit(tone, shine)
  if (!isFront) return twoLights(sheet, tone, shine + 0.02, 0.08)
  return sheet.gradient('down', [
    [0, lit(tone, shine + 0.05)],
    [0.5, lit(tone, shine)],
    [1, lit(tone, shine - 0.12)],
  ])
}

const padBody = ({ view }: Brush, solid: Pad, radius: number): string => {
  const corners = ([0, 1] as const).flatMap((top) =>
    ([0, 1] as const).flatMap((right) =>
      ([0, 1] as const).map((near) => view.project(padCorner(solid, top, right, near))),
    ),
  )
  return swollen(hullOf(corners), Math.max(1, radius), 0.012)
}

const paintFaces = (brush: Brush, solid: Pad, radius: number): void => {
  const { sheet, view } = brush
  const { tone, gloss } = solid.surface
  sheet.put(`<g ${sheet.blur(Math.min(9, Math.max(1, radius * 0.4)))}>`)
  for (const { normal, corners } of padFaces(solid)) {
    const flat = corners.map(view.project)
    if (areaOf(flat) > -60) continue
    const shine = view.light(normal) + (gloss > 0.3 && normal[1] === 1 ? 0.06 : 0)
    const face = polygon(inset(flat, radius * 0.2).map(([u, v]): Point => [Math.round(u), Math.round(v)]))
    sheet.put(`<path d="${face}" fill="${padFill(brush, tone, shine, normal[2] === 1)}"/>`)
  }
  sheet.put('</g>')
}

/** A stuffed box: one soft body, its faces as blurred light on it, a seam. */
export const paintPad = (brush: Brush, solid: Pad): void => {
  const { sheet, view } = brush
  const { surface, min, max } = solid
  const radius = solid.round * view.zoom([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2])
  const body = padBody(brush, solid, radius)
  const light = view.light([0, solid.lean ?? 0, 1])
  const woven = hasWeave(brush, surface)
  const id = woven ? sheet.define(body, (made) => `<path id="${made}" d="${body}"/>`) : ''
  const fill = sheet.gradient('down', [
    [0, lit(surface.tone, light + 0.02)],
    [0.55, lit(surface.tone, light - 0.05)],
    [1, lit(surface.tone, light - 0.2)],
  ])
  const edge = brush.fine ? ` stroke="${lit(surface.tone, light - 0.26)}" stroke-opacity=".5"` : ''
  sheet.put(`<${woven ? `use href="#${id}"` : `path d="${body}"`} fill="${fill}"${edge}/>`)
  paintFaces(brush, solid, radius)
  if (woven) weaveUse(brush, surface, id)
  if (solid.seam && brush.fine) seam(brush, solid)
  marksOver(brush, solid.marks)
}

/** The piping around the top of a cushion. */
const seam = ({ sheet, view }: Brush, solid: Pad) => {
  const y = solid.max[1] - solid.round * 0.75
  const ends: Vec[] = [
    [solid.min[0] + solid.round * 0.5, y, solid.max[2] - solid.round * 0.12],
    [solid.max[0] - solid.round * 0.5, y, solid.max[2] - solid.round * 0.12],
  ]
  const lean = (solid.lean ?? 0) * (y - solid.min[1])
  const line = ends.map((end) => view.project(minus(end, [0, 0, lean])))
  sheet.put(
    `<path d="${polyline(line)}" fill="none" stroke="${lit(solid.surface.tone, 0.6)}" stroke-opacity=".45" stroke-width="1.1"/><path d="${polyline(line.map(([x, u]): Point => [x, u - 1.4]))}" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="1"/>`,
  )
}
