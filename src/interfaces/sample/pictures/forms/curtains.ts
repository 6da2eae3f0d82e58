import { lit, mixed } from '../colour.ts'
import { type Mark, type Model, rod, type Sheeting, type Solid } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, brass, clothFor, matt, type Surface, woodFor } from '../surfaces.ts'

const pane = (width: number, height: number): Sheeting => {
  const [x, low, high] = [width * 0.4, height * 0.16, height * 0.92]
  const upright: Vec[] = [
    [0, low, 0.3],
    [0, high, 0.3],
  ]
  const across: Vec[] = [
    [-x, height * 0.5, 0.3],
    [x, height * 0.5, 0.3],
  ]
  return {
    kind: 'sheeting',
    surface: matt('#fbf8f0'),
    normal: [-0.3, 0.5, 0.8],
    castsNone: true,
    outline: [
      [-x, low, 0.2],
      [x, low, 0.2],
      [x, high, 0.2],
      [-x, high, 0.2],
    ],
    marks: [upright, across].map((path): Mark => ({ path, width: 3, tone: '#e4dccd' })),
  }
}

const hanging = (surface: Surface, from: number, to: number, drop: number): Sheeting => {
  const out = Math.sign(to + from) * 1.5
  return {
    kind: 'sheeting',
    surface,
    normal: [-0.2, 0.2, 1],
    folds: 8,
    outline: [
      [from, drop, 5],
      [to, drop, 5],
      [to + out, 0.5, 6],
      [from + out, 0.5, 6],
    ],
  }
}

/** Two curtains on a rod, light behind them. */
export const curtain = (spec: PictureSpec): Model => {
  const cloth = clothFor(spec)
  const { width, height } = spec
  const drop = height - 6
  const rail = spec.style === 'brass' ? brass : blackSteel
  const rings = Array.from({ length: 12 }, (_, index): Solid => {
    const x = (index < 6 ? -1 : 1) * (width * 0.5 - (index % 6) * width * 0.062 - 2)
    return rod(rail, [x, drop - 1, 5], [x, drop + 3.6, 5], 0.5)
  })
  const pole = rod(rail, [-width / 2 - 9, drop + 2.6, 5], [width / 2 + 9, drop + 2.6, 5], 1.3)
  return {
    solids: [
      pane(width, height),
      hanging(cloth, -width / 2, -width * 0.14, drop),
      hanging(cloth, width * 0.14, width / 2, drop),
      ...rings,
      pole,
    ],
    ground: 'wall',
    focus: [width * 0.3, height * 0.7, 6],
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
