import { createRandom } from '../../random.ts'
import { lit, mixed } from '../colour.ts'
import {
  block,
  circle,
  disc,
  type Leaf,
  lathe,
  type Mark,
  type Model,
  plank,
  roundRect,
  type Solid,
  tube,
  upright,
} from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import {
  blackSteel,
  brass,
  clothFor,
  colourTones,
  glazed,
  glazeFor,
  leafGreen,
  matt,
  rattan,
  type Surface,
  white,
  woodFor,
  woodOf,
} from '../surfaces.ts'

const leaf = (at: Vec, length: number, wide: number, angle: number, surface: Surface): Leaf => ({
  kind: 'leaf',
  surface,
  at,
  tip: [length * Math.cos(angle), length * Math.sin(angle)],
  wide,
})

/** A branch with small leaves, as one puts into a vase. */
export const branch = (from: Vec, height: number, lean: number, seed: string): Solid[] => {
  const random = createRandom(seed)
  const stem = [0, 0.35, 0.7, 1].map(
    (share): Vec => [
      from[0] + lean * height * share ** 1.6 + random.between(-0.4, 0.4),
      from[1] + height * share,
      from[2],
    ],
  )
  const leaves = Array.from({ length: 9 }, (_, index) => {
    const share = 0.32 + index * 0.08
    const side = index % 2 === 0 ? 1 : -1
    const at: Vec = [from[0] + lean * height * share ** 1.6, from[1] + height * share, from[2] + 0.1 + index * 0.01]
    return leaf(
      at,
      height * random.between(0.13, 0.19),
      height * 0.055,
      side > 0 ? random.between(0.3, 0.9) : Math.PI - random.between(0.3, 0.9),
      matt(random.pick(['#6d8762', '#7d956f', '#5f7a58'])),
    )
  })
  return [tube(matt('#6b5a45'), stem, height * 0.008 + 0.12), ...leaves]
}

const vaseShapes: Record<string, readonly (readonly [number, number])[]> = {
  bottle: [
    [0.5, 0],
    [0.78, 0.12],
    [1, 0.34],
    [0.82, 0.56],
    [0.36, 0.72],
    [0.26, 0.86],
    [0.36, 1],
  ],
  moon: [
    [0.42, 0],
    [0.74, 0.12],
    [1, 0.46],
    [0.8, 0.8],
    [0.46, 0.94],
    [0.48, 1],
  ],
  column: [
    [0.8, 0],
    [0.92, 0.06],
    [1, 0.5],
    [0.94, 0.92],
    [0.78, 1],
  ],
  meiping: [
    [0.52, 0],
    [0.6, 0.14],
    [0.86, 0.52],
    [1, 0.74],
    [0.78, 0.91],
    [0.34, 0.96],
    [0.4, 1],
  ],
}

/** Vases: bottle, moon jar, column, meiping; with a branch where the neck asks for one. */
export const vase = (spec: PictureSpec): Model => {
  const glaze = glazeFor(spec, 'celadon')
  const shape = vaseShapes[spec.style ?? 'bottle'] ?? vaseShapes.bottle!
  const profile = shape.map(([r, y]): [number, number] => [(r * spec.width) / 2, y * spec.height])
  const twig =
    spec.style === 'moon'
      ? []
      : [
          ...branch([0.2, spec.height * 0.9, 0], spec.height * 1.05, 0.28, `${spec.width}a`),
          ...(spec.style === 'column'
            ? branch([-0.6, spec.height * 0.9, 0], spec.height * 0.8, -0.34, `${spec.width}b`)
            : []),
        ]
  return {
    solids: [...twig, lathe(glaze, [0, 0, 0], profile, { inside: '#6a5c4a' })],
    ground: 'table',
    focus: [0, spec.height * 0.55, 0],
  }
}

