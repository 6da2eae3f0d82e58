import { lit } from '../colour.ts'
import { lathe, type Model, plank, rod, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { glazeFor, matt, type Surface, woodOf } from '../surfaces.ts'

export const clay = '#8a5a43'

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
export const potterySurface = (spec: PictureSpec): Surface =>
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
