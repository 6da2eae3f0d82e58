import { createRandom } from '../../random.ts'
import { type Leaf, lathe, type Model, type Solid, tube } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { glazed, glazeFor, matt, rattan, type Surface } from '../surfaces.ts'

const leaf = (at: Vec, length: number, wide: number, angle: number, surface: Surface): Leaf => ({
  kind: 'leaf',
  surface,
  at,
  tip: [length * Math.cos(angle), length * Math.sin(angle)],
  wide,
})

/** A branch with small leaves, as one puts into a vase. */
export const branch = (from: Vec, height: number, lean: number, seed: string): Solid[] => {
  const random = createRandom(seed)
  const stem = [0, 0.35, 0.7, 1].map(
    (share): Vec => [
      from[0] + lean * height * share ** 1.6 + random.between(-0.4, 0.4),
      from[1] + height * share,
      from[2],
    ],
  )
  const leaves = Array.from({ length: 9 }, (_, index) => {
    const share = 0.32 + index * 0.08
    const side = index % 2 === 0 ? 1 : -1
    const at: Vec = [from[0] + lean * height * share ** 1.6, from[1] + height * share, from[2] + 0.1 + index * 0.01]
    return leaf(
      at,
      height * random.between(0.13, 0.19),
      height * 0.055,
      side > 0 ? random.between(0.3, 0.9) : Math.PI - random.between(0.3, 0.9),
      matt(random.pick(['#6d8762', '#7d956f', '#5f7a58'])),
    )
  })
  return [tube(matt('#6b5a45'), stem, height * 0.008 + 0.12), ...leaves]
}

/** A plant: rubber-tree leaves, a snake plant's swords, or a small olive. */
export const plant = (foot: Vec, height: number, kind: string, seed: string): Solid[] => {
  const random = createRandom(seed)
  const [x, y, z] = foot
  if (kind === 'swords')
    return Array.from(
      { length: 9 },
      (_, index): Solid =>
        leaf(
          [x + (index - 4) * height * 0.035, y, z + 0.1 + (index % 3) * 0.05],
          height * random.between(0.66, 1),
          height * 0.1,
          Math.PI / 2 + (4 - index) * 0.085,
          matt(index % 2 === 0 ? '#5d7a5a' : '#72906a'),
        ),
    )
  const greens = kind === 'olive' ? ['#8a9a7c', '#7b8d6d', '#98a68d'] : ['#4f6d50', '#5f7f5d', '#456248']
  const stems = [-0.24, 0.04, 0.3].map((lean, index) => ({ lean, tall: height * (0.78 + 0.11 * ((index * 2) % 3)) }))
  return stems.flatMap(({ lean, tall }, index) => {
    const spine = [0, 0.5, 1].map(
      (share): Vec => [x + lean * tall * share ** 1.4, y + tall * share * 0.9, z - 0.1 * index],
    )
    const leaves = Array.from({ length: kind === 'olive' ? 12 : 8 }, (_, at) => {
      const share = 0.36 + (at / (kind === 'olive' ? 12 : 8)) * 0.66
      const side = at % 2 === 0 ? 1 : -1
      const long = height * (kind === 'olive' ? 0.13 : 0.24) * random.between(0.8, 1.15)
      return leaf(
        [x + lean * tall * share ** 1.4, y + tall * share * 0.9, z + 0.1 + at * 0.02 + index * 0.3],
        long,
        long * (kind === 'olive' ? 0.3 : 0.44),
        side > 0 ? random.between(0.1, 0.95) : Math.PI - random.between(0.1, 0.95),
        matt(random.pick(greens)),
      )
    })
    return [tube(matt('#6f5f49'), spine, height * 0.008), ...leaves]
  })
}

/** Planters with a plant in them, since an empty pot says little. */
export const planter = (spec: PictureSpec): Model => {
  const { width, height, style } = spec
  const r = width / 2
  const surface =
    style === 'basket' ? rattan : style === 'clay' ? { ...matt('#b0694b') } : { ...glazeFor(spec, 'rice'), gloss: 0.35 }
  const pot = lathe(
    surface,
    [0, 0, 0],
    [
      [r * 0.72, 0],
      [r * 0.86, height * 0.3],
      [r * 0.96, height * 0.7],
      [r, height],
    ],
    { inside: '#6f6355', filled: { tone: '#574636', radius: r * 0.92, depth: height * 0.12 } },
  )
  return {
    solids: [
      pot,
      ...plant(
        [0, height * 0.92, 0.4],
        height * (width < 22 ? 1.5 : 1.9),
        style === 'basket' ? 'rubber' : style === 'clay' ? 'olive' : 'swords',
        `${width}${style}`,
      ),
    ],
    ground: 'floor',
    focus: [0, height * 0.9, r],
  }
}

export const plantModel = (size: number, kind: string, seed: string): Model => ({
  solids: [
    lathe(
      { ...glazed('#e6dfd2', 0.3) },
      [0, 0, 0],
      [
        [size * 0.13, 0],
        [size * 0.16, size * 0.12],
        [size * 0.18, size * 0.3],
      ],
      { inside: '#6f6355', filled: { tone: '#574636', radius: size * 0.165, depth: size * 0.04 } },
    ),
    ...plant([0, size * 0.27, 0.4], size * 0.72, kind, seed),
  ],
  ground: 'floor',
  focus: [0, size * 0.5, 0],
})
