import { block, type Model, pad, plank, rod, type Solid, tube } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import type { Surface } from '../surfaces.ts'
import { blackSteel, clothFor, rattan, woodFor } from '../surfaces.ts'

const four = (halfWidth: number, halfDepth: number): readonly (readonly [number, number])[] => [
  [-halfWidth, -halfDepth],
  [halfWidth, -halfDepth],
  [-halfWidth, halfDepth],
  [halfWidth, halfDepth],
]

/** Four tapered legs under a body. */
export const tapered = (
  surface: Surface,
  width: number,
  depth: number,
  height: number,
  thick: number,
  splay = 1.5,
): Solid[] =>
  four(width / 2, depth / 2).map(([x, z]) =>
    rod(surface, [x + Math.sign(x) * splay, 0, z + Math.sign(z) * splay], [x, height, z], thick * 0.6, thick),
  )

type Plan = {
  readonly arm: number
  readonly armHeight: number
  readonly seat: number
  readonly foot: number
  readonly round: number
  readonly back: number
}

const plans: Record<string, Plan> = {
  soft: { arm: 19, armHeight: 60, seat: 43, foot: 11, round: 7, back: 20 },
  slim: { arm: 9, armHeight: 58, seat: 43, foot: 16, round: 3.6, back: 17 },
  low: { arm: 24, armHeight: 48, seat: 39, foot: 5, round: 6, back: 24 },
}

const upholstered = (spec: PictureSpec, plan: Plan, seats: number): Solid[] => {
  const [cloth, wood] = [clothFor(spec), woodFor(spec)]
  const { width, depth, height } = spec
  const inner = width - plan.arm * 2
  const each = inner / seats
  const front = depth / 2
  const rear = -depth / 2
  const solids: Solid[] = [
    ...tapered(wood, width - 22, depth - 16, plan.foot + 1, 2.4, 1),
    pad(cloth, [0, plan.foot, -1], [width - plan.arm * 2 + 4, plan.seat - plan.foot - 15, depth - 4], 2.5),
    pad(
      cloth,
      [0, plan.seat - 13, rear + plan.back / 2 - 1],
      [inner + plan.arm, height - plan.seat + 9, plan.back - 4],
      plan.round * 0.8,
    ),
    pad(
      cloth,
      [-width / 2 + plan.arm / 2, plan.foot, 0],
      [plan.arm, plan.armHeight - plan.foot, depth - 2],
      plan.round,
    ),
    pad(cloth, [width / 2 - plan.arm / 2, plan.foot, 0], [plan.arm, plan.armHeight - plan.foot, depth - 2], plan.round),
  ]
  for (let seat = 0; seat < seats; seat += 1) {
    const x = -inner / 2 + each * (seat + 0.5)
    const start = rear + plan.back + 12
    solids.push(
      pad(cloth, [x, plan.seat - 15, (start + front) / 2], [each - 0.6, 15, front - start + 1], 4.2, { seam: true }),
    )
    solids.push(
      pad(cloth, [x, plan.seat - 2, rear + plan.back + 4], [each - 1.4, height - plan.seat + 4, 15], 6, { lean: 0.13 }),
    )
  }
  return solids
}

/** A wooden frame that shows, with loose cushions: the house's oldest sofa. */
const framed = (spec: PictureSpec, seats: number): Solid[] => {
  const [cloth, wood] = [clothFor(spec), woodFor(spec)]
  const { width, depth, height } = spec
  const [front, rear] = [depth / 2, -depth / 2]
  const inner = width - 14
  const each = inner / seats
  const side = (x: number): Solid[] => [
    block(wood, [x, 0, front - 5], [4.2, 57, 4.6], { grain: 1 }),
    block(wood, [x, 0, rear + 6], [4.2, 57, 4.6], { grain: 1 }),
    block(wood, [x, 57, 0], [7, 3, depth], { grain: 2 }),
    block(wood, [x, 24, 0], [3.4, 7, depth - 15], { grain: 2 }),
  ]
  const solids: Solid[] = [
    ...side(-width / 2 + 4),
    ...side(width / 2 - 4),
    block(wood, [0, 22, front - 8], [inner, 7, 3.4], { grain: 0 }),
    block(wood, [0, 28, rear + 5], [inner, 8, 3.2], { grain: 0 }),
    block(wood, [0, height - 11, rear + 5], [inner, 8, 3.2], { grain: 0 }),
  ]
  for (let seat = 0; seat < seats; seat += 1) {
    const x = -inner / 2 + each * (seat + 0.5)
    solids.push(pad(cloth, [x, 29.5, 3], [each - 0.6, 15, depth - 17], 4.4, { seam: true }))
    solids.push(pad(cloth, [x, 44.6, rear + 19], [each - 1.2, height - 46, 15], 6, { lean: 0.14 }))
  }
  return solids
}

