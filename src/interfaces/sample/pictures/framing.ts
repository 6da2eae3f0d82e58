import { boundsOfAll, cornersOf } from './bounds.ts'
import type { Solid } from './solids.ts'
import { type Camera, type Point, type Vec, viewOf } from './space.ts'

export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A camera that fills the frame with the solids, standing on the frame's lower edge; `least` cm keep small sizes small beside large ones. */
export const frameOn = (solids: readonly Solid[], yaw: number, pitch: number, frame: Frame, least = 0): Camera => {
  const corners = cornersOf(boundsOfAll(solids.filter((solid) => !solid.plain)))
  const spread = (axis: 0 | 1 | 2) =>
    Math.max(...corners.map((c) => c[axis])) - Math.min(...corners.map((c) => c[axis]))
  const reach = Math.max(spread(0), spread(1), spread(2), least)
  const middle = ([0, 1, 2] as const).map(
    (axis) => (Math.max(...corners.map((c) => c[axis])) + Math.min(...corners.map((c) => c[axis]))) / 2,
  ) as unknown as Vec
  const trial: Camera = { yaw, pitch, distance: reach * 4.6, target: middle, scale: 1, centre: [0, 0] }
  const points = corners.map(viewOf(trial).project)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [wide, tall] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const scale = Math.min(
    (frame.right - frame.left) / Math.max(wide, least),
    (frame.bottom - frame.top) / Math.max(tall, least * 0.55),
  )
  const room = frame.bottom - frame.top - tall * scale
  const centre: Point = [
    (frame.left + frame.right) / 2 - ((Math.max(...xs) + Math.min(...xs)) / 2) * scale,
    frame.bottom - room * 0.38 - Math.max(...ys) * scale,
  ]
  return { ...trial, scale, centre }
}

/** The same camera nearer: `focus` comes to the middle of the picture. */
export const closeUp = (camera: Camera, focus: Vec, zoom: number, middle: Point): Camera => {
  const nearer = { ...camera, scale: camera.scale * zoom }
  const [x, y] = viewOf(nearer).project(focus)
  return { ...nearer, centre: [nearer.centre[0] + middle[0] - x, nearer.centre[1] + middle[1] - y] }
}
