import type { Vec } from './space.ts'
import type { Surface } from './surfaces.ts'

/** A line or patch drawn on a face: a drawer's gap, a handle, a stripe. */
export type Mark = {
  readonly path: readonly Vec[]
  readonly width: number
  readonly tone: string
  readonly opacity?: number
  readonly filled?: boolean
  readonly curved?: boolean
}

type Common = {
  readonly surface: Surface
  readonly marks?: readonly Mark[]
  readonly castsNone?: boolean
  readonly plain?: boolean
}

/** A box with sharp, slightly broken edges; `lean` moves it backwards by that share of its height. */
export type Block = Common & {
  readonly kind: 'block'
  readonly min: Vec
  readonly max: Vec
  readonly grain?: 0 | 1 | 2
  readonly lean?: number
}
/** A stuffed box. */
export type Pad = Common & {
  readonly kind: 'pad'
  readonly min: Vec
  readonly max: Vec
  readonly round: number
  readonly lean?: number
  readonly seam?: boolean
}
/** A flat outline pulled along an axis (0 x, 1 y, 2 z); the outline's points are in the two other axes, in x-y-z order. */
export type Prism = Common & {
  readonly kind: 'prism'
  readonly axis: 0 | 1 | 2
  readonly outline: readonly (readonly [number, number])[]
  readonly from: number
  readonly to: number
  readonly grain?: 0 | 1 | 2
}
/** A shape from the lathe: radius and height from bottom to top; `inside` makes it hollow, `filled` puts something in it. */
export type Turned = Common & {
  readonly kind: 'turned'
  readonly at: Vec
  readonly profile: readonly (readonly [number, number])[]
  readonly inside?: string
  readonly filled?: { readonly tone: string; readonly radius: number; readonly depth: number }
  readonly rings?: readonly {
    readonly radius: number
    readonly y: number
    readonly width: number
    readonly tone: string
  }[]
  readonly angular?: boolean
  /** A label around another body: neither lid nor mouth. */
  readonly sleeve?: boolean
  /** A wooden top shows its grain. */
  readonly grain?: boolean
}
/** A straight leg, thick at one end. */
export type Rod = Common & {
  readonly kind: 'rod'
  readonly from: Vec
  readonly to: Vec
  readonly radius: readonly [number, number]
}
/** A bent round bar through the points. */
export type Tube = Common & { readonly kind: 'tube'; readonly points: readonly Vec[]; readonly radius: number }
/** A leaf or a flame, always turned to the eye: from `at` to a tip so many cm away, so many cm wide. */
export type Leaf = Common & {
  readonly kind: 'leaf'
  readonly at: Vec
  readonly tip: readonly [number, number]
  readonly wide: number
}
/** A thing lying or hanging flat: smooth or straight outline in space, painted with one light. */
export type Sheeting = Common & {
  readonly kind: 'sheeting'
  readonly outline: readonly Vec[]
  readonly normal: Vec
  readonly soft?: boolean
  readonly folds?: number
}

/** A stuffed cushion with four ears: the corners of its middle plane, in ring order from the lower left, and how thick it is. */
export type Bolster = Common & {
  readonly kind: 'bolster'
  readonly outline: readonly [Vec, Vec, Vec, Vec]
  readonly thick: number
  readonly stripes?: string
}

export type Solid = Block | Pad | Prism | Turned | Rod | Tube | Leaf | Sheeting | Bolster

/** One thing that can be placed: its solids in its own axes, standing on y = 0 with its middle at x = z = 0. */
export type Model = {
  readonly solids: readonly Solid[]
  readonly ground: 'floor' | 'table' | 'wall' | 'hanging'
  readonly focus: Vec
  readonly glow?: { readonly at: Vec; readonly radius: number }
}

type Size = readonly [number, number, number]
type Foot = readonly [number, number, number]

const corners = ([x, y, z]: Foot, [width, height, depth]: Size): { min: Vec; max: Vec } => ({
  min: [x - width / 2, y, z - depth / 2],
  max: [x + width / 2, y + height, z + depth / 2],
})

