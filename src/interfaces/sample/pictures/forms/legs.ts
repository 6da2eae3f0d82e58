import { rod, type Solid } from '../solids.ts'
import type { Surface } from '../surfaces.ts'

export const four = (halfWidth: number, halfDepth: number): readonly (readonly [number, number])[] => [
  [-halfWidth, -halfDepth],
  [halfWidth, -halfDepth],
  [-halfWidth, halfDepth],
  [halfWidth, halfDepth],
]

/** Four tapered legs under a body. */
export const tapered = (
  surface: Surface,
  width: number,
  depth: number,
  height: number,
  thick: number,
  splay = 1.5,
): Solid[] =>
  four(width / 2, depth / 2).map(([x, z]) =>
    rod(surface, [x + Math.sign(x) * splay, 0, z + Math.sign(z) * splay], [x, height, z], thick * 0.6, thick),
  )
