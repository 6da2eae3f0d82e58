import type { Random } from '../random.ts'
import { lit } from './colour.ts'
import { at, polygon, polyline, smooth } from './outline.ts'
import { type Direction, part, type Sheet, short, twoLights } from './sheet.ts'
import type { Mark } from './solids.ts'
import { dot, type Point, type Vec, type View } from './space.ts'
import type { Surface } from './surfaces.ts'

/** What every painter gets: the sheet, the view from inside the model, a stream for grain, and how finely to paint; weave only shows close by. */
export type Brush = {
  readonly sheet: Sheet
  readonly view: View
  readonly random: Random
  readonly fine: boolean
  readonly woven: boolean
}

/** A face's fill: two lights where we paint finely, one where we do not. */
export const faceFill = (
  { sheet, fine }: Brush,
  tone: string,
  light: number,
  fall = 0.07,
  direction: Direction = 'slant',
): string => (fine ? twoLights(sheet, tone, light, fall, direction) : lit(tone, light))

/** Threads show close by; plaited work shows from afar too. */
export const hasWeave = ({ woven, fine }: Brush, surface: Surface): boolean =>
  surface.weave === 'rattan' ? fine : surface.weave !== undefined && woven

/** Cloth gets its weave: a small pattern over the same outline. */
export const weaveOver = (brush: Brush, surface: Surface, outline: string): void => {
  if (!hasWeave(brush, surface)) return
  const id = brush.sheet.define(`weave-${surface.weave}`, (made) => weaves[surface.weave!](made))
  brush.sheet.put(`<path d="${outline}" fill="url(#${id})"/>`)
}

/** The same over a shape that is already defined. */
export const weaveUse = (brush: Brush, surface: Surface, shape: string): void => {
  if (!hasWeave(brush, surface)) return
  const id = brush.sheet.define(`weave-${surface.weave}`, (made) => weaves[surface.weave!](made))
  brush.sheet.put(`<use href="#${shape}" fill="url(#${id})"/>`)
}

