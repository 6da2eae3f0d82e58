import { lit, mixed } from '../colour.ts'
import type { Mark, Model, Sheeting } from '../solids.ts'
import type { Vec } from '../space.ts'
import type { PictureSpec } from '../spec.ts'
import { clothFor } from '../surfaces.ts'

const onFloor = (spec: PictureSpec): readonly Vec[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  if (spec.style === 'round')
    return Array.from(
      { length: 40 },
      (_, index): Vec => [Math.cos((index / 40) * 2 * Math.PI) * x, 0.8, Math.sin((index / 40) * 2 * Math.PI) * x],
    )
  return [
    [-x, 0.8, z],
    [x, 0.8, z],
    [x, 0.8, -z],
    [-x, 0.8, -z],
  ]
}

const ring = (points: readonly Vec[], share: number, width: number, tone: string, opacity = 1): Mark => {
  const path = points.map(([x, y, z]): Vec => [x * share, y, z * share])
  return { path: [...path, path[0]!], width, tone, opacity }
}

export const stripes = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  return [-0.74, -0.66, -0.3, 0.3, 0.66, 0.74].map(
    (share): Mark => ({
      path: [
        [share * x, 0.85, -z + 1],
        [share * x, 0.85, z - 1],
      ],
      width: Math.abs(share) < 0.5 ? 1.2 : 3,
      tone,
      opacity: 0.75,
    }),
  )
}

const checks = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  const steps = [-0.6, -0.2, 0.2, 0.6]
  return [
    ...steps.map(
      (share): Mark => ({
        path: [
          [share * x, 0.85, -z + 2],
          [share * x, 0.85, z - 2],
        ],
        width: 1.6,
        tone,
        opacity: 0.55,
      }),
    ),
    ...steps.map(
      (share): Mark => ({
        path: [
          [-x + 2, 0.85, share * z],
          [x - 2, 0.85, share * z],
        ],
        width: 1.6,
        tone,
        opacity: 0.55,
      }),
    ),
  ]
}

const fringe = (spec: PictureSpec, tone: string): Mark[] => {
  const [x, z] = [spec.width / 2, spec.depth / 2]
  const count = Math.min(26, Math.round(spec.depth / 5))
  return [-1, 1].flatMap((side) =>
    Array.from({ length: count }, (_, index): Mark => {
      const at = -z + 2 + (index * (spec.depth - 4)) / (count - 1)
      return {
        path: [
          [side * x, 0.4, at],
          [side * (x + 6), 0.2, at + (index % 3) - 1],
        ],
        width: 0.9,
        tone,
        opacity: 0.9,
      }
    }),
  )
}

/** Rugs: bordered, striped, checked, plain with fringe, round. */
export const rug = (spec: PictureSpec): Model => {
  const surface = clothFor({ ...spec, cloth: spec.cloth ?? 'wool' })
  const outline = onFloor(spec)
  const dark = lit(surface.tone, 0.72)
  const light = mixed(surface.tone, '#f6f0e4', 0.62)
  const style = spec.style ?? 'bordered'
  const marks =
    style === 'striped'
      ? stripes(spec, light)
      : style === 'checked'
        ? checks(spec, light)
        : style === 'fringed'
          ? fringe(spec, light)
          : style === 'round'
            ? [ring(outline, 0.93, 1.4, light, 0.8), ring(outline, 0.62, 1.4, light, 0.6)]
            : [ring(outline, 0.9, 2.2, light, 0.85), ring(outline, 0.84, 0.8, light, 0.6)]
  const body: Sheeting = { kind: 'sheeting', surface, outline, normal: [0, 1, 0], soft: style !== 'round', marks }
  const side: Sheeting = {
    ...body,
    marks: [],
    surface: { ...surface, tone: dark },
    outline: outline.map(([x, , z]): Vec => [x, 0, z]),
  }
  return { solids: [side, body], ground: 'floor', focus: [spec.width * 0.36, 1, spec.depth * 0.34] }
}
