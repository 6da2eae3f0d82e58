import { lit, mixed } from '../colour.ts'
import { block, type Mark, type Model, pad, type Solid } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { clothFor, clothOf } from '../surfaces.ts'

/** A cushion standing on its edge, leaning back a little. */
export const standing = (
  surface: ReturnType<typeof clothFor>,
  [x, y, z]: Vec,
  width: number,
  height: number,
  thick: number,
  stripes?: string,
): Solid => {
  const back = height * 0.26
  const roll = 0.05
  const corner = (side: number, up: number): Vec => {
    const [u, v] = [(side * width) / 2, (up - 0.5) * height * 0.97]
    return [x + u - v * roll, y + height * 0.5 + v + u * roll, z + back * (0.5 - up)]
  }
  return {
    kind: 'bolster',
    surface,
    thick,
    ...(stripes ? { stripes } : {}),
    outline: [corner(-1, 0), corner(1, 0), corner(1, 1), corner(-1, 1)],
  }
}

/** Cushions: plain, striped, or a low floor cushion. */
export const cushion = (spec: PictureSpec): Model => {
  const cloth = clothFor(spec)
  const { width, height, depth } = spec
  if (spec.style === 'floor')
    return {
      solids: [pad(cloth, [0, 0, 0], [width, height, depth], height * 0.42, { seam: true })],
      ground: 'floor',
      focus: [width * 0.25, height, depth * 0.3],
    }
  const stripes = spec.style === 'striped' ? mixed(cloth.tone, '#f6f0e4', 0.7) : undefined
  return {
    solids: [standing(cloth, [0, 0, 0], width, height, depth, stripes)],
    ground: 'floor',
    focus: [width * 0.2, height * 0.7, depth / 2],
  }
}

export const pillow = (spec: PictureSpec): Model => {
  const cloth = clothOf(spec.colour ?? 'rice', 'cotton')
  return {
    solids: [pad(cloth, [0, 0, 0], [spec.width, spec.height, spec.depth], spec.height * 0.44, { seam: true })],
    ground: 'floor',
    focus: [spec.width * 0.25, spec.height, spec.depth * 0.2],
  }
}

const folded = (
  surface: ReturnType<typeof clothFor>,
  y: number,
  width: number,
  depth: number,
  layer: number,
  count: number,
  shift = 0,
): Solid[] =>
  Array.from({ length: count }, (_, index) =>
    pad(surface, [shift, y + index * layer, 0], [width - (index % 2) * 0.8, layer + 0.6, depth], layer * 0.46),
  )

/** A throw folded in four, fringed at its short side. */
export const throw_ = (spec: PictureSpec): Model => {
  const cloth = clothFor({ ...spec, cloth: spec.cloth ?? 'wool' })
  const layers = folded(cloth, 0, 46, 34, 3.4, 4)
  const light = mixed(cloth.tone, '#f6f0e4', 0.55)
  const band = (y: number): Mark[] =>
    [-13, -10, 10, 13].map((x) => ({
      path: [
        [x, y, -16],
        [x, y, 15.4],
      ],
      width: 0.9,
      tone: light,
      opacity: spec.style === 'plain' ? 0 : 0.75,
    }))
  const last = layers[layers.length - 1]!
  const ends = Array.from(
    { length: 17 },
    (_, index): Mark => ({
      path: [
        [-21 + index * 2.6, 1.6, 17.2],
        [-21.4 + index * 2.6, 0.1, 20.6],
      ],
      width: 0.7,
      tone: lit(cloth.tone, 0.94),
      curved: false,
    }),
  )
  return {
    solids: [...layers.slice(0, -1), { ...last, marks: [...band(14.3), ...ends] } as Solid],
    ground: 'floor',
    focus: [10, 12, 14],
  }
}

/** A pile of folded towels, the largest below. */
export const towels = (spec: PictureSpec): Model => {
  const cloth = clothFor({ ...spec, cloth: 'wool' })
  const band = (y: number, wide: number): Mark => ({
    path: [
      [-wide / 2 + 3.5, y, 15.2],
      [wide / 2 - 3.5, y, 15.2],
    ],
    width: 0.5,
    tone: lit(cloth.tone, 0.72),
    opacity: 0.6,
  })
  const pieces = spec.pieces ?? 3
  const solids = Array.from({ length: pieces }, (_, index) => {
    const wide = 40 - index * 2.4
    return pad(
      { ...cloth, tone: index === pieces - 1 && pieces > 2 ? mixed(cloth.tone, '#f4efe5', 0.35) : cloth.tone },
      [0, index * 6.6, 0],
      [wide, 7, 30 - index * 1.2],
      3,
      { marks: [band(index * 6.6 + 3.4, wide)] },
    )
  })
  return { solids, ground: 'table', focus: [10, pieces * 5, 14] }
}

/** Bed linen folded: cover, sheet, pillow cases, tied with a ribbon. */
export const bedding = (spec: PictureSpec): Model => {
  const cloth = clothFor({ ...spec, cloth: spec.cloth ?? 'cotton' })
  const pale = clothOf('rice', 'cotton')
  const second = { ...cloth, tone: mixed(cloth.tone, pale.tone, 0.45) }
  return {
    solids: [
      ...folded(cloth, 0, 54, 40, 4.6, 3),
      ...folded(second, 13.8, 50, 37, 3.4, 2),
      pad(cloth, [0, 21, 0], [45, 6, 33], 2.7),
      block(cloth, [0, 27.2, 0], [4.6, 0.4, 33]),
      block(cloth, [0, 0.4, 20.4], [4.6, 26.8, 0.5]),
    ],
    ground: 'floor',
    focus: [12, 18, 18],
  }
}
