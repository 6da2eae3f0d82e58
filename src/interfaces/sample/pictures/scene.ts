import { createRandom } from '../random.ts'
import { boundsOf, boundsOfAll, cornersOf, paintersOrder } from './bounds.ts'
import type { Brush } from './brush.ts'
import { hullOf, polygon } from './outline.ts'
import { paintBolster } from './paint-bolster.ts'
import { paintBlock, paintLeaf, paintPrism, paintSheeting } from './paint-flat.ts'
import { paintPad } from './paint-pad.ts'
import { paintRod, paintTube, paintTurned } from './paint-round.ts'
import { part, type Sheet } from './sheet.ts'
import { circle, type Model, type Solid } from './solids.ts'
import { type Camera, type Place, type Point, type Vec, viewOf } from './space.ts'

/** A model put somewhere. `fine` asks for grain and weave; company in a room goes without. */
export type Placed = {
  readonly model: Model
  readonly at: Vec
  readonly turn?: number
  readonly fine?: boolean
  readonly shadow?: boolean
  /** May be left out where a picture grows too heavy. */
  readonly spare?: boolean
}

const placeOf = ({ at, turn = 0 }: Placed): Place => ({ at, turn })

type Painters = { readonly [Kind in Solid['kind']]: (brush: Brush, solid: Extract<Solid, { kind: Kind }>) => void }

const painters: Painters = {
  block: paintBlock,
  pad: paintPad,
  prism: paintPrism,
  turned: paintTurned,
  rod: paintRod,
  tube: paintTube,
  leaf: paintLeaf,
  sheeting: paintSheeting,
  bolster: paintBolster,
}

const paintSolid = (brush: Brush, solid: Solid): void => {
  const paint = painters[solid.kind] as (brush: Brush, solid: Solid) => void
  paint(brush, solid)
}

/** How far shade falls for each cm of height: to the right and to the back; tall things are capped, as under a broad window. */
const fall = (height: number, reach: number): readonly [number, number] => [
  Math.min(height, reach) * 0.34,
  -Math.min(height, reach) * 0.16,
]

const around = (x: number, z: number, radius: number, steps = 12): (readonly [number, number])[] =>
  circle(radius, steps).map(([u, v]) => [x + u, z + v])

/** Where a solid touches the ground. */
const footOf = (solid: Solid): readonly (readonly [number, number])[] => {
  if (solid.kind === 'rod') return around(solid.from[0], solid.from[2], solid.radius[0] * 1.5, 6)
  if (solid.kind === 'tube') return around(solid.points[0]![0], solid.points[0]![2], solid.radius * 1.5, 6)
  if (solid.kind === 'turned') return around(solid.at[0], solid.at[2], solid.profile[0]![0])
  if (solid.kind === 'prism' && solid.axis === 1) return solid.outline
  if (solid.kind === 'sheeting') return solid.outline.map(([x, , z]) => [x, z] as const)
  if (solid.kind === 'bolster')
    return solid.outline.slice(0, 2).flatMap(([x, , z]) => [[x, z] as const, [x * 0.92, z - 5] as const])
  const { min, max } = boundsOf(solid)
  return [
    [min[0], min[2]],
    [max[0], min[2]],
    [max[0], max[2]],
    [min[0], max[2]],
  ]
}

/** Points whose shade is the solid's shade; round things throw round shade. */
const shadeCorners = (solid: Solid): readonly Vec[] => {
  if (solid.kind === 'rod')
    return [
      [solid.from, solid.radius[0]],
      [solid.to, solid.radius[1]],
    ].flatMap(([end, radius]) => {
      const [x, y, z] = end as Vec
      return [
        [x - (radius as number), y, z],
        [x + (radius as number), y, z],
      ] as Vec[]
    })
  if (solid.kind === 'turned')
    return solid.profile.flatMap(([radius, y]) =>
      around(solid.at[0], solid.at[2], radius).map(([x, z]): Vec => [x, y + solid.at[1], z]),
    )
  if (solid.kind === 'prism' && solid.axis === 1)
    return solid.outline.flatMap(([x, z]): Vec[] => [
      [x, solid.from, z],
      [x, solid.to, z],
    ])
  if (solid.kind === 'prism' && solid.axis === 2)
    return solid.outline.flatMap(([x, y]): Vec[] => [
      [x, y, solid.from],
      [x, y, solid.to],
    ])
  if (solid.kind === 'sheeting' || solid.kind === 'bolster') return solid.outline
  return cornersOf(boundsOf(solid))
}