/** Sofas from one seat to four; styles soft, slim, low, framed. */
export const sofa = (spec: PictureSpec): Model => {
  const seats = spec.seats ?? (spec.width > 200 ? 3 : 2)
  const style = spec.style ?? 'soft'
  const solids = style === 'framed' ? framed(spec, seats) : upholstered(spec, plans[style] ?? plans.soft!, seats)
  return { solids, ground: 'floor', focus: [spec.width * 0.3, 46, spec.depth * 0.3] }
}

/** A sofa whose left seat runs out into a place to lie. */
export const chaise = (spec: PictureSpec): Model => {
  const body = sofa({ ...spec, depth: 92, seats: spec.seats ?? 3 })
  const seats = spec.seats ?? 3
  const arm = (plans[spec.style ?? 'soft'] ?? plans.soft!).arm
  const each = (spec.width - arm * 2) / seats
  const long = spec.depth - 92
  const x = -spec.width / 2 + arm + each / 2
  const cloth = clothFor(spec)
  return {
    ...body,
    solids: [
      ...body.solids,
      pad(cloth, [x, 10, 46.5 + long / 2], [each, 18, long - 1], 2.5),
      pad(cloth, [x, 28, 46.5 + long / 2], [each - 0.6, 15, long], 4.2, { seam: true }),
      ...[-1, 1].map((side) =>
        rod(
          woodFor(spec),
          [x + (side * each) / 2 - side * 8, 0, 42 + long],
          [x + (side * each) / 2 - side * 8, 11, 42 + long],
          1.5,
          2.4,
        ),
      ),
    ],
    focus: [x, 40, 40],
  }
}

const shellChair = (spec: PictureSpec): Solid[] => {
  const [cloth, wood] = [clothFor(spec), woodFor(spec)]
  const { width, depth, height } = spec
  return [
    ...tapered(wood, width - 24, depth - 26, 24, 2.2, 4),
    pad(cloth, [0, 22, 1], [width - 8, 20, depth - 14], 6, { seam: true }),
    pad(cloth, [0, 26, -depth / 2 + 11], [width - 6, height - 26, 16], 8, { lean: 0.16 }),
    pad(cloth, [-width / 2 + 5, 26, 0], [10, 30, depth - 20], 5),
    pad(cloth, [width / 2 - 5, 26, 0], [10, 30, depth - 20], 5),
  ]
}

/** One seat: soft, slim, framed, or shell. */
export const armchair = (spec: PictureSpec): Model =>
  spec.style === 'shell'
    ? { solids: shellChair(spec), ground: 'floor', focus: [10, 44, 10] }
    : { ...sofa({ ...spec, seats: 1 }), focus: [spec.width * 0.2, 48, 20] }

/** A pouf or a footstool: soft or with wooden feet. */
export const ottoman = (spec: PictureSpec): Model => {
  const { width, depth, height } = spec
  const [cloth, wood] = [clothFor(spec), woodFor(spec)]
  const round = spec.style === 'pouf'
  const solids: Solid[] = round
    ? [
        {
          kind: 'turned',
          surface: cloth,
          at: [0, 0, 0],
          profile: [
            [width * 0.42, 0],
            [width * 0.49, height * 0.2],
            [width * 0.5, height * 0.55],
            [width * 0.46, height * 0.85],
            [width * 0.36, height],
          ],
        },
      ]
    : [
        ...tapered(wood, width - 14, depth - 14, 14, 2.2),
        pad(cloth, [0, 13, 0], [width, height - 13, depth], 5, { seam: true }),
      ]
  return { solids, ground: 'floor', focus: [width * 0.2, height * 0.8, depth * 0.3] }
}

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
