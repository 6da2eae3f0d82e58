import { block, type Mark, plank, type Solid } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { woodFor } from '../surfaces.ts'
import { tapered } from './legs.ts'
import { gap } from './tables.ts'

export const knob = (x: number, y: number, z: number): Mark => ({
  path: [
    [x, y - 0.1, z],
    [x, y + 0.1, z],
  ],
  width: 2.2,
  tone: '#3c2c1e',
  opacity: 0.85,
})

const pull = (x: number, y: number, z: number, tall: number): Mark => ({
  path: [
    [x, y - tall / 2, z],
    [x, y + tall / 2, z],
  ],
  width: 1.2,
  tone: '#3c2c1e',
  opacity: 0.8,
})

export const frameMarks = (left: number, right: number, low: number, high: number, z: number): Mark =>
  gap(
    [
      [left, low, z],
      [right, low, z],
      [right, high, z],
      [left, high, z],
      [left, low, z],
    ],
    0.45,
    0.5,
  )

const slats = (left: number, right: number, low: number, high: number, z: number): Mark[] => {
  const count = Math.round((right - left) / 4)
  return Array.from({ length: count - 1 }, (_, index): Mark => {
    const x = left + ((index + 1) * (right - left)) / count
    return {
      path: [
        [x, low + 1, z],
        [x, high - 1, z],
      ],
      width: 0.9,
      tone: '#2a1c10',
      opacity: 0.34,
    }
  })
}

const cane = (left: number, right: number, low: number, high: number, z: number): Mark => ({
  path: [
    [left + 4, low + 4, z],
    [right - 4, low + 4, z],
    [right - 4, high - 4, z],
    [left + 4, high - 4, z],
  ],
  width: 0,
  tone: '#e2cfa4',
  filled: true,
  opacity: 0.9,
})

/** A case with doors or drawers in front: columns × rows, each with its gap and pull. */
export const fronts = (
  width: number,
  low: number,
  high: number,
  z: number,
  columns: number,
  rows: number,
  look: string,
): Mark[] => {
  const each = width / columns
  const step = (high - low) / rows
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const [left, right] = [-width / 2 + column * each + 0.4, -width / 2 + (column + 1) * each - 0.4]
    const [bottom, top] = [low + row * step + 0.4, low + (row + 1) * step - 0.4]
    const inner =
      look === 'slatted'
        ? slats(left, right, bottom, top, z)
        : look === 'cane'
          ? [cane(left, right, bottom, top, z)]
          : []
    const handle =
      look === 'drawers'
        ? knob((left + right) / 2, (bottom + top) / 2, z)
        : pull(
            column % 2 === 0 && columns > 1 ? right - 3.4 : left + 3.4,
            (bottom + top) / 2,
            z,
            Math.min(16, (top - bottom) * 0.3),
          )
    return [...inner, frameMarks(left, right, bottom, top, z), handle]
  }).flat()
}

export const carcass = (spec: PictureSpec, foot: number, marks: readonly Mark[], grain: 0 | 1 = 0): Solid[] => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  const feet =
    foot > 6
      ? tapered(wood, width - 16, depth - 10, foot, 2.2, 2)
      : [block(wood, [0, 0, -1], [width - 6, foot, depth - 6])]
  return [
    ...feet,
    block(wood, [0, foot, 0], [width, height - foot - 2, depth], { grain, marks }),
    plank(wood, [0, height - 2, 0], [width + 1, 2, depth + 1], 0.8),
  ]
}
