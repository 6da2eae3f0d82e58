import { createRandom } from '../../random.ts'
import { lit } from '../colour.ts'
import { block, lathe, type Mark, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, glazed, matt, rattan, type Surface, woodFor } from '../surfaces.ts'
import { tapered } from './seating.ts'
import { gap } from './tables.ts'

const knob = (x: number, y: number, z: number): Mark => ({
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

const frameMarks = (left: number, right: number, low: number, high: number, z: number): Mark =>
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
const fronts = (
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

const carcass = (spec: PictureSpec, foot: number, marks: readonly Mark[], grain: 0 | 1 = 0): Solid[] => {
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
