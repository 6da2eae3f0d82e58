import { block, type Model, pad, plank, rod, type Solid, tube } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, clothFor, rattan, type Surface, woodFor } from '../surfaces.ts'
import { four, tapered } from './legs.ts'

const chairFrame = (wood: Surface, width: number, depth: number, height: number, seat: number): Solid[] => {
  const [x, z] = [width / 2 - 3, depth / 2 - 3]
  return [
    rod(wood, [-x - 1, 0, z + 0.5], [-x, seat, z], 1.2, 1.8),
    rod(wood, [x + 1, 0, z + 0.5], [x, seat, z], 1.2, 1.8),
    ...[-x, x].map((side) =>
      tube(
        wood,
        [
          [side, 0, -z - 3],
          [side, seat * 0.6, -z],
          [side, seat + 3, -z],
          [side * 0.98, (seat + height) / 2, -z - 2.4],
          [side * 0.94, height - 2, -z - 6],
        ],
        1.6,
      ),
    ),
    rod(wood, [-x, seat * 0.42, z - 1], [-x, seat * 0.42, -z], 0.9),
    rod(wood, [x, seat * 0.42, z - 1], [x, seat * 0.42, -z], 0.9),
  ]
}

const backs: Record<string, (wood: Surface, spec: PictureSpec, seat: number) => Solid[]> = {
  spindle: (wood, { width, depth, height }, seat) => {
    const z = -depth / 2 + 3
    const rail = tube(
      wood,
      [
        [-width / 2 + 1, height - 5, z - 4.5],
        [-width / 4, height - 0.5, z - 8],
        [width / 4, height - 0.5, z - 8],
        [width / 2 - 1, height - 5, z - 4.5],
      ],
      2,
    )
    const spindles = [-0.32, -0.16, 0, 0.16, 0.32].map((share) =>
      rod(wood, [share * width * 0.86, seat, z + 1.5], [share * width * 1.02, height - 2, z - 7], 0.85, 0.7),
    )
    return [...spindles, rail]
  },
  ladder: (wood, { width, depth, height }, seat) =>
    [0.4, 0.66, 0.92].map((share) => {
      const y = seat + (height - seat) * share
      const z = -depth / 2 + 3 - 5.5 * share
      return tube(
        wood,
        [
          [-width / 2 + 4, y - 1, z],
          [0, y, z - 2.6],
          [width / 2 - 4, y - 1, z],
        ],
        share > 0.9 ? 2.8 : 2,
      )
    }),
  round: (wood, { width, depth, height }, seat) => {
    const [z, arm] = [-depth / 2 + 3, height - 3]
    const bow = tube(
      wood,
      [
        [-width / 2 - 3, seat + 19, depth / 2 - 12],
        [-width / 2 - 4, seat + 21, 0],
        [-width / 2 + 4, arm - 4, z - 5],
        [0, arm + 1, z - 9],
        [width / 2 - 4, arm - 4, z - 5],
        [width / 2 + 4, seat + 21, 0],
        [width / 2 + 3, seat + 19, depth / 2 - 12],
      ],
      1.7,
    )
    const splat = block(wood, [0, seat, z - 0.5], [9, height - seat - 4, 1.4], { lean: 0.17, grain: 1 })
    const props = [-1, 1].map((side) =>
      rod(wood, [side * (width / 2 - 3), seat - 2, 4], [side * (width / 2 + 3.4), seat + 20.5, 2], 1.1, 1),
    )
    return [splat, ...props, bow]
  },
  cushioned: (_, spec, seat) => [
    pad(clothFor(spec), [0, seat + 9, -spec.depth / 2 + 3.4], [spec.width - 4, spec.height - seat - 9, 6], 2.8, {
      lean: 0.16,
    }),
  ],
}

const seatOf = (spec: PictureSpec, wood: Surface, seat: number): Solid[] => {
  const [width, depth] = [spec.width - 1, spec.depth - 1]
  if (spec.style === 'cushioned' || spec.cloth)
    return [
      plank(wood, [0, seat - 3, 0], [width - 3, 2.4, depth - 3], 5),
      pad(clothFor(spec), [0, seat - 0.8, 0.5], [width, 5, depth], 2.3),
    ]
  if (spec.style === 'round' || spec.style === 'woven')
    return [plank(rattan, [0, seat - 2.5, 0.5], [width, 4, depth], 5)]
  return [plank(wood, [0, seat - 1.5, 0.5], [width, 3.4, depth], 7)]
}

/** Chairs by their backs: spindle, ladder, round (the Ming armchair's bow), cushioned. */
export const chair = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const seat = 45
  const back = backs[spec.style ?? 'spindle'] ?? backs.spindle!
  const frame =
    spec.style === 'round'
      ? [
          ...tapered(wood, spec.width - 6, spec.depth - 6, seat, 1.9, 0.6),
          rod(wood, [-spec.width / 2 + 3, 18, spec.depth / 2 - 3], [spec.width / 2 - 3, 18, spec.depth / 2 - 3], 0.9),
          rod(wood, [spec.width / 2 - 3, 24, -spec.depth / 2 + 3], [spec.width / 2 - 3, 24, spec.depth / 2 - 3], 0.9),
        ]
      : chairFrame(wood, spec.width, spec.depth, spec.height, seat)
  return {
    solids: [...frame, ...seatOf(spec, wood, seat), ...back(wood, spec, seat + 1.5)],
    ground: 'floor',
    focus: [0, (seat + spec.height) / 2 + 6, -spec.depth * 0.3],
  }
}

/** Stools: round, square, bar. */
export const stool = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  const inner = width * 0.58
  const step = height * 0.36
  const legs = tapered(wood, inner, depth * 0.58, height - 3, 1.8, width * 0.14)
  const stretch = (z: number) => rod(wood, [-width * 0.38, step, z], [width * 0.38, step, z], 0.9)
  const top: Solid =
    spec.style === 'square'
      ? plank(wood, [0, height - 3.2, 0], [width, 3.2, depth], 4)
      : { ...plank(wood, [0, height - 3.6, 0], [width, 3.6, width], width / 2) }
  const cushion = spec.cloth ? [pad(clothFor(spec), [0, height, 0], [width - 1, 5, depth - 1], 2.4)] : []
  return {
    solids: [...legs, stretch(depth * 0.36), stretch(-depth * 0.36), top, ...cushion],
    ground: 'floor',
    focus: [width * 0.2, height - 4, depth * 0.2],
  }
}

/** A bench: slab, slatted or with a cushion. */
export const bench = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  const slats =
    spec.style === 'slatted'
      ? Array.from({ length: 5 }, (_, index) =>
          block(wood, [0, height - 2.6, -depth / 2 + (depth / 5) * (index + 0.5)], [width, 2.6, depth / 5 - 1.4], {
            grain: 0,
          }),
        )
      : [plank(wood, [0, height - 3.4, 0], [width, 3.4, depth], 2)]
  const cushion = spec.cloth ? [pad(clothFor(spec), [0, height, 0], [width - 4, 5, depth - 3], 2.4)] : []
  const feet =
    spec.style === 'steel'
      ? four(width / 2 - 12, depth / 2 - 4).map(([x, z]) => rod(blackSteel, [x, 0, z], [x, height - 3, z], 1))
      : tapered(wood, width - 22, depth - 12, height - 3, 2.2, 2)
  return { solids: [...feet, ...slats, ...cushion], ground: 'floor', focus: [width * 0.32, height, depth * 0.2] }
}
