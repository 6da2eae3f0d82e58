import type { Solid } from './solids.ts'
import type { Vec } from './space.ts'

export type Bounds = { readonly min: Vec; readonly max: Vec }

const around = (points: readonly Vec[], by = 0): Bounds => {
  const ends = (pick: (...values: number[]) => number, sign: number): Vec =>
    [0, 1, 2].map((axis) => pick(...points.map((point) => point[axis]!)) + sign * by) as unknown as Vec
  return { min: ends(Math.min, -1), max: ends(Math.max, 1) }
}

/** The box around a solid, in its model's axes. */
export const boundsOf = (solid: Solid): Bounds => {
  switch (solid.kind) {
    case 'block':
    case 'pad': {
      const push = (solid.lean ?? 0) * (solid.max[1] - solid.min[1])
      return {
        min: [solid.min[0], solid.min[1], Math.min(solid.min[2], solid.min[2] - push)],
        max: [solid.max[0], solid.max[1], Math.max(solid.max[2], solid.max[2] - push)],
      }
    }
    case 'prism': {
      const put = ([u, v]: readonly [number, number], w: number): Vec =>
        solid.axis === 0 ? [w, u, v] : solid.axis === 1 ? [u, w, v] : [u, v, w]
      return around(solid.outline.flatMap((point) => [put(point, solid.from), put(point, solid.to)]))
    }
    case 'turned': {
      const widest = Math.max(...solid.profile.map(([radius]) => radius))
      const heights = solid.profile.map(([, y]) => y + solid.at[1])
      return {
        min: [solid.at[0] - widest, Math.min(...heights), solid.at[2] - widest],
        max: [solid.at[0] + widest, Math.max(...heights), solid.at[2] + widest],
      }
    }
    case 'rod':
      return around([solid.from, solid.to], Math.max(...solid.radius) * 0.7)
    case 'tube':
      return around(solid.points, solid.radius)
    case 'leaf': {
      const [u, v] = solid.tip
      return {
        min: [solid.at[0] - Math.abs(u), solid.at[1] + Math.min(0, v), solid.at[2] - 0.1],
        max: [solid.at[0] + Math.abs(u), solid.at[1] + Math.max(0, v), solid.at[2] + 0.1],
      }
    }
    case 'sheeting':
      return around(solid.outline, 0.05)
    case 'bolster':
      return around(solid.outline, solid.thick * 0.3)
  }
}

export const boundsOfAll = (solids: readonly Solid[]): Bounds =>
  around(solids.map(boundsOf).flatMap(({ min, max }) => [min, max]))

export const cornersOf = ({ min, max }: Bounds): Vec[] =>
  [min[0], max[0]].flatMap((x) => [min[1], max[1]].flatMap((y) => [min[2], max[2]].map((z): Vec => [x, y, z])))

/** Does a have to be painted before b? Yes: 1, no: -1, it does not matter: 0. A plane between the two decides. */
const farther = (a: Bounds, b: Bounds, toward: Vec): number => {
  const votes = [0, 1, 2].map((axis) => {
    const direction = Math.abs(toward[axis]!) < 0.02 ? 0 : Math.sign(toward[axis]!)
    if (a.max[axis]! <= b.min[axis]! + 0.01) return direction
    if (b.max[axis]! <= a.min[axis]! + 0.01) return -direction
    return 0
  })
  if (votes.includes(1) && votes.includes(-1)) return 0
  return votes.includes(1) ? 1 : votes.includes(-1) ? -1 : 0
}

/** The solids from the farthest to the nearest, as a painter needs them. */
export const paintersOrder = (solids: readonly Solid[], toward: Vec): Solid[] => {
  const boxes = solids.map(boundsOf)
  const depth = boxes.map(({ min, max }) =>
    [0, 1, 2].reduce((sum, axis) => sum + ((min[axis]! + max[axis]!) / 2) * toward[axis]!, 0),
  )
  const left = new Set(solids.map((_, index) => index))
  const order: Solid[] = []
  while (left.size > 0) {
    const free = [...left].filter(
      (index) => ![...left].some((other) => other !== index && farther(boxes[other]!, boxes[index]!, toward) === 1),
    )
    const next = (free.length > 0 ? free : [...left]).reduce((best, index) =>
      depth[index]! < depth[best]! ? index : best,
    )
    left.delete(next)
    order.push(solids[next]!)
  }
  return order
}
