import { type Brush, ellipseOf, ellipseText, faceFill, grainOver, halfEllipse, marksOver, weaveOver } from './brush.ts'
import { lit } from './colour.ts'
import { at, polygon, polyline, rounded, smooth } from './outline.ts'
import { part, type Stop, short } from './sheet.ts'
import type { Rod, Tube, Turned } from './solids.ts'
import type { Point } from './space.ts'
import type { Surface } from './surfaces.ts'

/** Light around an upright round body: bright a third from the left, dark near the right, a little thrown back at the edge. */
const barrel = (surface: Surface, fine: boolean): Stop[] => {
  const { tone, gloss, kind } = surface
  if (kind === 'glow')
    return [
      [0, lit(tone, 0.93)],
      [0.4, lit(tone, 1.16)],
      [1, lit(tone, 0.88)],
    ]
  const depth = kind === 'metal' ? 0.14 : 0
  if (!fine)
    return [
      [0, lit(tone, 0.9 - depth)],
      [0.3, lit(tone, 1.03 + gloss * 0.06)],
      [1, lit(tone, 0.66 - depth)],
    ]
  return [
    [0, lit(tone, 0.86 - depth)],
    [0.1, lit(tone, 0.92)],
    [0.3, lit(tone, 1.03 + gloss * 0.1)],
    [0.58, lit(tone, 0.88)],
    [0.88, lit(tone, 0.63 - depth)],
    [1, lit(tone, 0.72 - depth / 2)],
  ]
}

const barrelFill = ({ sheet, fine }: Brush, surface: Surface) => sheet.gradient('across', barrel(surface, fine))

const mouth = (brush: Brush, solid: Turned, rim: ReturnType<typeof ellipseOf>) => {
  const { sheet } = brush
  const { surface, inside, filled } = solid
  if (!inside) {
    const light = 1.0 + surface.gloss * 0.06
    sheet.put(`<ellipse ${ellipseText(rim)} fill="${faceFill(brush, surface.tone, light + 0.02, 0.12)}"/>`)
    if (solid.grain) discGrain(brush, solid)
    return
  }
  sheet.put(`<ellipse ${ellipseText(rim)} fill="${lit(surface.tone, 1.06)}"/>`)
  const lip = {
    ...rim,
    wide: Math.max(0.5, rim.wide - Math.max(1.2, rim.wide * 0.035)),
    high: rim.high - Math.max(0.5, rim.high * 0.05),
  }
  sheet.put(
    `<ellipse ${ellipseText(lip)} fill="${sheet.gradient('slant', [
      [0, lit(inside, 0.55)],
      [0.5, lit(inside, 0.74)],
      [1, lit(inside, 0.98)],
    ])}"/>`,
  )
  if (!filled) return
  const id = sheet.define(
    `lip${ellipseText(lip)}`,
    (made) => `<clipPath id="${made}"><ellipse ${ellipseText(lip)}/></clipPath>`,
  )
  const surfaceEllipse = ellipseOf(
    brush,
    [solid.at[0], solid.at[1] + topOf(solid)[1] - filled.depth, solid.at[2]],
    filled.radius,
  )
  sheet.put(
    `<g clip-path="url(#${id})"><ellipse ${ellipseText(surfaceEllipse)} fill="${faceFill(brush, filled.tone, 0.98, 0.16)}"/></g>`,
  )
}

/** Straight grain across a round top. */
const discGrain = (brush: Brush, solid: Turned) => {
  const [radius, y] = topOf(solid)
  const reach = (v: number) => Math.sqrt(Math.max(0, 1 - (2 * v - 1) ** 2)) / 2
  const place = (u: number, v: number): Point =>
    brush.view.project([solid.at[0] + (2 * u - 1) * radius, solid.at[1] + y, solid.at[2] + (2 * v - 1) * radius])
  grainOver(brush, solid.surface, place, 1, (v) => [0.5 - reach(v), 0.5 + reach(v)])
}

const topOf = ({ profile }: Turned) => profile[profile.length - 1]!

const rightAndLeft = (brush: Brush, solid: Turned) => {
  const points = solid.profile.map(([radius, y]) => {
    const ring = ellipseOf(brush, [solid.at[0], solid.at[1] + y, solid.at[2]], radius)
    return { right: [ring.x + ring.wide, ring.y] as Point, left: [ring.x - ring.wide, ring.y] as Point }
  })
  return { right: points.map(({ right }) => right), left: points.map(({ left }) => left).reverse() }
}

const outlineOf = (brush: Brush, solid: Turned): string => {
  const { right, left } = rightAndLeft(brush, solid)
  const first = ellipseOf(brush, [solid.at[0], solid.at[1] + solid.profile[0]![1], solid.at[2]], solid.profile[0]![0])
  const last = ellipseOf(brush, [solid.at[0], solid.at[1] + topOf(solid)[1], solid.at[2]], topOf(solid)[0])
  const join = (points: readonly Point[]) => (solid.angular ? polyline(points) : smooth(points)).replace(/^M[^LC]*/, '')
  return `M${at(left[left.length - 1]!)}${halfEllipse(first, first.high >= 0)}${join(right)}${halfEllipse(last, solid.sleeve ? last.high >= 0 : last.high < 0, true)}${join(left)}Z`
}

