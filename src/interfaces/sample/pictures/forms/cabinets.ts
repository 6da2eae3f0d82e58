import { block, type Model, plank } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { matt, woodFor } from '../surfaces.ts'
import { carcass, frameMarks, fronts, knob } from './fronts.ts'
import { tapered } from './legs.ts'

export const nightstand = (spec: PictureSpec): Model => {
  const { width, depth, height, style } = spec
  const z = depth / 2 + 0.05
  if (style === 'open') {
    const wood = woodFor(spec)
    return {
      solids: [
        ...tapered(wood, width - 6, depth - 6, height - 2, 2, 1),
        plank(wood, [0, 14, 0], [width - 4, 1.8, depth - 4], 1),
        plank(wood, [0, height - 2.2, 0], [width, 2.2, depth], 2),
        block(wood, [0, height - 14, -1], [width - 8, 11.6, depth - 8], {
          grain: 0,
          marks: [
            frameMarks(-width / 2 + 5, width / 2 - 5, height - 13.4, height - 3, depth / 2 - 4.95),
            knob(0, height - 8, depth / 2 - 4.9),
          ],
        }),
      ],
      ground: 'floor',
      focus: [6, height - 8, z],
    }
  }
  return {
    solids: carcass(spec, 15, fronts(width - 3, 16.5, height - 3.5, z, 1, 2, 'drawers')),
    ground: 'floor',
    focus: [6, height - 8, z],
  }
}

export const dresser = (spec: PictureSpec): Model => ({
  solids: carcass(
    spec,
    13,
    fronts(
      spec.width - 3,
      14.5,
      spec.height - 3.5,
      spec.depth / 2 + 0.05,
      spec.width > 100 ? 2 : 1,
      spec.height > 95 ? 4 : 3,
      'drawers',
    ),
  ),
  ground: 'floor',
  focus: [spec.width * 0.2, spec.height - 14, spec.depth / 2],
})

export const wardrobe = (spec: PictureSpec): Model => {
  const { width, height, depth } = spec
  const columns = Math.max(2, Math.round(width / 52))
  return {
    solids: carcass(spec, 7, fronts(width - 3, 9, height - 4, depth / 2 + 0.05, columns, 1, spec.style ?? 'plain'), 1),
    ground: 'floor',
    focus: [width * 0.1, height * 0.55, depth / 2],
  }
}

export const sideboard = (spec: PictureSpec): Model => {
  const { width, height, depth, style } = spec
  return {
    solids: carcass(
      spec,
      15,
      fronts(
        width - 3,
        16.5,
        height - 3.5,
        depth / 2 + 0.05,
        Math.max(2, Math.round(width / 48)),
        1,
        style ?? 'slatted',
      ),
    ),
    ground: 'floor',
    focus: [width * 0.2, height - 12, depth / 2],
  }
}

export const tvBench = (spec: PictureSpec): Model => {
  const { width, height, depth, style } = spec
  const wood = woodFor(spec)
  const z = depth / 2 + 0.05
  if (style === 'open') {
    const shade = matt('#6b543c')
    return {
      solids: [
        ...tapered(wood, width - 16, depth - 10, 13, 2.2, 2),
        plank(wood, [0, 13, 0], [width, 2, depth], 0.8),
        block(shade, [0, 15, -depth / 2 + 1], [width - 2, height - 17, 1]),
        ...[-1, 1].map((side) => block(wood, [side * (width / 2 - 1), 15, 0], [2, height - 17, depth], { grain: 1 })),
        block(wood, [-width / 4 - 2, 15, 0], [width / 2 - 8, height - 17, depth - 1], {
          grain: 0,
          marks: fronts(width / 2 - 9, 15.5, height - 2.5, z - 0.5, 1, 1, 'plain').map((mark) => ({
            ...mark,
            path: mark.path.map(([x, y, w]): Vec => [x - width / 4 - 2, y, w]),
          })),
        }),
        block(wood, [width / 4, 15 + (height - 17) / 2, 0.5], [width / 2 - 6, 1.6, depth - 3], { grain: 0 }),
        plank(wood, [0, height - 2, 0], [width, 2, depth], 0.8),
      ],
      ground: 'floor',
      focus: [width * 0.2, height - 10, depth / 2],
    }
  }
  return {
    solids: carcass(
      spec,
      12,
      fronts(width - 3, 13.5, height - 3.5, z, Math.max(3, Math.round(width / 55)), 1, style ?? 'slatted'),
    ),
    ground: 'floor',
    focus: [width * 0.2, height - 10, depth / 2],
  }
}
