import { lit } from '../colour.ts'
import { contour, lathe, type Model, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { glazed, glazeFor, matt } from '../surfaces.ts'
import { branch } from './plants.ts'

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

const flame = (y: number, radius: number): Solid => ({
  kind: 'leaf',
  surface: matt('#ffedb8'),
  at: [0, y, 0],
  tip: [0, radius * 0.6],
  wide: radius * 0.24,
})

const wickTone = '#3a2c20'

const pillar = (radius: number, height: number): Model => {
  const wick: Vec[] = [
    [0, height, 0],
    [0, height + 1, 0],
  ]
  return {
    solids: [
      lathe(glazed('#d8cfbf'), [0, 0, 0], contour(radius, 1, [1.2, 0, 1.7, 1]), { inside: '#e4dccd' }),
      lathe(matt('#f2e8d5'), [0, 0.6, 0], contour(radius, height, [1, 0, 1, 0.93, 0.92, 0.97])),
      tube(matt(wickTone), wick, 0.14),
      flame(height + 0.7, radius),
    ],
    ground: 'table',
    focus: [0, height * 0.8, 0],
    glow: { at: [0, height + 1, 0], radius: radius * 3.2 },
  }
}

/** Candles: in a clay jar, or a pillar on a dish. */
export const candle = (spec: PictureSpec): Model => {
  const [radius, height] = [spec.width / 2, spec.height]
  if (spec.style === 'pillar') return pillar(radius, height)
  const jar = glazeFor(spec, 'rice')
  const wick: Vec[] = [
    [0, height * 0.93, 0],
    [0, height * 1.01, 0],
  ]
  const body = lathe(jar, [0, 0, 0], contour(radius, height, [0.9, 0, 1, 0.06, 1, 1]), {
    inside: lit(jar.tone, 0.95),
    filled: { tone: '#f4ead4', radius: radius * 0.92, depth: height * 0.08 },
    angular: true,
    marks: [{ path: wick, width: 0.28, tone: wickTone }],
  })
  return {
    solids: [body, flame(height * 1.01, radius)],
    ground: 'table',
    focus: [0, height * 0.7, 0],
    glow: { at: [0, height, 0], radius: radius * 3 },
  }
}