/** A turned body; rings are painted on it, a mouth or a lid closes it. */
export const paintTurned = (brush: Brush, solid: Turned): void => {
  const { sheet, fine } = brush
  const { surface } = solid
  const outline = outlineOf(brush, solid)
  sheet.put(`<path d="${outline}" fill="${barrelFill(brush, surface)}"/>`)
  weaveOver(brush, surface, outline)
  const last = topOf(solid)
  const rim = ellipseOf(brush, [solid.at[0], solid.at[1] + last[1], solid.at[2]], last[0])
  const foot = ellipseOf(brush, [solid.at[0], solid.at[1] + solid.profile[0]![1], solid.at[2]], solid.profile[0]![0])
  if (fine && !solid.plain && surface.kind !== 'glow') {
    sheet.put(
      `<path d="${outline}" fill="${sheet.gradient('down', [
        [0, '#fff', 0.08],
        [0.45, '#fff', 0],
        [1, '#2a1c10', 0.2],
      ])}"/>`,
    )
  }
  for (const ring of solid.rings ?? []) {
    const line = ellipseOf(brush, [solid.at[0], solid.at[1] + ring.y, solid.at[2]], ring.radius)
    sheet.put(
      `<path d="M${at([line.x - line.wide, line.y])}${halfEllipse(line, true)}" fill="none" stroke="${ring.tone}" stroke-width="${short(ring.width * brush.view.zoom(solid.at))}"/>`,
    )
  }
  if (solid.sleeve) {
    marksOver(brush, solid.marks)
    return
  }
  if (last[0] > 0.3 && rim.high > 0.2) mouth(brush, solid, rim)
  else if (foot.high < -0.2 && solid.inside) sheet.put(`<ellipse ${ellipseText(foot)} fill="${solid.inside}"/>`)
  if (fine && !solid.plain && surface.gloss > 0.6 && surface.kind === 'glazed') shine(brush, solid)
  marksOver(brush, solid.marks)
}

/** A soft window in the glaze. */
const shine = (brush: Brush, solid: Turned) => {
  const widest = solid.profile.reduce((best, entry) => (entry[0] > best[0] ? entry : best))
  const ring = ellipseOf(brush, [solid.at[0], solid.at[1] + widest[1], solid.at[2]], widest[0])
  const tall = Math.abs(topOf(solid)[1] - solid.profile[0]![1]) * brush.view.zoom(solid.at)
  brush.sheet.put(
    `<ellipse cx="${short(ring.x - ring.wide * 0.42)}" cy="${short(ring.y - tall * 0.02)}" rx="${short(ring.wide * 0.09)}" ry="${short(Math.min(tall * 0.2, ring.wide * 0.5))}" fill="#fff" opacity="${part(0.4 * solid.surface.gloss)}" ${brush.sheet.blur(4)}/>`,
  )
}

/** A leg or bar, lit from the left. */
export const paintRod = ({ sheet, view }: Brush, { from, to, radius, surface }: Rod): void => {
  const [a, b] = [view.project(from), view.project(to)]
  const [along, wide] = [
    [b[0] - a[0], b[1] - a[1]] as const,
    [radius[0] * view.zoom(from), radius[1] * view.zoom(to)] as const,
  ]
  const length = Math.hypot(along[0], along[1]) || 1
  const side: Point = [-along[1] / length, along[0] / length]
  const shape: Point[] = [
    [a[0] + side[0] * wide[0], a[1] + side[1] * wide[0]],
    [b[0] + side[0] * wide[1], b[1] + side[1] * wide[1]],
    [b[0] - side[0] * wide[1], b[1] - side[1] * wide[1]],
    [a[0] - side[0] * wide[0], a[1] - side[1] * wide[0]],
  ]
  const upright = Math.abs(along[1]) > Math.abs(along[0])
  const fill = sheet.gradient(upright ? 'across' : 'down', [
    [0, lit(surface.tone, 0.92)],
    [0.3, lit(surface.tone, 1.05 + surface.gloss * 0.08)],
    [1, lit(surface.tone, 0.62)],
  ])
  const round = Math.min(wide[0], wide[1]) * 0.5
  sheet.put(`<path d="${round > 1.5 ? rounded(shape, round) : polygon(shape)}" fill="${fill}"/>`)
}

/** A bent bar: its shade, its body, its light. */
export const paintTube = ({ sheet, view, fine }: Brush, { points, radius, surface }: Tube): void => {
  const wide = radius * 2 * view.zoom(points[Math.floor(points.length / 2)]!)
  const line = smooth(points.map(view.project))
  const stroke = (tone: string, width: number, more = '') =>
    sheet.put(
      `<path d="${line}" fill="none" stroke="${tone}" stroke-width="${short(width)}" stroke-linecap="round"${more}/>`,
    )
  if (wide < 3 || !fine) {
    stroke(lit(surface.tone, 0.86), wide)
    return
  }
  stroke(lit(surface.tone, 0.68), wide)
  if (wide > 2)
    stroke(lit(surface.tone, 0.92), wide * 0.72, ` transform="translate(${short(-wide * 0.1)} ${short(-wide * 0.1)})"`)
  if (wide > 4)
    stroke(
      lit(surface.tone, 1.1),
      wide * 0.22,
      ` opacity=".7" transform="translate(${short(-wide * 0.2)} ${short(-wide * 0.2)})"`,
    )
}
