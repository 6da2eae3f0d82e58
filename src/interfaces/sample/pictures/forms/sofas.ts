import { block, type Model, pad, rod, type Solid } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { clothFor, woodFor } from '../surfaces.ts'
import { tapered } from './legs.ts'

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
      [0, plan.seat - 13, rear + (plan.back - 9) / 2],
      [inner + plan.arm, height - plan.seat + 9, plan.back - 9],
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
    solids.push(pad(cloth, [x, 44.6, rear + 19.8], [each - 1.2, height - 46, 15], 6, { lean: 0.14 }))
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
