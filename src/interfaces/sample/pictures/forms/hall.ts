import { block, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { woodFor } from '../surfaces.ts'

/** Coat stands and shoe racks. */
export const coatStand = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height } = spec
  const feet = [0.6, 2.7, 4.8].map((angle) =>
    rod(wood, [Math.cos(angle) * width * 0.46, 0, Math.sin(angle) * width * 0.46], [0, height * 0.42, 0], 1.3, 1.6),
  )
  const arms = [0.2, 1.8, 3.4, 4.9].map((angle, index) =>
    tube(
      wood,
      [
        [0, height - 28 + index * 4, 0],
        [Math.cos(angle) * 12, height - 22 + index * 4, Math.sin(angle) * 12],
        [Math.cos(angle) * 17, height - 14 + index * 4, Math.sin(angle) * 17],
      ],
      1,
    ),
  )
  return {
    solids: [...feet, rod(wood, [0, height * 0.3, 0], [0, height, 0], 1.8, 1.4), ...arms],
    ground: 'floor',
    focus: [4, height - 14, 0],
  }
}

export const shoeRack = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  const side = (x: number): Solid[] => [
    block(wood, [x, 0, depth / 2 - 1.2], [2.4, height, 2.4], { grain: 1 }),
    block(wood, [x, 0, -depth / 2 + 1.2], [2.4, height, 2.4], { grain: 1 }),
  ]
  const tier = (y: number): Solid[] =>
    Array.from({ length: 4 }, (_, index) =>
      block(wood, [0, y, -depth / 2 + 5 + (index * (depth - 10)) / 3], [width - 5, 1.6, 3.6], { grain: 0 }),
    )
  return {
    solids: [
      ...side(-width / 2 + 1.2),
      ...side(width / 2 - 1.2),
      ...tier(10),
      ...tier(height * 0.52),
      plank(wood, [0, height, 0], [width, 2.2, depth], 1),
    ],
    ground: 'floor',
    focus: [width * 0.2, height, depth * 0.3],
  }
}