const pattern = (id: string, size: number, inside: string, more = '') =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${more}>${inside}</pattern>`

const weaves: Record<NonNullable<Surface['weave']>, (id: string) => string> = {
  linen: (id) =>
    pattern(
      id,
      5,
      '<path d="M0 1H5M0 3.6H3M1 0V5" stroke="#fff" stroke-opacity=".06" stroke-width=".7"/><path d="M0 2.2H5M3.5 0V4" stroke="#3a2c1c" stroke-opacity=".035" stroke-width=".7"/>',
    ),
  cotton: (id) => pattern(id, 4, '<path d="M0 1H4M1 0V4" stroke="#fff" stroke-opacity=".05" stroke-width=".6"/>'),
  wool: (id) =>
    pattern(
      id,
      7,
      '<circle cx="1.6" cy="1.8" r="1.3" fill="#fff" fill-opacity=".08"/><circle cx="5.2" cy="5" r="1.4" fill="#fff" fill-opacity=".06"/><circle cx="5" cy="1.6" r="1.2" fill="#2c2118" fill-opacity=".06"/><circle cx="1.7" cy="5.2" r="1.2" fill="#2c2118" fill-opacity=".07"/>',
    ),
  rattan: (id) =>
    pattern(
      id,
      9,
      '<path d="M0 2.2H4.5M4.5 6.7H9" stroke="#fff3d8" stroke-opacity=".45" stroke-width="2.4"/><path d="M0 4.5H9M0 9H9M4.5 0V4.5M9 4.5V9" stroke="#4a3216" stroke-opacity=".32" stroke-width=".8"/>',
    ),
}

/** Lines along a face: `place(u, v)` maps the unit square, u along the grain. */
export const grainOver = (
  { sheet, random, fine }: Brush,
  surface: Surface,
  place: (u: number, v: number) => Point,
  light: number,
  range: (v: number) => readonly [number, number] | null = () => [0, 1],
): void => {
  if (surface.kind !== 'wood' || !fine) return
  const [a, b, c] = [place(0, 0), place(1, 0), place(0, 1)]
  const [length, width] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(c[0] - a[0], c[1] - a[1])]
  if (length < 80 || width < 20) return
  const count = Math.min(7, Math.max(1, Math.round(width / 19)))
  const heart = random.between(0.25, 0.75)
  const knot = random.between(0.2, 0.8)
  const lines = Array.from({ length: count }, (_, index) => {
    const v = (index + random.between(0.25, 0.75)) / count
    const span = range(v)
    if (!span || span[1] - span[0] < 0.1) return ''
    const start = span[0] + (random.chance(0.4) ? random.between(0, 0.3) * (span[1] - span[0]) : 0.004)
    const end = span[1] - (random.chance(0.4) ? random.between(0, 0.3) * (span[1] - span[0]) : 0.004)
    const bend = (u: number) => {
      const push =
        0.07 * Math.sign(v - heart) * Math.exp(-(((v - heart) / 0.22) ** 2)) * Math.exp(-(((u - knot) / 0.3) ** 2))
      return Math.min(0.985, Math.max(0.015, v + push))
    }
    const [p, q, r] = [0, 0.5, 1].map((share) => start + (end - start) * share).map((u) => place(u, bend(u))) as [
      Point,
      Point,
      Point,
    ]
    return `M${at(p)}Q${at([q[0] * 2 - (p[0] + r[0]) / 2, q[1] * 2 - (p[1] + r[1]) / 2])} ${at(r)}`
  })
  sheet.put(
    `<path d="${lines.join('')}" fill="none" stroke="${lit(surface.tone, light * 0.72)}" stroke-opacity="${part(0.34 * (surface.grain ?? 1))}" stroke-width="1.1"/>`,
  )
}

/** A thin light on broken edges. */
export const edgeLight = ({ sheet, fine }: Brush, lines: readonly (readonly Point[])[], strength = 0.3): void => {
  if (lines.length === 0 || !fine) return
  sheet.put(
    `<path d="${lines.map(polyline).join('')}" fill="none" stroke="#fff" stroke-opacity="${part(strength)}" stroke-width="1.1" stroke-linecap="round"/>`,
  )
}

const markText = ({ view, fine }: Brush, mark: Mark): readonly [string, string] | null => {
  const points = mark.path.map(view.project)
  const wide = mark.width * view.zoom(mark.path[0]!)
  if (wide < 0.5 && !mark.filled && !fine) return null
  const shape = mark.curved ? smooth(points, mark.filled) : mark.filled ? polygon(points) : polyline(points)
  const opacity = mark.opacity === undefined ? '' : ` opacity="${part(mark.opacity)}"`
  return [
    shape,
    mark.filled
      ? `fill="${mark.tone}"${opacity}`
      : `fill="none" stroke="${mark.tone}" stroke-width="${short(Math.max(0.6, wide))}"${opacity} stroke-linecap="round"`,
  ]
}

/** Draws the marks of a face; neighbours of one look become one path. */
export const marksOver = (brush: Brush, marks: readonly Mark[] | undefined): void => {
  const texts = (marks ?? []).map((mark) => markText(brush, mark)).filter((text) => text !== null)
  const looks = [...new Set(texts.map(([, look]) => look))]
  for (const look of looks)
    brush.sheet.put(
      `<path d="${texts
        .filter((text) => text[1] === look)
        .map(([shape]) => shape)
        .join('')}" ${look}/>`,
    )
}

/** The ellipse that a level circle makes: middle, half width, half height (negative when seen from below). */
export const ellipseOf = ({ view }: Brush, centre: Vec, radius: number) => {
  const level = Math.hypot(view.toward[0], view.toward[2]) || 1
  const front: Vec = [
    centre[0] + (view.toward[0] / level) * radius,
    centre[1],
    centre[2] + (view.toward[2] / level) * radius,
  ]
  const rear: Vec = [centre[0] * 2 - front[0], centre[1], centre[2] * 2 - front[2]]
  const [near, far] = [view.project(front), view.project(rear)]
  const middle = view.project(centre)
  return { x: middle[0], y: (near[1] + far[1]) / 2, wide: radius * view.zoom(centre), high: (near[1] - far[1]) / 2 }
}

export const ellipseText = ({ x, y, wide, high }: ReturnType<typeof ellipseOf>): string =>
  `cx="${short(x)}" cy="${short(y)}" rx="${short(wide)}" ry="${short(Math.abs(high))}"`

/** Half of an ellipse as a path piece from its left to its right end, over the near or the far side. */
export const halfEllipse = (
  { x, y, wide, high }: ReturnType<typeof ellipseOf>,
  near: boolean,
  backwards = false,
): string => {
  const sweep = near === backwards ? 1 : 0
  const up = high < 0 ? 1 - sweep : sweep
  return `A${short(wide)} ${short(Math.max(0.1, Math.abs(high)))} 0 0 ${up} ${at([backwards ? x - wide : x + wide, y])}`
}

/** True when a face with this outward direction looks at the eye. */
export const looksAtUs = (view: View, normal: Vec): boolean => dot(normal, view.toward) > 0.001
