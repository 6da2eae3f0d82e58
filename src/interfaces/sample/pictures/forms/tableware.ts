import { lit, mixed } from '../colour.ts'
import { block, disc, lathe, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, glazeFor, matt, type Surface, steel, woodFor, woodOf } from '../surfaces.ts'

const clay = '#8a5a43'
const teaTone = '#a9864f'

/** A cup or a bowl from the lathe: foot ring, belly, lip. */
export const vessel = (
  surface: Surface,
  foot: Vec,
  radius: number,
  height: number,
  open = 0.9,
  filled = false,
): Solid =>
  lathe(
    surface,
    foot,
    [
      [radius * 0.46, 0],
      [radius * 0.48, height * 0.08],
      [radius * (0.5 + open * 0.22), height * 0.24],
      [radius * (0.66 + open * 0.26), height * 0.55],
      [radius, height],
    ],
    {
      inside: lit(surface.tone, 1.02),
      ...(filled ? { filled: { tone: teaTone, radius: radius * 0.86, depth: height * 0.2 } } : {}),
    },
  )

const potBody = (surface: Surface, foot: Vec, radius: number): Solid[] => {
  const [x, y, z] = foot
  const tall = radius * 1.5
  return [
    rod(
      surface,
      [x - radius * 0.7, y + tall * 0.34, z],
      [x - radius * 1.55, y + tall * 0.94, z],
      radius * 0.3,
      radius * 0.13,
    ),
    tube(
      surface,
      [
        [x + radius * 0.72, y + tall * 0.86, z],
        [x + radius * 1.36, y + tall * 0.96, z],
        [x + radius * 1.46, y + tall * 0.5, z],
        [x + radius * 0.9, y + tall * 0.24, z],
      ],
      radius * 0.1,
    ),
    lathe(
      surface,
      foot,
      [
        [radius * 0.56, 0],
        [radius * 0.86, tall * 0.14],
        [radius, tall * 0.42],
        [radius * 0.86, tall * 0.76],
        [radius * 0.5, tall * 0.95],
        [radius * 0.46, tall * 0.97],
      ],
      { rings: [{ radius: radius * 0.55, y: tall * 0.93, width: 0.12, tone: lit(surface.tone, 0.6) }] },
    ),
    lathe(
      surface,
      [x, y + tall * 0.97, z],
      [
        [radius * 0.5, 0],
        [radius * 0.36, tall * 0.08],
        [radius * 0.12, tall * 0.12],
        [radius * 0.1, tall * 0.16],
        [radius * 0.17, tall * 0.21],
        [radius * 0.12, tall * 0.26],
        [radius * 0.02, tall * 0.27],
      ],
    ),
  ]
}

/** Earthen or glazed; iron-black for charcoal. */
const potterySurface = (spec: PictureSpec): Surface =>
  spec.style === 'clay' ? { ...matt(clay), kind: 'glazed', gloss: 0.25 } : glazeFor(spec, 'celadon')

export const teapot = (spec: PictureSpec): Model => {
  const radius = spec.width / 3.1
  return {
    solids: potBody(potterySurface(spec), [0, 0, 0], radius),
    ground: 'table',
    focus: [-radius * 0.4, radius, 0],
  }
}

/** Teapot, pitcher and cups on a tray. */
export const teaSet = (spec: PictureSpec): Model => {
  const surface = potterySurface(spec)
  const wood = woodOf(spec.wood ?? 'walnut')
  const cups = (spec.pieces ?? 4) > 4 ? 6 : 4
  const y = 2.2
  const places = Array.from(
    { length: cups },
    (_, index): Vec => [-13 + (index % 3) * 8.8 + (index > 2 ? 3 : 0), y, index > 2 ? 3.4 : 9.6],
  )
  return {
    solids: [
      plank(wood, [0, 0, 0], [46, 2.2, 30], 3),
      ...potBody(surface, [9.5, y, -4.4], 6.6),
      vessel(surface, [-8, y, -6.4], 4.2, 7.2, 0.4),
      ...places.map((place) => vessel(surface, place, 3.3, 4, 0.85, true)),
    ],
    ground: 'table',
    focus: [2, 6, 2],
  }
}

