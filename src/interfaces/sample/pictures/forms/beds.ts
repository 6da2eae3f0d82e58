import { block, type Model, pad, roundRect, type Solid, tube, upright } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { clothFor, clothOf, woodFor } from '../surfaces.ts'
import { tapered } from './legs.ts'

const linenWhite = clothOf('rice', 'cotton')

const headboard = (spec: PictureSpec): Solid[] => {
  const [wood, cloth] = [woodFor(spec), clothFor(spec)]
  const { width, depth, height } = spec
  const z = -depth / 2
  if (spec.style === 'upholstered')
    return [
      pad(cloth, [-width / 4, 22, z + 5], [width / 2 - 0.4, height - 22, 12], 5),
      pad(cloth, [width / 4, 22, z + 5], [width / 2 - 0.4, height - 22, 12], 5),
    ]
  if (spec.style === 'slatted') {
    const count = Math.round(width / 22)
    return [
      ...Array.from({ length: count }, (_, index) =>
        block(wood, [-width / 2 + 8 + (index * (width - 16)) / (count - 1), 24, z + 2], [3, height - 30, 1.6], {
          grain: 1,
        }),
      ),
      block(wood, [-width / 2 + 2.5, 0, z + 2], [5, height - 4, 4], { grain: 1 }),
      block(wood, [width / 2 - 2.5, 0, z + 2], [5, height - 4, 4], { grain: 1 }),
      tube(
        wood,
        [
          [-width / 2 + 1, height - 5, z + 2],
          [0, height - 3, z + 2],
          [width / 2 - 1, height - 5, z + 2],
        ],
        2.6,
      ),
    ]
  }
  return [upright(wood, roundRect(width, height - 22, 12), [0, 22 + (height - 22) / 2, z], 4)]
}

/** Beds made up in the item's own colour: panel, slatted or upholstered headboard. */
export const bed = (spec: PictureSpec): Model => {
  const [wood, cloth] = [woodFor(spec), clothFor(spec)]
  const { width, depth } = spec
  const [front, rear] = [depth / 2, -depth / 2]
  const frame = spec.style === 'upholstered' ? cloth : wood
  const pillows = width > 130 ? [-width / 4, width / 4] : [0]
  const pillowWide = width > 130 ? width / 2 - 14 : width - 30
  const inner = width - 8
  const cover = spec.style === 'upholstered' ? linenWhite : clothOf(spec.colour ?? 'oat', 'linen')
  return {
    solids: [
      ...headboard(spec),
      ...tapered(wood, width - 16, depth - 16, 18, 2.6, 1),
      ...(spec.style === 'upholstered'
        ? [pad(frame, [0, 14, 5], [width, 18, depth - 10], 4)]
        : [block(frame, [0, 17, 3], [width, 13, depth - 7], { grain: 0 })]),
      pad(linenWhite, [0, 31, 6], [inner, 17, depth - 16], 4.5),
      ...pillows.map((x) => pad(linenWhite, [x, 48.5, rear + 30], [pillowWide, 13, 40], 6, { lean: 0.5 })),
      pad(cover, [0, 27, front - (depth * 0.66) / 2 + 2], [width + 5, 26, depth * 0.66], 7),
      pad(linenWhite, [0, 46.5, front - depth * 0.66 + 8], [width + 6, 8.5, 22], 3.6),
    ],
    ground: 'floor',
    focus: [width * 0.22, 58, rear + 60],
  }
}
