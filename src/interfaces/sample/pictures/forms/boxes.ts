import { mixed } from '../colour.ts'
import { block, disc, lathe, type Mark, type Model, plank, type Solid, tube } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { clothFor, colourTones, matt, rattan, woodFor } from '../surfaces.ts'

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
