import { type Brush, edgeLight, faceFill, grainOver, looksAtUs, marksOver, weaveOver } from './brush.ts'
import { lit } from './colour.ts'
import { areaOf, at, closed, hullOf, polygon, rounded } from './outline.ts'
import { part, type Stop, short } from './sheet.ts'
import type { Block, Leaf, Prism, Sheeting } from './solids.ts'
import { dot, type Point, type Vec } from './space.ts'

type Face = { readonly axis: 0 | 1 | 2; readonly side: 1 | -1; readonly corners: readonly Vec[] }

const facesOf = ({ min, max, lean = 0 }: Block): Face[] =>
  ([0, 1, 2] as const).flatMap((axis) =>
    ([1, -1] as const).map((side): Face => {
      const [second, third] = [(axis + 1) % 3, (axis + 2) % 3]
      const corner = (b: boolean, c: boolean): Vec => {
        const point = [0, 0, 0]
        point[axis] = side > 0 ? max[axis] : min[axis]
        point[second] = b ? max[second]! : min[second]!
        point[third] = c ? max[third]! : min[third]!
        return [point[0]!, point[1]!, point[2]! - lean * (point[1]! - min[1])]
      }
      const ring = [corner(false, false), corner(true, false), corner(true, true), corner(false, true)]
      return { axis, side, corners: side > 0 ? ring : ring.reverse() }
    }),
  )

const normalOf = ({ axis, side }: Face, lean: number): Vec => {
  const normal: [number, number, number] = [0, 0, 0]
  normal[axis] = side
  if (axis === 2) normal[1] = side * lean
  return normal
}

/** Two-way blend over a face, u along the grain axis. */
const mapFace = ({ axis, corners }: Face, grain: number, project: (point: Vec) => Point) => {
  const alongFirst = (axis + 1) % 3 === grain
  const [a, b, c, d] = corners as readonly [Vec, Vec, Vec, Vec]
  const same = Math.abs(b[(axis + 1) % 3]! - a[(axis + 1) % 3]!) > 1e-6
  return (u: number, v: number): Point => {
    const [p, q] = alongFirst === same ? [u, v] : [v, u]
    return project(
      [0, 1, 2].map(
        (i) => a[i]! * (1 - p) * (1 - q) + b[i]! * p * (1 - q) + c[i]! * p * q + d[i]! * (1 - p) * q,
      ) as unknown as Vec,
    )
  }
}

/** A box: up to three faces, grain along the wood, light on the edges between them. */
export const paintBlock = (brush: Brush, solid: Block): void => {
  const { sheet, view } = brush
  const { surface, lean = 0, grain } = solid
  const seen = facesOf(solid)
    .map((face) => ({ face, points: face.corners.map(view.project) }))
    .filter(({ points }) => areaOf(points) < -0.3)
  for (const { face, points } of seen) {
    const light = view.light(normalOf(face, lean))
    const flat = solid.plain === true || !brush.fine || Math.abs(areaOf(points)) < 700
    const fill = flat
      ? lit(surface.tone, light)
      : faceFill(brush, surface.tone, light, surface.kind === 'metal' ? 0.16 : 0.07)
    const outline = polygon(points)
    sheet.put(
      `<path d="${outline}" fill="${fill}"${flat ? '' : ` stroke="${lit(surface.tone, light - 0.03)}" stroke-width=".7"`}/>`,
    )
    if (grain !== undefined && grain !== face.axis) grainOver(brush, surface, mapFace(face, grain, view.project), light)
    weaveOver(brush, surface, outline)
  }
  const top = seen.find(({ face }) => face.axis === 1 && face.side === 1)
  const front = seen.find(({ face }) => face.axis === 2 && face.side === 1)
  if (top && front && !solid.plain && Math.abs(areaOf(front.points)) > 1500) {
    const y = solid.max[1]
    const z = solid.max[2] - lean * (y - solid.min[1])
    edgeLight(
      brush,
      [[view.project([solid.min[0], y, z]), view.project([solid.max[0], y, z])]],
      surface.kind === 'cloth' ? 0.12 : 0.32,
    )
  }
  marksOver(brush, solid.marks)
}