/** Candles: in a glass or clay jar, or a pillar on a dish. */
export const candle = (spec: PictureSpec): Model => {
  const [radius, height] = [spec.width / 2, spec.height]
  const flame = (y: number): Solid[] => [
    { kind: 'leaf', surface: matt('#ffedb8'), at: [0, y, 0], tip: [0, radius * 0.6], wide: radius * 0.24 },
  ]
  if (spec.style === 'pillar')
    return {
      solids: [
        lathe(
          glazed('#d8cfbf'),
          [0, 0, 0],
          [
            [radius * 1.2, 0],
            [radius * 1.7, 1],
          ],
          { inside: '#e4dccd' },
        ),
        lathe(
          { ...white, tone: '#f2e8d5', kind: 'matt' },
          [0, 0.6, 0],
          [
            [radius, 0],
            [radius, height - 1],
            [radius * 0.92, height - 0.4],
          ],
        ),
        tube(
          matt('#3a2c20'),
          [
            [0, height, 0],
            [0, height + 1, 0],
          ],
          0.14,
        ),
        ...flame(height + 0.7),
      ],
      ground: 'table',
      focus: [0, height * 0.8, 0],
      glow: { at: [0, height + 1, 0], radius: radius * 3.2 },
    }
  const jar = glazeFor(spec, 'rice')
  return {
    solids: [
      lathe(
        jar,
        [0, 0, 0],
        [
          [radius * 0.9, 0],
          [radius, height * 0.06],
          [radius, height],
        ],
        {
          inside: lit(jar.tone, 0.95),
          filled: { tone: '#f4ead4', radius: radius * 0.92, depth: height * 0.08 },
          angular: true,
          marks: [
            {
              path: [
                [0, height * 0.93, 0],
                [0, height * 1.01, 0],
              ],
              width: 0.28,
              tone: '#3a2c20',
            },
          ],
        },
      ),
      ...flame(height * 1.01),
    ],
    ground: 'table',
    focus: [0, height * 0.7, 0],
    glow: { at: [0, height, 0], radius: radius * 3 },
  }
}

const arch = (width: number, height: number): [number, number][] => {
  const r = width / 2
  const bow = Array.from({ length: 15 }, (_, index): [number, number] => [
    r * Math.cos((index / 14) * Math.PI),
    height - r + r * Math.sin((index / 14) * Math.PI),
  ])
  return [...bow, [-r, 0], [r, 0]]
}

const mirrorGlass: Surface = { tone: '#d7dcd9', kind: 'metal', gloss: 0.9 }

const glints = (outline: readonly (readonly [number, number])[], z: number): Mark[] => {
  const [w, h] = [Math.max(...outline.map(([u]) => u)), Math.max(...outline.map(([, v]) => v))]
  const low = Math.min(...outline.map(([, v]) => v))
  const at = (u: number, v: number): Vec => [u * w, low + v * (h - low), z]
  return [
    {
      path: [at(-0.62, 0.42), at(0.3, 0.86), at(0.46, 0.8), at(-0.66, 0.28)],
      width: 0,
      filled: true,
      tone: '#fff',
      opacity: 0.2,
    },
    {
      path: [at(-0.5, 0.24), at(0.58, 0.74), at(0.62, 0.7), at(-0.48, 0.2)],
      width: 0,
      filled: true,
      tone: '#fff',
      opacity: 0.14,
    },
  ]
}

/** Mirrors: round, arched, standing tall. */
export const mirror = (spec: PictureSpec): Model => {
  const frame = spec.wood ? woodFor(spec) : brass
  const { width, height, style } = spec
  const round = style === 'round' || !style
  const outer = round ? circle(width / 2, 16) : style === 'arch' ? arch(width, height) : roundRect(width, height, 4)
  const inner = round
    ? circle(width / 2 - 1.8, 16)
    : style === 'arch'
      ? arch(width - 3.6, height - 3.6).map(([u, v]): [number, number] => [u, v + 1.8])
      : roundRect(width - 4, height - 4, 3)
  const y = round ? width / 2 : style === 'arch' ? 0 : height / 2
  const shiftedInner = inner.map(([u, v]): [number, number] => [u, v + y])
  return {
    solids: [
      upright(frame, outer, [0, y, 0], 3),
      { ...upright(mirrorGlass, inner, [0, y, 3], 0.1), castsNone: true, marks: glints(shiftedInner, 3.15) },
    ],
    ground: 'wall',
    focus: [width * 0.2, height * 0.72, 3],
  }
}

