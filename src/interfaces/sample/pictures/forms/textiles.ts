import { lit, mixed } from '../colour.ts'
import { block, type Mark, type Model, pad, rod, type Sheeting, type Solid } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, brass, clothFor, clothOf, matt, woodFor } from '../surfaces.ts'

const onFloor = (spec: PictureSpec): readonly Vec[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  if (spec.style === 'round')
    return Array.from(
      { length: 40 },
      (_, index): Vec => [Math.cos((index / 40) * 2 * Math.PI) * x, 0.8, Math.sin((index / 40) * 2 * Math.PI) * x],
    )
  return [
    [-x, 0.8, z],
    [x, 0.8, z],
    [x, 0.8, -z],
    [-x, 0.8, -z],
  ]
}

const ring = (points: readonly Vec[], share: number, width: number, tone: string, opacity = 1): Mark => {
  const path = points.map(([x, y, z]): Vec => [x * share, y, z * share])
  return { path: [...path, path[0]!], width, tone, opacity }
}

const stripes = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  return [-0.74, -0.66, -0.3, 0.3, 0.66, 0.74].map(
    (share): Mark => ({
      path: [
        [share * x, 0.85, -z + 1],
        [share * x, 0.85, z - 1],
      ],
      width: Math.abs(share) < 0.5 ? 1.2 : 3,
      tone,
      opacity: 0.75,
    }),
  )
}

const checks = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  const steps = [-0.6, -0.2, 0.2, 0.6]
  return [
    ...steps.map(
      (share): Mark => ({
        path: [
          [share * x, 0.85, -z + 2],
          [share * x, 0.85, z - 2],
        ],
        width: 1.6,
        tone,
        opacity: 0.55,
      }),
    ),
    ...steps.map(
      (share): Mark => ({
        path: [
          [-x + 2, 0.85, share * z],
          [x - 2, 0.85, share * z],
        ],
        width: 1.6,
        tone,
        opacity: 0.55,
      }),
    ),
  ]
}

const fringe = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  const count = Math.min(26, Math.round(spec.depth / 5))
  return [-1, 1].flatMap((side) =>
    Array.from({ length: count }, (_, index): Mark => {
      const at = -z + 2 + (index * (spec.depth - 4)) / (count - 1)
      return {
        path: [
          [side * x, 0.4, at],
          [side * (x + 6), 0.2, at + (index % 3) - 1],
        ],
        width: 0.9,
        tone,
        opacity: 0.9,
      }
    }),
  )
}