/** A block by the middle of its foot and its width, height, depth. */
export const block = (
  surface: Surface,
  foot: Foot,
  size: Size,
  more: Partial<Pick<Block, 'grain' | 'lean' | 'marks' | 'castsNone' | 'plain'>> = {},
): Block => ({ kind: 'block', surface, ...corners(foot, size), ...more })

export const pad = (
  surface: Surface,
  foot: Foot,
  size: Size,
  round: number,
  more: Partial<Pick<Pad, 'lean' | 'seam' | 'marks'>> = {},
): Pad => ({ kind: 'pad', surface, ...corners(foot, size), round, ...more })

export const rod = (surface: Surface, from: Vec, to: Vec, start: number, end = start): Rod => ({
  kind: 'rod',
  surface,
  from,
  to,
  radius: [start, end],
})

export const tube = (surface: Surface, points: readonly Vec[], radius: number): Tube => ({
  kind: 'tube',
  surface,
  points,
  radius,
})

export const lathe = (
  surface: Surface,
  foot: Vec,
  profile: readonly (readonly [number, number])[],
  more: Partial<
    Pick<Turned, 'inside' | 'filled' | 'rings' | 'angular' | 'sleeve' | 'marks' | 'castsNone' | 'plain'>
  > = {},
): Turned => ({ kind: 'turned', surface, at: foot, profile, ...more })

/** A lathe's profile from bottom to top: pairs of shares of the radius and of the height. */
export const contour = (radius: number, height: number, shares: readonly number[]): [number, number][] =>
  Array.from({ length: shares.length / 2 }, (_, index) => [
    shares[index * 2]! * radius,
    shares[index * 2 + 1]! * height,
  ])

/** A rectangle with round corners as an outline, middle at 0. */
export const roundRect = (width: number, depth: number, radius: number, steps = 5): [number, number][] => {
  const r = Math.min(radius, width / 2, depth / 2)
  const middles = [
    [width / 2 - r, depth / 2 - r, 0],
    [r - width / 2, depth / 2 - r, 1],
    [r - width / 2, r - depth / 2, 2],
    [width / 2 - r, r - depth / 2, 3],
  ] as const
  return middles.flatMap(([x, z, quarter]) =>
    Array.from({ length: steps + 1 }, (_, step): [number, number] => {
      const angle = ((quarter + step / steps) * Math.PI) / 2
      return [x + r * Math.cos(angle), z + r * Math.sin(angle)]
    }),
  )
}

export const circle = (radius: number, steps = 18): [number, number][] =>
  Array.from({ length: steps }, (_, step) => [
    radius * Math.cos((step / steps) * 2 * Math.PI),
    radius * Math.sin((step / steps) * 2 * Math.PI),
  ])

/** A board with round corners lying flat: a table top, a tray. */
export const plank = (
  surface: Surface,
  [x, y, z]: Foot,
  [width, height, depth]: Size,
  radius: number,
  grain: 0 | 2 = 0,
): Prism => ({
  kind: 'prism',
  surface,
  axis: 1,
  outline: roundRect(width, depth, radius, radius < 4 ? 2 : 5).map(([u, v]) => [u + x, v + z]),
  from: y,
  to: y + height,
  grain,
})

export const disc = (surface: Surface, foot: Foot, radius: number, height: number): Turned => ({
  kind: 'turned',
  surface,
  at: foot,
  profile: [
    [radius, 0],
    [radius, height],
  ],
  angular: true,
  grain: true,
})

/** An upright board facing the viewer with round corners: a headboard, a clock, a mirror. */
export const upright = (
  surface: Surface,
  outline: readonly (readonly [number, number])[],
  [x, y, z]: Foot,
  depth: number,
): Prism => ({
  kind: 'prism',
  surface,
  axis: 2,
  outline: outline.map(([u, v]) => [u + x, v + y]),
  from: z,
  to: z + depth,
  grain: 0,
})