/** Wall clocks: hands at ten past ten, a mark at each quarter. */
export const clock = (spec: PictureSpec): Model => {
  const frame = spec.wood ? woodFor(spec) : blackSteel
  const r = spec.width / 2
  const z = 4.1
  const hand = (turns: number, length: number, width: number): Mark => ({
    path: [
      [-Math.sin(turns * 2 * Math.PI) * r * 0.1, r - Math.cos(turns * 2 * Math.PI) * r * 0.1, z],
      [Math.sin(turns * 2 * Math.PI) * length, r + Math.cos(turns * 2 * Math.PI) * length, z],
    ],
    width,
    tone: '#2b2c2b',
  })
  const ticks = Array.from({ length: 12 }, (_, hour): Mark => {
    const angle = (hour / 12) * 2 * Math.PI
    const from = hour % 3 === 0 ? 0.76 : 0.82
    return {
      path: [
        [Math.sin(angle) * r * from, r + Math.cos(angle) * r * from, z],
        [Math.sin(angle) * r * 0.88, r + Math.cos(angle) * r * 0.88, z],
      ],
      width: hour % 3 === 0 ? 0.7 : 0.35,
      tone: '#3a3a38',
      opacity: 0.85,
    }
  })
  const face = spec.colour
    ? mixed(colourTones[spec.colour], '#f6f1e6', spec.colour === 'celadon' ? 0.25 : 0.1)
    : '#f5f0e5'
  return {
    solids: [
      upright(frame, circle(r, 16), [0, r, 0], 4),
      {
        ...upright(matt(face), circle(r * 0.93, 16), [0, r, 4], 0.05),
        castsNone: true,
        marks: [
          ...(spec.style === 'bare' ? [] : ticks),
          hand(10.17 / 12, r * 0.5, 0.9),
          hand(10 / 60, r * 0.74, 0.6),
          {
            path: [
              [0, r - 0.01, z],
              [0, r + 0.01, z],
            ],
            width: 1.8,
            tone: '#b98d5e',
          },
        ],
      },
    ],
    ground: 'wall',
    focus: [r * 0.2, r * 1.2, 4],
  }
}

/** A plant: rubber-tree leaves, a snake plant's swords, or a small olive. */
export const plant = (foot: Vec, height: number, kind: string, seed: string): Solid[] => {
  const random = createRandom(seed)
  const [x, y, z] = foot
  if (kind === 'swords')
    return Array.from(
      { length: 9 },
      (_, index): Solid =>
        leaf(
          [x + (index - 4) * height * 0.035, y, z + 0.1 + (index % 3) * 0.05],
          height * random.between(0.66, 1),
          height * 0.1,
          Math.PI / 2 + (4 - index) * 0.085,
          matt(index % 2 === 0 ? '#5d7a5a' : '#72906a'),
        ),
    )
  const greens = kind === 'olive' ? ['#8a9a7c', '#7b8d6d', '#98a68d'] : ['#4f6d50', '#5f7f5d', '#456248']
  const stems = [-0.24, 0.04, 0.3].map((lean, index) => ({ lean, tall: height * (0.78 + 0.11 * ((index * 2) % 3)) }))
  return stems.flatMap(({ lean, tall }, index) => {
    const spine = [0, 0.5, 1].map(
      (share): Vec => [x + lean * tall * share ** 1.4, y + tall * share * 0.9, z - 0.1 * index],
    )
    const leaves = Array.from({ length: kind === 'olive' ? 12 : 8 }, (_, at) => {
      const share = 0.36 + (at / (kind === 'olive' ? 12 : 8)) * 0.66
      const side = at % 2 === 0 ? 1 : -1
      const long = height * (kind === 'olive' ? 0.13 : 0.24) * random.between(0.8, 1.15)
      return leaf(
        [x + lean * tall * share ** 1.4, y + tall * share * 0.9, z + 0.1 + at * 0.02 + index * 0.3],
        long,
        long * (kind === 'olive' ? 0.3 : 0.44),
        side > 0 ? random.between(0.1, 0.95) : Math.PI - random.between(0.1, 0.95),
        matt(random.pick(greens)),
      )
    })
    return [tube(matt('#6f5f49'), spine, height * 0.008), ...leaves]
  })
}