const lift = (axis: number, u: number, v: number, w: number): Vec =>
  axis === 0 ? [w, u, v] : axis === 1 ? [u, w, v] : [u, v, w]

/** The band around a prism: stops where its visible sides turn, so that rounded corners look round. */
const bandStops = ({ view }: Brush, solid: Prism, points: readonly Point[], horizontal: boolean): Stop[] => {
  const { outline, axis, from, to } = solid
  const turn = Math.sign(areaOf(outline)) || 1
  const low = Math.min(...points.map((point) => point[horizontal ? 0 : 1]))
  const high = Math.max(...points.map((point) => point[horizontal ? 0 : 1]))
  const stops = outline.flatMap(([u, v], index): Stop[] => {
    const [p, q] = outline[(index + 1) % outline.length]!
    const normal = lift(axis, (q - v) * turn, (u - p) * turn, 0)
    if (dot(normal, view.toward) <= 0) return []
    const light = view.light(normal)
    const ends =
      Math.hypot(p - u, q - v) > Math.abs(to - from) * 0.5 + 6
        ? [
            [u, v],
            [p, q],
          ]
        : [[(u + p) / 2, (v + q) / 2]]
    return ends.map(([s, t]): Stop => {
      const spot = view.project(lift(axis, s!, t!, (from + to) / 2))
      const offset = (spot[horizontal ? 0 : 1] - low) / Math.max(1, high - low)
      return [Math.min(1, Math.max(0, offset)), lit(solid.surface.tone, light)]
    })
  })
  const sorted = stops.sort((a, b) => a[0] - b[0])
  return sorted.filter(
    (stop, index) =>
      index === 0 ||
      index === sorted.length - 1 ||
      stop[1] !== sorted[index - 1]![1] ||
      stop[1] !== sorted[index + 1]![1],
  )
}

/** How far a line of constant v runs inside a convex outline, in shares of its width. */
const chord = (outline: readonly (readonly [number, number])[], along: 0 | 1) => {
  const across = along === 0 ? 1 : 0
  const [uMin, uMax] = [Math.min(...outline.map((p) => p[along])), Math.max(...outline.map((p) => p[along]))]
  const [vMin, vMax] = [Math.min(...outline.map((p) => p[across])), Math.max(...outline.map((p) => p[across]))]
  const range = (share: number): readonly [number, number] | null => {
    const v = vMin + share * (vMax - vMin)
    const cuts = outline.flatMap((p, index) => {
      const q = outline[(index + 1) % outline.length]!
      if ((p[across] - v) * (q[across] - v) > 0 || p[across] === q[across]) return []
      return [p[along] + ((v - p[across]) / (q[across] - p[across])) * (q[along] - p[along])]
    })
    return cuts.length < 2
      ? null
      : [(Math.min(...cuts) - uMin) / (uMax - uMin), (Math.max(...cuts) - uMin) / (uMax - uMin)]
  }
  const place = (u: number, v: number): [number, number] => {
    const [a, b] = [uMin + u * (uMax - uMin), vMin + v * (vMax - vMin)]
    return along === 0 ? [a, b] : [b, a]
  }
  return { range, place }
}

