import { short } from './sheet.ts'
import type { Point } from './space.ts'

const cross = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

const halfHull = (points: readonly Point[]) => {
  const chain: Point[] = []
  for (const point of points) {
    while (chain.length > 1 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, point) <= 0) chain.pop()
    chain.push(point)
  }
  return chain.slice(0, -1)
}

/** The convex hull (Andrew's monotone chain), clockwise as seen on the screen. */
export const hullOf = (points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...halfHull(sorted), ...halfHull(sorted.reverse())]
}

/** Twice the signed area would do; this is the signed area, positive clockwise on the screen. */
export const areaOf = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [u, v] = points[(index + 1) % points.length]!
    return sum + (x * v - u * y) / 2
  }, 0)

export const at = ([x, y]: Point): string => `${short(x)} ${short(y)}`

export const polygon = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`
export const polyline = (points: readonly Point[]): string => `M${points.map(at).join('L')}`

const toward = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const share = Math.min(0.5, distance / length)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** A polygon whose corners are rounded by about `radius` pixels and whose sides may swell outwards by `swell` of their length. */
export const rounded = (points: readonly Point[], radius: number, swell = 0): string => {
  const count = points.length
  const pieces = points.map((corner, index) => {
    const before = points[(index + count - 1) % count]!
    const after = points[(index + 1) % count]!
    const [start, end] = [toward(corner, before, radius), toward(corner, after, radius)]
    const next = toward(after, corner, radius)
    const side: Point = [next[0] - end[0], next[1] - end[1]]
    const belly: Point = [(end[0] + next[0]) / 2 + side[1] * swell, (end[1] + next[1]) / 2 - side[0] * swell]
    return `${index === 0 ? `M${at(start)}` : ''}Q${at(corner)} ${at(end)}${swell === 0 ? (index === count - 1 ? 'Z' : at(next) === at(end) ? '' : `L${at(next)}`) : `Q${at(belly)} ${at(next)}`}`
  })
  return `${pieces.join('')}${swell === 0 ? '' : 'Z'}`
}

/** A smooth open line through the points (Catmull-Rom as cubic Béziers). */
export const smooth = (points: readonly Point[], closed = false): string => {
  const count = points.length
  const get = (index: number) => points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))]!
  const parts = [`M${at(points[0]!)}`]
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [p, q, r, s] = [get(index - 1), get(index), get(index + 1), get(index + 2)]
    parts.push(
      `C${at([q[0] + (r[0] - p[0]) / 6, q[1] + (r[1] - p[1]) / 6])} ${at([r[0] - (s[0] - q[0]) / 6, r[1] - (s[1] - q[1]) / 6])} ${at(r)}`,
    )
  }
  return parts.join('') + (closed ? 'Z' : '')
}

/** Moves every point of a convex outline towards its middle by so many pixels. */
export const inset = (points: readonly Point[], by: number): Point[] => {
  const middle: Point = [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ]
  return points.map((point) => toward(point, middle, by))
}

/** A closed outline that is smooth where its points lie close and even, straight where it has long sides. */
export const closed = (points: readonly Point[]): string => {
  const sides = points.map(([x, y], index) => {
    const [u, v] = points[(index + 1) % points.length]!
    return Math.hypot(u - x, v - y)
  })
  const longest = Math.max(...sides)
  const around = sides.reduce((sum, side) => sum + side, 0)
  return points.length > 12 && longest < around * 0.12 ? smooth(points, true) : polygon(points)
}