/** Planters with a plant in them, since an empty pot says little. */
export const planter = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const r = width / 2
  const surface =
    style === 'basket' ? rattan : style === 'clay' ? { ...matt('#b0694b') } : { ...glazeFor(spec, 'rice'), gloss: 0.35 }
  const pot = lathe(
    surface,
    [0, 0, 0],
    [
      [r * 0.72, 0],
      [r * 0.86, height * 0.3],
      [r * 0.96, height * 0.7],
      [r, height],
    ],
    { inside: '#6f6355', filled: { tone: '#574636', radius: r * 0.92, depth: height * 0.12 } },
  )
  return {
    solids: [
      pot,
      ...plant(
        [0, height * 0.92, 0.4],
        height * (width < 22 ? 1.5 : 1.9),
        style === 'basket' ? 'rubber' : style === 'clay' ? 'olive' : 'swords',
        `${width}${style}`,
      ),
    ],
    ground: 'floor',
    focus: [0, height * 0.9, r],
  }
}

/** Storage boxes of wood, bamboo or cloth with a lid or a handle. */
export const box = (spec: PictureSpec): Model => {
  const { width, depth, height, style } = spec
  const z = depth / 2 + 0.05
  if (style === 'cloth') {
    const cloth = clothFor(spec)
    return {
      solids: [
        block(cloth, [0, 0, 0], [width, height * 0.78, depth]),
        block(cloth, [0, height * 0.78, 0], [width + 0.8, height * 0.22, depth + 0.8], {
          marks: [
            {
              path: [
                [-width * 0.14, height * 0.6, z + 0.4],
                [0, height * 0.5, z + 1.4],
                [width * 0.14, height * 0.6, z + 0.4],
              ],
              width: 1.8,
              tone: '#9a6a42',
              curved: true,
            },
          ],
        }),
      ],
      ground: 'floor',
      focus: [width * 0.2, height * 0.8, z],
    }
  }
  const wood = woodFor(spec)
  return {
    solids: [
      block(wood, [0, 0, 0], [width, height * 0.8, depth], {
        grain: 0,
        marks: [
          {
            path: [
              [-width * 0.1, height * 0.58, z],
              [width * 0.1, height * 0.58, z],
            ],
            width: 2.2,
            tone: '#2d2015',
            opacity: 0.75,
          },
        ],
      }),
      plank(wood, [0, height * 0.8 + 0.2, 0], [width + 1, height * 0.2, depth + 1], 1.2),
    ],
    ground: 'floor',
    focus: [width * 0.2, height * 0.8, z],
  }
}

export const basket = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const r = width / 2
  const handles = [-1, 1].map(
    (side): Solid =>
      tube(
        { ...rattan, tone: '#a9825a' },
        [
          [side * r * 0.96, height * 0.86, -5],
          [side * r * 1.04, height * 1.12, -2.5],
          [side * r * 1.04, height * 1.12, 2.5],
          [side * r * 0.96, height * 0.86, 5],
        ],
        0.9,
      ),
  )
  const lid: Solid[] = style === 'lidded' ? [disc(rattan, [0, height, 0], r * 1.03, 3)] : []
  return {
    solids: [
      ...(style === 'lidded' ? [] : handles),
      lathe(
        rattan,
        [0, 0, 0],
        [
          [r * 0.86, 0],
          [r * 0.95, height * 0.2],
          [r, height * 0.6],
          [r * 0.97, height],
        ],
        { inside: '#8a6b45' },
      ),
      ...lid,
    ],
    ground: 'floor',
    focus: [r * 0.3, height * 0.8, r],
  }
}