export const cup = (spec: PictureSpec): Model => {
  const surface = potterySurface(spec)
  const pieces = spec.pieces ?? 1
  const radius = spec.width / 2
  const one = (x: number, z: number): Solid[] => [
    ...(spec.style === 'mug'
      ? [
          tube(
            surface,
            [
              [x + radius * 0.9, spec.height * 0.78, z],
              [x + radius * 1.62, spec.height * 0.74, z],
              [x + radius * 1.56, spec.height * 0.32, z],
              [x + radius * 0.88, spec.height * 0.24, z],
            ],
            radius * 0.13,
          ),
        ]
      : []),
    spec.style === 'mug'
      ? lathe(
          surface,
          [x, 0, z],
          [
            [radius * 0.8, 0],
            [radius * 0.95, spec.height * 0.1],
            [radius, spec.height * 0.5],
            [radius, spec.height],
          ],
          { inside: lit(surface.tone, 1.02) },
        )
      : vessel(surface, [x, 0, z], radius, spec.height, 0.7),
  ]
  const places = [
    [0, 0],
    [radius * 2.7, -radius * 0.8],
    [-radius * 2.4, -radius * 0.9],
    [radius * 0.5, -radius * 2.8],
  ].slice(0, Math.min(4, pieces))
  return { solids: places.flatMap(([x, z]) => one(x!, z!)), ground: 'table', focus: [0, spec.height * 0.7, 0] }
}

export const bowl = (spec: PictureSpec): Model => {
  const surface = potterySurface(spec)
  const radius = spec.width / 2
  const pieces = spec.pieces ?? 1
  if (pieces > 1)
    return {
      solids: Array.from({ length: Math.min(4, pieces) }, (_, index) =>
        vessel(surface, [0, index * spec.height * 0.34, 0], radius, spec.height),
      ),
      ground: 'table',
      focus: [0, spec.height, 0],
    }
  return {
    solids: [vessel(surface, [0, 0, 0], radius, spec.height)],
    ground: 'table',
    focus: [0, spec.height * 0.8, 0],
  }
}

export const plate = (spec: PictureSpec): Model => {
  const surface = potterySurface(spec)
  const radius = spec.width / 2
  const one = (y: number, x = 0, share = 1): Solid =>
    lathe(
      surface,
      [x, y, 0],
      [
        [radius * 0.56 * share, 0],
        [radius * 0.7 * share, 0.7],
        [radius * share, 2.4],
      ],
      {
        inside: lit(surface.tone, 1.04),
        filled: { tone: lit(surface.tone, 1), radius: radius * 0.66 * share, depth: 1.1 },
      },
    )
  const pieces = Math.min(4, spec.pieces ?? 1)
  return {
    solids: Array.from({ length: pieces }, (_, index) => one(index * 1.5)),
    ground: 'table',
    focus: [radius * 0.3, 3, radius * 0.3],
  }
}

export const tray = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  if (spec.style === 'round')
    return {
      solids: [
        lathe(
          wood,
          [0, 0, 0],
          [
            [width * 0.47, 0],
            [width * 0.49, height * 0.5],
            [width * 0.5, height],
          ],
          { inside: wood.tone, filled: { tone: wood.tone, radius: width * 0.48, depth: height * 0.6 } },
        ),
      ],
      ground: 'table',
      focus: [width * 0.2, height, 4],
    }
  const rim = (x: number, z: number, wide: number, deep: number, grain: 0 | 2): Solid =>
    block(wood, [x, 1.2, z], [wide, height - 1.2, deep], { grain })
  return {
    solids: [
      plank(wood, [0, 0, 0], [width, 1.2, depth], 1),
      rim(-width / 2 + 0.7, 0, 1.4, depth - 2.8, 2),
      rim(width / 2 - 0.7, 0, 1.4, depth - 2.8, 2),
      rim(0, -depth / 2 + 0.7, width, 1.4, 0),
      rim(0, depth / 2 - 0.7, width, 1.4, 0),
    ],
    ground: 'table',
    focus: [width * 0.3, height, depth * 0.3],
  }
}

/** A caddy with a paper label: tea, and what is sold like tea. */
export const tin = (spec: PictureSpec): Model => {
  const surface =
    spec.style === 'paper'
      ? matt(glazeFor(spec, 'oat').tone)
      : { ...glazeFor(spec, 'celadon'), kind: 'metal' as const, gloss: 0.35 }
  const [radius, height] = [spec.width / 2, spec.height]
  const label = mixed('#f4ecd9', surface.tone, 0.05)
  const band = lathe(
    { ...matt(label) },
    [0, height * 0.2, 0],
    [
      [radius * 1.012, 0],
      [radius * 1.012, height * 0.38],
    ],
    {
      angular: true,
      castsNone: true,
      sleeve: true,
      marks: [
        {
          path: [
            [0, height * 0.52, radius * 1.02],
            [0, height * 0.37, radius * 1.02],
          ],
          width: 0.3,
          tone: '#5b4a36',
          opacity: 0.75,
        },
        {
          path: [
            [0, height * 0.3, radius * 1.02],
            [0, height * 0.301, radius * 1.02],
          ],
          width: 0.9,
          tone: '#ad4f3a',
          opacity: 0.9,
        },
      ],
    },
  )
  return {
    solids: [
      lathe(
        surface,
        [0, 0, 0],
        [
          [radius, 0],
          [radius, height * 0.76],
        ],
        { angular: true },
      ),
      band,
      lathe(
        surface,
        [0, height * 0.76, 0],
        [
          [radius * 1.03, 0],
          [radius * 1.03, height * 0.24],
        ],
        { angular: true, rings: [{ radius: radius * 1.03, y: 0.15, width: 0.25, tone: lit(surface.tone, 0.6) }] },
      ),
    ],
    ground: 'table',
    focus: [0, height * 0.6, radius],
  }
}

