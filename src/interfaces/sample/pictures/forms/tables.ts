import { block, disc, type Mark, type Model, plank, rod, type Solid } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, travertine, woodFor } from '../surfaces.ts'
import { tapered } from './legs.ts'

const groove = '#2a1c10'

/** A dark gap, a cm or less. */
export const gap = (path: readonly Vec[], width = 0.35, opacity = 0.5): Mark => ({ path, width, tone: groove, opacity })

const top = (spec: PictureSpec, thick: number, radius: number, marks: readonly Mark[] = []): Solid => ({
  ...plank(woodFor(spec), [0, spec.height - thick, 0], [spec.width, thick, spec.depth], radius),
  marks,
})

const apron = (spec: PictureSpec, in_: number, height: number): Solid[] => {
  const wood = woodFor(spec)
  const y = spec.height - 3 - height
  const [width, depth] = [spec.width - in_ * 2, spec.depth - in_ * 2]
  return [
    block(wood, [0, y, depth / 2], [width, height, 2], { grain: 0 }),
    block(wood, [width / 2, y, 0], [2, height, depth - 2.2], { grain: 2 }),
  ]
}

const trestle = (spec: PictureSpec, x: number): Solid[] => {
  const wood = woodFor(spec)
  const z = spec.depth / 2 - 12
  return [
    rod(wood, [x, 0, z + 4], [x, spec.height - 3, z - 6], 2.2, 2.8),
    rod(wood, [x, 0, -z - 4], [x, spec.height - 3, -z + 6], 2.2, 2.8),
    block(wood, [x, 22, 0], [3.4, 5, spec.depth - 26], { grain: 2 }),
  ]
}

/** Rectangular dining tables: tapered legs, trestle, block legs, extending. */
export const diningTable = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height, style } = spec
  const extends_ = style === 'extending'
  const legs =
    style === 'trestle'
      ? [
          ...trestle(spec, -width / 2 + 26),
          ...trestle(spec, width / 2 - 26),
          block(wood, [0, 23, 0], [width - 56, 4, 3], { grain: 0 }),
        ]
      : style === 'block'
        ? [
            [-1, -1],
            [1, -1],
            [-1, 1],
            [1, 1],
          ].map(([x, z]) =>
            block(wood, [x! * (width / 2 - 4), 0, z! * (depth / 2 - 4)], [7, height - 3.6, 7], { grain: 1 }),
          )
        : [...apron(spec, 9, 7), ...tapered(wood, width - 20, depth - 20, height - 3, 3.2, 3)]
  const y = height + 0.02
  const marks = extends_
    ? [0.17, -0.17].map((share) =>
        gap(
          [
            [share * width, y, -depth / 2 + 0.5],
            [share * width, y, depth / 2 - 0.5],
          ],
          0.5,
          0.45,
        ),
      )
    : []
  return {
    solids: [...legs, top(spec, style === 'block' ? 3.6 : 2.8, extends_ ? 5 : 3, marks)],
    ground: 'floor',
    focus: [width * 0.36, height - 4, depth * 0.4],
  }
}

/** Round tables on a pedestal or on four legs. */
export const roundTable = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, height } = spec
  const radius = width / 2
  const stand: Solid[] =
    spec.style === 'pedestal'
      ? [
          {
            kind: 'turned',
            surface: wood,
            at: [0, 0, 0],
            profile: [
              [radius * 0.52, 0],
              [radius * 0.5, 2.4],
              [radius * 0.2, 5],
              [radius * 0.13, 16],
              [radius * 0.12, height * 0.6],
              [radius * 0.2, height - 3],
            ],
          },
        ]
      : tapered(wood, radius * 1.1, radius * 1.1, height - 3, 2.8, 6)
  return {
    solids: [...stand, disc(wood, [0, height - 2.8, 0], radius, 2.8)],
    ground: 'floor',
    focus: [radius * 0.4, height - 4, radius * 0.6],
  }
}

