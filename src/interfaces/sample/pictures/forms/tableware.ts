import { lit } from '../colour.ts'
import { block, lathe, type Model, plank, type Solid } from '../solids.ts'
import type { PictureSpec } from '../spec.ts'
import { woodFor } from '../surfaces.ts'
import { potterySurface, vessel } from './teaware.ts'

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
