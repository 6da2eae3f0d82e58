import { createRandom } from '../../random.ts'
import { lit } from '../colour.ts'
import { block, lathe, type Model, rod, type Solid } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, glazed, matt, rattan, type Surface, woodFor } from '../surfaces.ts'

const spines = [
  '#ece5d8',
  '#d5c6ab',
  '#aaa59b',
  '#ad6a4d',
  '#2f7a66',
  '#98a68d',
  '#9db0b8',
  '#36495d',
  '#b98d5e',
  '#e3dccd',
]

/** A row of books from x to x + room. */
export const books = (from: Vec, room: number, tall: number, deep: number, seed: string): Solid[] => {
  const random = createRandom(seed)
  const row: Solid[] = []
  for (let x = from[0]; ; ) {
    const wide = random.between(2, 4.6)
    if (x + wide > from[0] + room) return row
    row.push(
      block(
        matt(random.pick(spines)),
        [x + wide / 2, from[1], from[2]],
        [wide - 0.2, tall * random.between(0.72, 1), deep],
        { castsNone: true, plain: true },
      ),
    )
    x += wide
  }
}

const jar = (x: number, y: number, z: number, tone: string, size: number): Solid =>
  lathe(
    glazed(tone),
    [x, y, z],
    [
      [size * 0.5, 0],
      [size * 0.95, size * 0.7],
      [size, size * 1.2],
      [size * 0.6, size * 1.9],
      [size * 0.42, size * 2.2],
      [size * 0.5, size * 2.4],
    ],
    { inside: '#5b4a3a', castsNone: true, plain: true },
  )

const crate = (x: number, y: number, z: number, wide: number, tall: number, deep: number): Solid =>
  block(rattan, [x, y, z], [wide, tall, deep], { castsNone: true })

/** What stands on a shelf, by number, so that no two shelves are alike. */
const company = (index: number, left: number, right: number, y: number, room: number, deep: number): Solid[] => {
  const wide = right - left
  const tall = Math.min(25, room * 0.78)
  switch (index % 5) {
    case 0:
      return books([left + 3, y, 0], wide * 0.4, tall, deep * 0.62, `row${index}${Math.round(wide)}`)
    case 1:
      return [jar(left + wide * 0.64, y, 0, '#b9d0c0', Math.min(6, tall / 3))]
    case 2:
      return [crate(left + wide * 0.3, y, 0, Math.min(34, wide * 0.42), Math.min(20, tall), deep * 0.8)]
    case 3:
      return [
        ...books([left + wide * 0.55, y, 0], wide * 0.34, tall, deep * 0.62, `line${index}`),
        jar(left + wide * 0.2, y, 0, '#e9e2d4', Math.min(4.4, tall / 4)),
      ]
    default:
      return [jar(left + wide * 0.3, y, 0, '#a9674a', Math.min(5, tall / 3.4))]
  }
}

/** Open shelves: closed back, ladder of steel, low. Half filled, for scale. */
export const bookcase = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height, depth, style } = spec
  const steel = style === 'steel'
  const rows = Math.max(2, Math.round((height - 8) / 36))
  const foot = steel ? 12 : 6
  const step = (height - foot - 2) / rows
  const upright_ = (x: number, z: number): Solid => block(blackSteel, [x, 0, z], [1.8, height, 1.8])
  const frame: Solid[] = steel
    ? [-1, 1].flatMap((x) => [-1, 1].map((z) => upright_(x * (width / 2 - 1), z * (depth / 2 - 1))))
    : [
        block(wood, [-width / 2 + 1, 0, 0], [2, height, depth], { grain: 1 }),
        block(wood, [width / 2 - 1, 0, 0], [2, height, depth], { grain: 1 }),
        block(shadeOf(wood), [0, foot, -depth / 2 + 0.6], [width - 4, height - foot - 2, 0.8]),
      ]
  const boards = Array.from({ length: rows + 1 }, (_, row) =>
    block(wood, [0, foot + row * step, 0.4], [width - (steel ? 4 : 4.2), 2, depth - 1.6], { grain: 0 }),
  )
  const things = Array.from({ length: rows }, (_, row) =>
    company(row + Math.round(width), -width / 2 + 3, width / 2 - 3, foot + row * step + 2.05, step - 2, depth - 6),
  ).flat()
  return { solids: [...frame, ...boards, ...things], ground: 'floor', focus: [0, height * 0.62, depth / 2] }
}

const shadeOf = (surface: Surface): Surface => ({ tone: lit(surface.tone, 0.86), kind: 'matt', gloss: 0 })

/** A wall shelf: a plank on brackets, or a shallow box. */
export const shelf = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height, style } = spec
  const z = depth / 2
  const bracket = (x: number): Solid[] => [
    block(blackSteel, [x, -13, 0.4], [1.6, 13, 0.8]),
    rod(blackSteel, [x, -11, 0.8], [x, -0.4, depth - 4], 0.6),
  ]
  const plank_ =
    style === 'box'
      ? [
          block(wood, [0, 0, z], [width, 2, depth], { grain: 0 }),
          block(wood, [0, height, z], [width, 2, depth], { grain: 0 }),
          block(wood, [-width / 2 + 1, 2, z], [2, height - 2, depth]),
          block(wood, [width / 2 - 1, 2, z], [2, height - 2, depth]),
        ]
      : [
          block(wood, [0, 0, z], [width, 2.6, depth], { grain: 0 }),
          ...bracket(-width / 2 + 12),
          ...bracket(width / 2 - 12),
        ]
  const y = style === 'box' ? 2.02 : 2.62
  const things = [
    ...books([-width / 2 + 8, y, z], width * 0.22, style === 'box' ? height - 6 : 22, depth * 0.62, 'shelf'),
    jar(width * 0.24, y, z, '#b9d0c0', 4.2),
    jar(width * 0.36, y, z, '#e9e2d4', 3),
  ]
  return { solids: [...plank_, ...things], ground: 'wall', focus: [width * 0.2, 6, z] }
}
