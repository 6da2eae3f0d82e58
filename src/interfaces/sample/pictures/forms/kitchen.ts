import { lit, mixed } from '../colour.ts'
import { contour, disc, lathe, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, glazeFor, matt, type Surface, steel, woodFor, woodOf } from '../surfaces.ts'

const label = (radius: number, height: number, tone: string): Solid => {
  const z = radius * 1.02
  const band = contour(radius * 1.012, height * 0.38, [1, 0, 1, 1])
  const stroke: Vec[] = [
    [0, height * 0.52, z],
    [0, height * 0.37, z],
  ]
  const seal: Vec[] = [
    [0, height * 0.3, z],
    [0, height * 0.301, z],
  ]
  return lathe(matt(tone), [0, height * 0.2, 0], band, {
    angular: true,
    castsNone: true,
    sleeve: true,
    marks: [
      { path: stroke, width: 0.3, tone: '#5b4a36', opacity: 0.75 },
      { path: seal, width: 0.9, tone: '#ad4f3a', opacity: 0.9 },
    ],
  })
}

/** A caddy with a paper label: tea, and what is sold like tea. */
export const tin = (spec: PictureSpec): Model => {
  const surface =
    spec.style === 'paper'
      ? matt(glazeFor(spec, 'oat').tone)
      : { ...glazeFor(spec, 'celadon'), kind: 'metal' as const, gloss: 0.35 }
  const [radius, height] = [spec.width / 2, spec.height]
  const wide = radius * 1.03
  const body = lathe(surface, [0, 0, 0], contour(radius, height, [1, 0, 1, 0.76]), { angular: true })
  const lid = lathe(surface, [0, height * 0.76, 0], contour(wide, height, [1, 0, 1, 0.24]), {
    angular: true,
    rings: [{ radius: wide, y: 0.15, width: 0.25, tone: lit(surface.tone, 0.6) }],
  })
  return {
    solids: [body, label(radius, height, mixed('#f4ecd9', surface.tone, 0.05)), lid],
    ground: 'table',
    focus: [0, height * 0.6, radius],
  }
}

const potSurface = (spec: PictureSpec): Surface => {
  if (spec.style === 'steel') return steel
  if (spec.style === 'clay') return { ...matt('#9c8872'), kind: 'glazed', gloss: 0.2 }
  return { ...glazeFor(spec, 'celadon'), gloss: 0.7 }
}

const ear = (body: Surface, reach: number, tall: number): Solid => {
  const path: Vec[] = [
    [reach * 0.95, tall * 0.74, -4],
    [reach * 1.26, tall * 0.8, -3],
    [reach * 1.26, tall * 0.8, 3],
    [reach * 0.95, tall * 0.74, 4],
  ]
  return tube(body, path, 0.9)
}

/** Pots: enamel casserole, clay pot, steel saucepan. */
export const pot = (spec: PictureSpec): Model => {
  const [radius, height] = [spec.width / 2, spec.height]
  const body = potSurface(spec)
  const tall = height * 0.68
  const isEnamel = spec.style === 'enamel' || !spec.style
  const handles =
    spec.style === 'steel'
      ? [rod(blackSteel, [radius, tall * 0.82, 0], [radius * 2.3, tall * 0.95, 0], 1, 1.2)]
      : [ear(body, -radius, tall), ear(body, radius, tall)]
  return {
    solids: [
      lathe(body, [0, 0, 0], contour(radius, tall, [0.86, 0, 0.98, 0.1, 1, 0.5, 1, 1]), {
        rings: [{ radius, y: tall - 0.4, width: 0.3, tone: lit(body.tone, 0.6) }],
      }),
      ...handles,
      lathe(body, [0, tall, 0], contour(radius, height, [1.02, 0, 0.98, 0.06, 0.62, 0.15, 0.1, 0.19])),
      lathe(
        isEnamel ? woodOf('oak') : body,
        [0, tall + height * 0.18, 0],
        contour(radius, height, [0.08, 0, 0.09, 0.04, 0.18, 0.09, 0.14, 0.13, 0.02, 0.14]),
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