/** A pulled outline: the band first, then the face that looks at us. */
export const paintPrism = (brush: Brush, solid: Prism): void => {
  const { sheet, view } = brush
  const { axis, surface, outline, from, to } = solid
  const ring = (w: number) => thinned(outline.map(([u, v]) => view.project(lift(axis, u, v, w))))
  const normal: Vec = axis === 0 ? [1, 0, 0] : axis === 1 ? [0, 1, 0] : [0, 0, 1]
  const facing = looksAtUs(view, normal)
  const [near, far] = facing ? [ring(to), ring(from)] : [ring(from), ring(to)]
  const hull = hullOf([...near, ...far])
  const horizontal = axis === 1 || Math.abs(view.across[axis]!) < 0.5
  const stops = bandStops(brush, solid, hull, horizontal)
  const band = stops.length > 1 ? sheet.gradient(horizontal ? 'across' : 'down', stops) : lit(surface.tone, 0.8)
  const hullPath = closed(thinned(hull))
  sheet.put(`<path d="${hullPath}" fill="${band}"/>`)
  weaveOver(brush, surface, hullPath)
  const light = view.light(facing ? normal : [-normal[0], -normal[1], -normal[2]])
  const face = closed(near)
  sheet.put(
    `<path d="${face}" fill="${faceFill(brush, surface.tone, light, surface.gloss > 0.5 ? 0.14 : 0.08)}"${brush.fine ? ` stroke="#fff" stroke-opacity="${part(axis === 1 ? 0.3 : 0.22)}" stroke-width=".9"` : ''}/>`,
  )
  if (solid.grain !== undefined && surface.kind === 'wood') {
    const axes = ([0, 1, 2] as const).filter((other) => other !== axis)
    const { range, place } = chord(outline, axes[0] === solid.grain ? 0 : 1)
    grainOver(brush, surface, (u, v) => view.project(lift(axis, ...place(u, v), facing ? to : from)), light, range)
  }
  weaveOver(brush, surface, face)
  marksOver(brush, solid.marks)
}

/** Keeps long sides straight: only drops points that lie closer than two pixels. */
const thinned = (points: readonly Point[]): Point[] =>
  points.filter((point, index) => {
    const before = points[(index + points.length - 1) % points.length]!
    return Math.hypot(point[0] - before[0], point[1] - before[1]) > 1
  })

/** A flat thing turned to the eye: two bows from its foot to its tip. */
export const paintLeaf = (brush: Brush, { at: foot, tip, wide, surface }: Leaf): void => {
  const { sheet, view } = brush
  const [x, y] = view.project(foot)
  const zoom = view.zoom(foot)
  const length = Math.hypot(...tip) || 1
  const end: Point = [x + tip[0] * zoom, y - tip[1] * zoom]
  const bow = (side: number): Point => [
    x + (tip[0] * 0.42 - (side * tip[1] * wide) / length) * zoom,
    y - (tip[1] * 0.42 + (side * tip[0] * wide) / length) * zoom,
  ]
  sheet.put(
    `<path d="M${at([x, y])}Q${at(bow(1))} ${at(end)}Q${at(bow(-1))} ${at([x, y])}" fill="${faceFill(brush, surface.tone, 0.98, 0.26)}"/>`,
  )
}

/** Cloth lying or hanging flat; folds are a gradient that repeats. */
export const paintSheeting = (brush: Brush, solid: Sheeting): void => {
  const { sheet, view } = brush
  const { surface } = solid
  const points = solid.outline.map(view.project)
  const light = view.light(solid.normal)
  const outline = solid.soft ? rounded(points, 7, 0.004) : polygon(points)
  sheet.put(`<path d="${outline}" fill="${faceFill(brush, surface.tone, light, 0.1)}"/>`)
  if (solid.folds) {
    const wide = (Math.max(...points.map(([u]) => u)) - Math.min(...points.map(([u]) => u))) / solid.folds
    const left = Math.min(...points.map(([u]) => u))
    const folds = sheet.define(
      `folds${short(wide)}-${short(left)}`,
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="${short(left)}" x2="${short(left + wide)}"><stop stop-color="#fff" stop-opacity=".16"/><stop offset=".3" stop-color="#fff" stop-opacity=".02"/><stop offset=".62" stop-color="#241a10" stop-opacity=".22"/><stop offset=".8" stop-color="#241a10" stop-opacity=".08"/><stop offset="1" stop-color="#fff" stop-opacity=".16"/></linearGradient>`,
    )
    sheet.put(`<path d="${outline}" fill="url(#${folds})"/>`)
  }
  weaveOver(brush, surface, outline)
  marksOver(brush, solid.marks)
}
