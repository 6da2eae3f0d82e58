import { mixed } from '../colour.ts'
import { block, circle, type Mark, type Model, roundRect, upright } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { blackSteel, brass, colourTones, matt, type Surface, woodFor, woodOf } from '../surfaces.ts'

const arch = (width: number, height: number): [number, number][] => {
  const r = width / 2
  const bow = Array.from({ length: 15 }, (_, index): [number, number] => [
    r * Math.cos((index / 14) * Math.PI),
    height - r + r * Math.sin((index / 14) * Math.PI),
  ])
  return [...bow, [-r, 0], [r, 0]]
}

const mirrorGlass: Surface = { tone: '#d7dcd9', kind: 'metal', gloss: 0.9 }

const glints = (outline: readonly (readonly [number, number])[], z: number): Mark[] => {
  const [w, h] = [Math.max(...outline.map(([u]) => u)), Math.max(...outline.map(([, v]) => v))]
  const low = Math.min(...outline.map(([, v]) => v))
  const at = (u: number, v: number): Vec => [u * w, low + v * (h - low), z]
  return [
    {
      path: [at(-0.62, 0.42), at(0.3, 0.86), at(0.46, 0.8), at(-0.66, 0.28)],
      width: 0,
      filled: true,
      tone: '#fff',
      opacity: 0.2,
    },
    {
      path: [at(-0.5, 0.24), at(0.58, 0.74), at(0.62, 0.7), at(-0.48, 0.2)],
      width: 0,
      filled: true,
      tone: '#fff',
      opacity: 0.14,
    },
  ]
}

/** Mirrors: round, arched, standing tall. */
export const mirror = (spec: PictureSpec): Model => {
  const frame = spec.wood ? woodFor(spec) : brass
  const { width, height, style } = spec
  const round = style === 'round' || !style
  const outer = round ? circle(width / 2, 16) : style === 'arch' ? arch(width, height) : roundRect(width, height, 4)
  const inner = round
    ? circle(width / 2 - 1.8, 16)
    : style === 'arch'
      ? arch(width - 3.6, height - 3.6).map(([u, v]): [number, number] => [u, v + 1.8])
      : roundRect(width - 4, height - 4, 3)
  const y = round ? width / 2 : style === 'arch' ? 0 : height / 2
  const shiftedInner = inner.map(([u, v]): [number, number] => [u, v + y])
  return {
    solids: [
      upright(frame, outer, [0, y, 0], 3),
      { ...upright(mirrorGlass, inner, [0, y, 3], 0.1), castsNone: true, marks: glints(shiftedInner, 3.15) },
    ],
    ground: 'wall',
    focus: [width * 0.2, height * 0.72, 3],
  }
}

const around = (r: number, turns: number, from: number, to: number, z: number): Vec[] => {
  const [x, y] = [Math.sin(turns * 2 * Math.PI), Math.cos(turns * 2 * Math.PI)]
  return [
    [x * from * r, r + y * from * r, z],
    [x * to * r, r + y * to * r, z],
  ]
}

const ticks = (r: number, z: number): Mark[] =>
  Array.from({ length: 12 }, (_, hour): Mark => {
    const isQuarter = hour % 3 === 0
    return {
      path: around(r, hour / 12, isQuarter ? 0.76 : 0.82, 0.88, z),
      width: isQuarter ? 0.7 : 0.35,
      tone: '#3a3a38',
      opacity: 0.85,
    }
  })

/** Wall clocks at ten past ten: with marks, or bare. */
export const clock = (spec: PictureSpec): Model => {
  const frame = spec.wood ? woodFor(spec) : blackSteel
  const r = spec.width / 2
  const z = 4.1
  const hands: Mark[] = [
    { path: around(r, 10.17 / 12, -0.1, 0.5, z), width: 0.9, tone: '#2b2c2b' },
    { path: around(r, 10 / 60, -0.1, 0.74, z), width: 0.6, tone: '#2b2c2b' },
    { path: around(r, 0, 0, 0.001, z), width: 1.8, tone: '#b98d5e' },
  ]
  const face = spec.colour
    ? mixed(colourTones[spec.colour], '#f6f1e6', spec.colour === 'celadon' ? 0.25 : 0.1)
    : '#f5f0e5'
  const marks = spec.style === 'bare' ? hands : [...ticks(r, z), ...hands]
  return {
    solids: [
      upright(frame, circle(r, 16), [0, r, 0], 4),
      { ...upright(matt(face), circle(r * 0.93, 16), [0, r, 4], 0.05), castsNone: true, marks },
    ],
    ground: 'wall',
    focus: [r * 0.2, r * 1.2, 4],
  }
}

const ridge = (w: number, low: number, z: number, height: (share: number) => number): Vec[] => [
  [w, low, z],
  [-w, low, z],
  ...Array.from({ length: 13 }, (_, index): Vec => [-w + (index / 6) * w, low + height(index / 12), z]),
]

const hills = (w: number, h: number, low: number, z: number, tone: string): Mark[] => [
  {
    path: ridge(w, low, z, (share) => h * (0.44 + 0.13 * Math.sin(share * 5.2 - 0.6))),
    width: 0,
    filled: true,
    tone,
    opacity: 0.35,
  },
  {
    path: ridge(w, low, z, (share) => h * (0.24 + 0.13 * Math.sin(share * 4.4 + 3.6))),
    width: 0,
    filled: true,
    tone,
    opacity: 0.62,
  },
  {
    path: [
      [w * 0.42, low + h * 0.78, z],
      [w * 0.42, low + h * 0.781, z],
    ],
    width: w * 0.22,
    tone: '#b0694b',
    opacity: 0.75,
  },
]

/** A framed print: hills and a sun in the colour asked for. */
export const frame = (spec: PictureSpec): Model => {
  const wood = spec.wood ? woodFor(spec) : woodOf('oak')
  const { width, height } = spec
  const tone = colourTones[spec.colour ?? 'celadon']
  const [w, h] = [width * 0.36, height * 0.72]
  return {
    solids: [
      block(wood, [0, 0, 1.2], [width, height, 2.4], { grain: 1 }),
      block(matt('#f7f3ea'), [0, 1.4, 2.45], [width - 2.8, height - 2.8, 0.1], {
        castsNone: true,
        marks: hills(w, h, height * 0.14, 2.56, tone),
      }),
    ],
    ground: 'wall',
    focus: [width * 0.1, height * 0.5, 2.5],
  }
}
