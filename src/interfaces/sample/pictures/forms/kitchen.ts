import { lit, mixed } from '../colour.ts'
import { disc, lathe, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, glazeFor, matt, type Surface, steel, woodFor, woodOf } from '../surfaces.ts'

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