/** Pots: enamel casserole, clay pot, steel saucepan. */
export const pot = (spec: PictureSpec): Model => {
  const [radius, height] = [spec.width / 2, spec.height]
  const body: Surface =
    spec.style === 'steel'
      ? { ...steel, kind: 'metal' }
      : spec.style === 'clay'
        ? { ...matt('#9c8872'), kind: 'glazed', gloss: 0.2 }
        : { ...glazeFor(spec, 'celadon'), gloss: 0.7 }
  const tall = height * 0.68
  const knobSurface = spec.style === 'enamel' || !spec.style ? woodOf('oak') : body
  const handles: Solid[] =
    spec.style === 'steel'
      ? [rod(blackSteel, [radius, tall * 0.82, 0], [radius * 2.3, tall * 0.95, 0], 1, 1.2)]
      : [-1, 1].map((side) =>
          tube(
            body,
            [
              [side * radius * 0.95, tall * 0.74, -4],
              [side * radius * 1.26, tall * 0.8, -3],
              [side * radius * 1.26, tall * 0.8, 3],
              [side * radius * 0.95, tall * 0.74, 4],
            ],
            0.9,
          ),
        )
  return {
    solids: [
      lathe(
        body,
        [0, 0, 0],
        [
          [radius * 0.86, 0],
          [radius * 0.98, tall * 0.1],
          [radius, tall * 0.5],
          [radius, tall],
        ],
        { rings: [{ radius, y: tall - 0.4, width: 0.3, tone: lit(body.tone, 0.6) }] },
      ),
      ...handles,
      lathe(
        body,
        [0, tall, 0],
        [
          [radius * 1.02, 0],
          [radius * 0.98, height * 0.06],
          [radius * 0.62, height * 0.15],
          [radius * 0.1, height * 0.19],
        ],
      ),
      lathe(
        knobSurface,
        [0, tall + height * 0.18, 0],
        [
          [radius * 0.08, 0],
          [radius * 0.09, height * 0.04],
          [radius * 0.18, height * 0.09],
          [radius * 0.14, height * 0.13],
          [radius * 0.02, height * 0.14],
        ],
      ),
    ],
    ground: 'table',
    focus: [0, tall, radius * 0.6],
  }
}

/** Boards: plain, with a juice groove, round with a handle. */
export const board = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height } = spec
  const y = height + 0.03
  const ringAt = (share: number): Vec[] => [
    [-width * share, y, -depth * share],
    [width * share, y, -depth * share],
    [width * share, y, depth * share],
    [-width * share, y, depth * share],
    [-width * share, y, -depth * share],
  ]
  if (spec.style === 'round')
    return {
      solids: [disc(wood, [0, 0, 0], depth / 2, height), plank(wood, [depth / 2 + 5, 0, 0], [13, height, 5], 2.4)],
      ground: 'table',
      focus: [4, height, 4],
    }
  const groove = spec.style === 'groove' ? [{ path: ringAt(0.44), width: 0.7, tone: '#3a2718', opacity: 0.35 }] : []
  const hole = [
    {
      path: [
        [width * 0.4, y, -1.6],
        [width * 0.4, y, 1.6],
      ] as Vec[],
      width: 1.8,
      tone: '#3a2718',
      opacity: 0.6,
    },
  ]
  return {
    solids: [{ ...plank(wood, [0, 0, 0], [width, height, depth], 2.4), marks: [...groove, ...hole] }],
    ground: 'table',
    focus: [width * 0.3, height, depth * 0.2],
  }
}

/** Round jar-like canisters are tins; this is a plain disc mat that things stand on. */
export const mat = (surface: Surface, radius: number): Solid => disc(surface, [0, 0, 0], radius, 0.4)
