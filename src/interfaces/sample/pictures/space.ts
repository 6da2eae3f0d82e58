/** Space in cm: x to the right, y up, z towards the viewer. Pictures in pixels, y down. */
export type Vec = readonly [number, number, number]
export type Point = readonly [number, number]

export type Camera = {
  /** Radians; a positive yaw shows the right flank, a positive pitch the top. */
  readonly yaw: number
  readonly pitch: number
  /** How far the eye is from the target, in cm. */
  readonly distance: number
  readonly target: Vec
  readonly scale: number
  /** Where the target falls in the picture. */
  readonly centre: Point
}

/** Where a model stands and how it is turned about its own vertical. */
export type Place = { readonly at: Vec; readonly turn: number }

/** A camera as seen from inside one placed model. */
export type View = {
  readonly project: (point: Vec) => Point
  /** Pixels for one cm at that point. */
  readonly zoom: (point: Vec) => number
  /** The direction to the eye, in the model's own axes. */
  readonly toward: Vec
  /** How light falls on a face with this outward normal: about 0.66 in shade to 1.02. */
  readonly light: (normal: Vec) => number
  /** The model's own direction that lies across the picture. */
  readonly across: Vec
  readonly world: (point: Vec) => Vec
}

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vec, factor: number): Vec => [a[0] * factor, a[1] * factor, a[2] * factor]
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const unit = (a: Vec): Vec => times(a, 1 / (Math.hypot(...a) || 1))
export const turned = ([x, y, z]: Vec, angle: number): Vec => [
  x * Math.cos(angle) + z * Math.sin(angle),
  y,
  z * Math.cos(angle) - x * Math.sin(angle),
]

/** One lamp for the whole house: upper left, a little in front. */
export const sun: Vec = unit([-0.47, 0.7, 0.54])

/**
 * A view camera with shifted lens: uprights stay upright, as in photographs of furniture.
 * Size falls off with the level distance only.
 */
export const viewOf = (camera: Camera, place: Place = { at: [0, 0, 0], turn: 0 }): View => {
  const { yaw, pitch, distance, target, scale, centre } = camera
  const right: Vec = [Math.cos(yaw), 0, -Math.sin(yaw)]
  const level: Vec = [Math.sin(yaw), 0, Math.cos(yaw)]
  const [sine, cosine] = [Math.sin(pitch), Math.cos(pitch)]
  const world = (point: Vec) => add(turned(point, place.turn), place.at)
  const zoomAt = (offset: Vec) => (scale * distance) / Math.max(distance * 0.1, distance - dot(offset, level))
  const back = (direction: Vec) => turned(direction, -place.turn)
  return {
    world,
    project: (point) => {
      const offset = minus(world(point), target)
      const zoom = zoomAt(offset)
      return [
        centre[0] + dot(offset, right) * zoom,
        centre[1] - (offset[1] * cosine - dot(offset, level) * sine) * zoom,
      ]
    },
    zoom: (point) => zoomAt(minus(world(point), target)),
    toward: back([level[0] * cosine, sine, level[2] * cosine]),
    across: back(right),
    light: (normal) => {
      const outward = turned(unit(normal), place.turn)
      return 0.67 + 0.48 * Math.max(0, dot(outward, sun)) + 0.03 * outward[1]
    },
  }
}