const groundShade = (placed: Placed, camera: Camera, reach: number): { cast: string; touch: string } => {
  const view = viewOf(camera, placeOf(placed))
  const flat = viewOf(camera)
  const floor = placed.at[1]
  const cast: string[] = []
  const touch: string[] = []
  for (const solid of placed.model.solids) {
    if (solid.castsNone || solid.kind === 'leaf') continue
    const bounds = boundsOf(solid)
    const points = shadeCorners(solid)
      .map(view.world)
      .map(([x, y, z]): Point => {
        const [right, back] = fall(y - floor, reach)
        return flat.project([x + right, floor, z + back])
      })
    cast.push(polygon(hullOf(points)))
    if (bounds.min[1] < 1.5) touch.push(polygon(hullOf(footOf(solid).map(([x, z]) => view.project([x + 0.3, 0, z])))))
  }
  return { cast: cast.join(''), touch: touch.join('') }
}

/** Shade on what the model stands on: a broad soft one and a narrow dark one where it touches. */
export const paintGroundShade = (sheet: Sheet, placed: Placed, camera: Camera, reach = 70, strength = 1): void => {
  const { cast, touch } = groundShade(placed, camera, reach)
  const view = viewOf(camera, placeOf(placed))
  const size = boundsOfAll(placed.model.solids)
  const pixels = Math.max(size.max[0] - size.min[0], size.max[2] - size.min[2]) * view.zoom([0, 0, 0])
  if (cast)
    sheet.put(
      `<path d="${cast}" fill="#4a3a28" opacity="${part(0.2 * strength)}" ${sheet.blur(Math.min(21, Math.max(5, pixels / 30)))}/>`,
      true,
    )
  if (touch)
    sheet.put(
      `<path d="${touch}" fill="#2e2115" opacity="${part(0.42 * strength)}" ${sheet.blur(Math.min(6, Math.max(2, pixels / 110)))}/>`,
      true,
    )
}

/** Shade on the wall behind, for what hangs there: `wall` is its z. */
export const paintWallShade = (sheet: Sheet, placed: Placed, camera: Camera, wall: number, strength = 1): void => {
  const view = viewOf(camera, placeOf(placed))
  const flat = viewOf(camera)
  const paths = placed.model.solids
    .filter((solid) => !solid.castsNone && solid.kind !== 'leaf')
    .map((solid) => {
      const points = shadeCorners(solid)
        .map(view.world)
        .map(([x, y, z]) => flat.project([x + (z - wall) * 0.5 + 0.6, y - (z - wall) * 0.6 - 0.8, wall]))
      return polygon(hullOf(points))
    })
  sheet.put(`<path d="${paths.join('')}" fill="#4a3a28" opacity="${part(0.26 * strength)}" ${sheet.blur(9)}/>`, true)
}

export const paintModel = (sheet: Sheet, placed: Placed, camera: Camera, seed: string, woven = true): void => {
  const view = viewOf(camera, placeOf(placed))
  const fine = placed.fine ?? true
  const brush: Brush = {
    sheet: fine ? sheet : { ...sheet, put: (element) => sheet.put(element, true) },
    view,
    random: createRandom(seed),
    fine,
    woven: fine && woven,
  }
  if (placed.model.glow) paintGlow(brush, placed.model.glow)
  for (const solid of paintersOrder(placed.model.solids, view.toward)) paintSolid(brush, solid)
}

/** The halo of a lamp that is on. */
const paintGlow = ({ sheet, view }: Brush, glow: NonNullable<Model['glow']>) => {
  const [x, y] = view.project(glow.at)
  const radius = glow.radius * view.zoom(glow.at)
  const fill = sheet.gradient('radial', [
    [0, '#ffe9bd', 0.75],
    [0.45, '#ffe6b8', 0.28],
    [1, '#ffe6b8', 0],
  ])
  sheet.put(`<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(radius)}" fill="${fill}"/>`)
}