/** Rugs: bordered, striped, checked, plain with fringe, round. */
export const rug = (spec: PictureSpec): Model => {
  const surface = clothFor({ ...spec, cloth: spec.cloth ?? 'wool' })
  const outline = onFloor(spec)
  const dark = lit(surface.tone, 0.72)
  const light = mixed(surface.tone, '#f6f0e4', 0.62)
  const style = spec.style ?? 'bordered'
  const marks =
    style === 'striped'
      ? stripes(spec, light)
      : style === 'checked'
        ? checks(spec, light)
        : style === 'fringed'
          ? fringe(spec, light)
          : style === 'round'
            ? [ring(outline, 0.93, 1.4, light, 0.8), ring(outline, 0.62, 1.4, light, 0.6)]
            : [ring(outline, 0.9, 2.2, light, 0.85), ring(outline, 0.84, 0.8, light, 0.6)]
  const body: Sheeting = { kind: 'sheeting', surface, outline, normal: [0, 1, 0], soft: style !== 'round', marks }
  const side: Sheeting = {
    ...body,
    marks: [],
    surface: { ...surface, tone: dark },
    outline: outline.map(([x, , z]): Vec => [x, 0, z]),
  }
  return { solids: [side, body], ground: 'floor', focus: [spec.width * 0.36, 1, spec.depth * 0.34] }
}

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
  return {
    kind: 'bolster',
    surface,
    thick,
    ...(stripes ? { stripes } : {}),
    outline: [
      [x - width / 2, y + 0.6, z + back / 2],
      [x + width / 2, y + 0.6, z + back / 2],
      [x + width / 2, y + height * 0.97, z - back / 2],
      [x - width / 2, y + height * 0.97, z - back / 2],
    ],
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

/** Two curtains on a rod, light behind them. */
export const curtain = (spec: PictureSpec): Model => {
  const cloth = clothFor(spec)
  const { width, height } = spec
  const drop = height - 6
  const panel = (from: number, to: number, folds: number): Sheeting => ({
    kind: 'sheeting',
    surface: cloth,
    normal: [-0.2, 0.2, 1],
    folds,
    outline: [
      [from, drop, 5],
      [to, drop, 5],
      [to + Math.sign(to) * 1.5, 0.5, 6],
      [from + Math.sign(from) * 1.5, 0.5, 6],
    ],
  })
  const rail = spec.style === 'brass' ? brass : blackSteel
  const rings = Array.from({ length: 12 }, (_, index): Solid => {
    const side = index < 6 ? -1 : 1
    return rod(
      rail,
      [side * (width * 0.5 - (index % 6) * width * 0.062 - 2), drop - 1, 5],
      [side * (width * 0.5 - (index % 6) * width * 0.062 - 2), drop + 3.6, 5],
      0.5,
    )
  })
  const pane: Sheeting = {
    kind: 'sheeting',
    surface: matt('#fbf8f0'),
    normal: [-0.3, 0.5, 0.8],
    castsNone: true,
    outline: [
      [-width * 0.4, height * 0.16, 0.2],
      [width * 0.4, height * 0.16, 0.2],
      [width * 0.4, height * 0.92, 0.2],
      [-width * 0.4, height * 0.92, 0.2],
    ],
    marks: [
      [
        [0, height * 0.16, 0.3],
        [0, height * 0.92, 0.3],
      ],
      [
        [-width * 0.4, height * 0.5, 0.3],
        [width * 0.4, height * 0.5, 0.3],
      ],
    ].map((path): Mark => ({ path: path as unknown as Vec[], width: 3, tone: '#e4dccd' })),
  }
  return {
    solids: [
      pane,
      panel(-width / 2, -width * 0.14, 8),
      panel(width * 0.14, width / 2, 8),
      ...rings,
      rod(rail, [-width / 2 - 9, drop + 2.6, 5], [width / 2 + 9, drop + 2.6, 5], 1.3),
    ],
    ground: 'wall',
    focus: [width * 0.3, height * 0.7, 6],
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

/** A folding screen: frames with paper or lattice, each leaf turned against the next. */
export const screen = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height } = spec
  const leaves = spec.pieces ?? 4
  const each = width / leaves
  const deep = 11
  const solids = Array.from({ length: leaves }, (_, index): Solid[] => {
    const [left, right] = [-width / 2 + index * each, -width / 2 + (index + 1) * each]
    const [a, b] = index % 2 === 0 ? [-deep, deep] : [deep, -deep]
    const spot = (share: number, y: number): Vec => [left + (right - left) * share, y, a + (b - a) * share]
    const bars =
      spec.style === 'lattice'
        ? [0.25, 0.5, 0.75].map(
            (share): Mark => ({ path: [spot(share, 8), spot(share, height - 4)], width: 1, tone: wood.tone }),
          )
        : []
    const rows = [0.2, 0.4, 0.6, 0.8].map(
      (share): Mark => ({
        path: [spot(0.02, height * share), spot(0.98, height * share)],
        width: 1,
        tone: wood.tone,
        opacity: spec.style === 'plain' ? 0 : 1,
      }),
    )
    const frame: Mark = {
      path: [spot(0.01, 6), spot(0.99, 6), spot(0.99, height - 1.5), spot(0.01, height - 1.5), spot(0.01, 6)],
      width: 3,
      tone: lit(wood.tone, index % 2 === 0 ? 0.84 : 0.98),
    }
    const light = mixed('#f6efdf', wood.tone, 0.06)
    return [
      {
        kind: 'sheeting',
        surface: { tone: light, kind: 'matt', gloss: 0 },
        outline: [spot(0, 6), spot(1, 6), spot(1, height - 1), spot(0, height - 1)],
        normal: [a - b > 0 ? 0.2 : -0.2, 0.2, 0.9],
        marks: [...bars, ...rows, frame],
      },
      rod(wood, spot(0.02, 0), spot(0.02, 8), 1.5),
      rod(wood, spot(0.98, 0), spot(0.98, 8), 1.5),
    ]
  }).flat()
  return { solids, ground: 'floor', focus: [width * 0.1, height * 0.7, 0] }
}