/** Books stacked; the title is left to the mind. */
export const book = (spec: PictureSpec): Model => {
  const tone = colourTones[spec.colour ?? 'indigo']
  const { width, depth, height } = spec
  const pages = block(matt('#f1eadb'), [0.3, 0.3, 0], [width - 0.9, height - 0.6, depth - 0.6])
  const cover = (y: number, marks: readonly Mark[] = []): Solid =>
    block(matt(tone), [0, y, 0], [width, 0.35, depth], { marks })
  const pale = mixed(tone, '#f4ecd9', 0.75)
  const y = height + 0.02
  const title: Mark[] = [
    {
      path: [
        [-width * 0.22, y, -depth * 0.28],
        [width * 0.22, y, -depth * 0.28],
      ],
      width: 0.5,
      tone: pale,
    },
    {
      path: [
        [-width * 0.14, y, -depth * 0.21],
        [width * 0.14, y, -depth * 0.21],
      ],
      width: 0.3,
      tone: pale,
    },
    {
      path: [
        [-width * 0.08, y, depth * 0.34],
        [width * 0.08, y, depth * 0.34],
      ],
      width: 0.25,
      tone: pale,
      opacity: 0.7,
    },
  ]
  return {
    solids: [
      cover(0),
      pages,
      block(matt(tone), [-width / 2 + 0.2, 0.35, 0], [0.4, height - 0.7, depth]),
      cover(height - 0.35, title),
    ],
    ground: 'table',
    focus: [0, height, 2],
  }
}

const ridge = (w: number, low: number, z: number, height: (share: number) => number): Vec[] => [
  [w, low, z],
  [-w, low, z],
  ...Array.from({ length: 13 }, (_, index): Vec => [-w + (index / 6) * w, low + height(index / 12), z]),
]

const hills = (w: number, h: number, low: number, z: number, tone: string): Mark[] => [
  {
    path: ridge(w, low, z, (share) => h * (0.44 + 0.13 * Math.sin(share * 5.2 - 0.6))),
    width: 0,
    filled: true,
    tone,
    opacity: 0.35,
  },
  {
    path: ridge(w, low, z, (share) => h * (0.24 + 0.13 * Math.sin(share * 4.4 + 3.6))),
    width: 0,
    filled: true,
    tone,
    opacity: 0.62,
  },
  {
    path: [
      [w * 0.42, low + h * 0.78, z],
      [w * 0.42, low + h * 0.781, z],
    ],
    width: w * 0.22,
    tone: '#b0694b',
    opacity: 0.75,
  },
]

/** A framed print: hills and a sun in the colour asked for. */
export const frame = (spec: PictureSpec): Model => {
  const wood = spec.wood ? woodFor(spec) : woodOf('oak')
  const { width, height } = spec
  const tone = colourTones[spec.colour ?? 'celadon']
  const [w, h] = [width * 0.36, height * 0.72]
  return {
    solids: [
      block(wood, [0, 0, 1.2], [width, height, 2.4], { grain: 1 }),
      block(matt('#f7f3ea'), [0, 1.4, 2.45], [width - 2.8, height - 2.8, 0.1], {
        castsNone: true,
        marks: hills(w, h, height * 0.14, 2.56, tone),
      }),
    ],
    ground: 'wall',
    focus: [width * 0.1, height * 0.5, 2.5],
  }
}

export const plantModel = (size: number, kind: string, seed: string): Model => ({
  solids: [
    lathe(
      { ...glazed('#e6dfd2', 0.3) },
      [0, 0, 0],
      [
        [size * 0.13, 0],
        [size * 0.16, size * 0.12],
        [size * 0.18, size * 0.3],
      ],
      { inside: '#6f6355', filled: { tone: '#574636', radius: size * 0.165, depth: size * 0.04 } },
    ),
    ...plant([0, size * 0.27, 0.4], size * 0.72, kind, seed),
  ],
  ground: 'floor',
  focus: [0, size * 0.5, 0],
})

export { leafGreen }