/** Low tables: legs with a shelf, round, stone-topped, drum. */
export const coffeeTable = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height, style } = spec
  const focus: Vec = [width * 0.28, height, depth * 0.3]
  if (style === 'round' || style === 'stone') {
    const surface = style === 'stone' ? travertine : wood
    return {
      solids: [
        ...tapered(wood, width * 0.52, width * 0.52, height - 2.4, 2.2, 5),
        disc(surface, [0, height - 2.6, 0], width / 2, 2.6),
      ],
      ground: 'floor',
      focus,
    }
  }
  if (style === 'drum')
    return {
      solids: [
        {
          kind: 'turned',
          surface: wood,
          at: [0, 0, 0],
          angular: true,
          profile: [
            [width * 0.46, 0],
            [width * 0.47, 1],
            [width * 0.47, height - 3.4],
          ],
        },
        disc(wood, [0, height - 3.2, 0], width / 2, 3.2),
      ],
      ground: 'floor',
      focus,
    }
  const shelf = style === 'plain' ? [] : [plank(wood, [0, height * 0.38, 0], [width - 16, 1.8, depth - 14], 1)]
  return {
    solids: [
      ...tapered(wood, width - 12, depth - 12, height - 3, 2.6, 2),
      ...shelf,
      top(spec, 2.8, style === 'plain' ? 10 : 3),
    ],
    ground: 'floor',
    focus,
  }
}

/** Small tables beside a seat: round on three legs, C-shaped steel, cube. */
export const sideTable = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height, style } = spec
  const focus: Vec = [width * 0.2, height - 2, depth * 0.2]
  if (style === 'steel') {
    const x = -width / 2 + 2
    return {
      solids: [
        disc(blackSteel, [0, 0, 0], width * 0.42, 1.2),
        rod(blackSteel, [x * 0.2, 1, 0], [x * 0.2, height - 2, 0], 1.1),
        disc(wood, [0, height - 2.2, 0], width / 2, 2.2),
      ],
      ground: 'floor',
      focus,
    }
  }
  const legs = [0.5, 2.6, 4.7].map((angle) =>
    rod(
      wood,
      [Math.cos(angle) * width * 0.42, 0, Math.sin(angle) * width * 0.42],
      [Math.cos(angle) * width * 0.28, height - 2.2, Math.sin(angle) * width * 0.28],
      1.2,
      1.8,
    ),
  )
  return { solids: [...legs, disc(wood, [0, height - 2.4, 0], width / 2, 2.4)], ground: 'floor', focus }
}

/** Desks: drawers under the top, trestle legs, a low back shelf. */
export const desk = (spec: PictureSpec): Model => {
  const wood = woodFor(spec)
  const { width, depth, height, style } = spec
  const front = depth / 2 - 3
  const drawer = (x: number, wide: number): Mark[] => [
    gap([
      [x - wide / 2, height - 12, front],
      [x + wide / 2, height - 12, front],
      [x + wide / 2, height - 3.6, front],
      [x - wide / 2, height - 3.6, front],
      [x - wide / 2, height - 12, front],
    ]),
    {
      path: [
        [x - 4, height - 7.6, front],
        [x + 4, height - 7.6, front],
      ],
      width: 1.1,
      tone: '#4a3522',
      opacity: 0.8,
    },
  ]
  const each = (width - 14) / 2
  const box = block(wood, [0, height - 13, -0.5], [width - 10, 10, depth - 5], {
    grain: 0,
    marks: style === 'plain' ? [] : [...drawer(-each / 2, each - 2), ...drawer(each / 2, each - 2)],
  })
  const hutch =
    style === 'shelf'
      ? [
          block(wood, [0, height, -depth / 2 + 10], [width - 8, 15, 1.4], { grain: 0 }),
          block(wood, [-width / 2 + 5, height, -depth / 2 + 10], [1.6, 15, 18], { grain: 1 }),
          block(wood, [width / 2 - 5, height, -depth / 2 + 10], [1.6, 15, 18], { grain: 1 }),
          plank(wood, [0, height + 15, -depth / 2 + 10], [width - 6, 1.8, 19], 1),
        ]
      : []
  return {
    solids: [...tapered(wood, width - 14, depth - 12, height - 12, 2.6, 3), box, top(spec, 2.4, 3), ...hutch],
    ground: 'floor',
    focus: [width * 0.22, height - 5, front],
  }
}
