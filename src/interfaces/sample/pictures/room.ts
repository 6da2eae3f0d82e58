import { mixed } from './colour.ts'
import { at, polygon } from './outline.ts'
import { type Placed, paintGroundShade, paintModel, paintWallShade } from './scene.ts'
import { type Sheet, short } from './sheet.ts'
import { type Camera, type Point, type Vec, viewOf } from './space.ts'

/** Where a scene happens: floorboards before a wall, or a table top with the wall farther off. */
export type Room = {
  readonly wall: string
  readonly ground: 'boards' | 'stone' | 'table'
  readonly tone: string
  readonly wallAt: number
  readonly window?: readonly [number, number, number, number]
}

/** Wall tones that go with everything in the palette. */
export const walls = {
  plaster: '#f1ebe0',
  celadon: '#d9e0d5',
  clay: '#e9dac8',
  mist: '#dde2e2',
  sand: '#e9dfcd',
} as const

const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${more}/>`

const boards = (sheet: Sheet, camera: Camera, room: Room, line: number): void => {
  const view = viewOf(camera)
  const reach = Math.round(sheet.width / camera.scale / 26) + 1
  const spots = Array.from({ length: reach * 2 + 1 }, (_, index) => (index - reach) * 26)
  const below =
    [120, 160, 200, 240, 300, 360].find((out) => view.project([0, 0, room.wallAt + out])[1] > sheet.height) ?? 420
  const lines = spots.flatMap((x) => {
    const [far, near] = [view.project([x, 0, room.wallAt]), view.project([x, 0, room.wallAt + below])]
    return Math.max(far[0], near[0]) < 0 || Math.min(far[0], near[0]) > sheet.width ? [] : [`M${at(far)}L${at(near)}`]
  })
  sheet.put(
    `<path d="${lines.join('').replace(/\.\d/g, '')}" stroke="#5d442a" stroke-opacity=".13" stroke-width="1.2" fill="none"/>`,
  )
  sheet.put(rect(0, line, sheet.width, 1.5, '#3d2c1a', ' opacity=".25"'))
}

const tableTop = (sheet: Sheet, line: number): void => {
  const { width, height } = sheet
  const lines = [0.1, 0.24, 0.42, 0.63, 0.86].map((share, index) => {
    const y = line + (height - line) * share ** 1.2
    return `M0 ${Math.round(y)}C${Math.round(width * 0.3)} ${Math.round(y - 5 + index * 2)} ${Math.round(width * 0.6)} ${Math.round(y + 9 - index * 3)} ${width} ${Math.round(y + 2)}`
  })
  sheet.put(`<path d="${lines.join('')}" stroke="#4a331d" stroke-opacity=".13" stroke-width="1.4" fill="none"/>`)
  sheet.put(rect(0, line, width, 2, '#fff', ' opacity=".35"'))
}

/** Late light through a window: panes on the wall, cut by its bars. */
const windowLight = (sheet: Sheet, camera: Camera, room: Room): void => {
  if (!room.window) return
  const view = viewOf(camera)
  const [x, y, wide, tall] = room.window
  const panes = [0, 1].flatMap((column) =>
    [0, 1, 2].map((row) => {
      const [left, right] = [x + (column * wide) / 2 + 2, x + ((column + 1) * wide) / 2 - 2]
      const [low, high] = [y + (row * tall) / 3 + 2, y + ((row + 1) * tall) / 3 - 2]
      const skew = (u: number, v: number): Vec => [u + (tall - (v - y)) * 0.34, v - (u - x) * 0.16, room.wallAt]
      return polygon(
        [skew(left, low), skew(right, low), skew(right, high), skew(left, high)]
          .map(view.project)
          .map(([u, v]): Point => [Math.round(u), Math.round(v)]),
      )
    }),
  )
  sheet.put(`<path d="${panes.join('')}" fill="#fffaec" opacity=".62" ${sheet.blur(3)}/>`)
}

/** Wall, ground, and the light on them. */
export const paintRoom = (sheet: Sheet, camera: Camera, room: Room): void => {
  const { width, height } = sheet
  const line = viewOf(camera).project([0, 0, room.wallAt])[1]
  const bright = mixed(room.wall, '#ffffff', 0.35)
  const dim = mixed(room.wall, '#8a7558', 0.16)
  sheet.put(
    rect(
      0,
      0,
      width,
      height,
      sheet.gradient('slant', [
        [0, bright],
        [0.5, room.wall],
        [1, dim],
      ]),
    ),
  )
  windowLight(sheet, camera, room)
  if (room.ground !== 'table') {
    const skirting = 8 * viewOf(camera).zoom([0, 0, room.wallAt])
    sheet.put(
      rect(0, line - skirting, width, skirting, mixed(room.wall, '#ffffff', 0.55)) +
        rect(0, line - skirting, width, 1.2, '#6b5840', ' opacity=".22"'),
    )
  }
  const floor = sheet.gradient('slant', [
    [0, mixed(room.tone, '#fff6e4', 0.32)],
    [0.5, room.tone],
    [1, mixed(room.tone, '#4a3520', 0.16)],
  ])
  sheet.put(rect(0, line, width, height - line, floor))
  if (room.ground === 'boards') boards(sheet, camera, room, line)
  if (room.ground === 'table') tableTop(sheet, line)
  const falloff = sheet.gradient('down', [
    [0, '#3a2817', 0.16],
    [1, '#3a2817', 0],
  ])
  sheet.put(rect(0, line, width, Math.min(90, (height - line) * 0.4), falloff))
}

/** The things of a scene from the back to the front; what hangs on the wall throws its shade there. */
export const paintThings = (sheet: Sheet, camera: Camera, room: Room, things: readonly Placed[]): void => {
  things.forEach((placed, index) => {
    if (placed.shadow !== false) {
      if (placed.model.ground === 'wall') paintWallShade(sheet, placed, camera, room.wallAt, 0.9)
      else if (placed.model.ground !== 'hanging') paintGroundShade(sheet, placed, camera, 60, 1.15)
    }
    paintModel(sheet, placed, camera, `thing${index}`, placed.model.ground === 'table')
  })
  sheet.put(
    rect(
      0,
      0,
      sheet.width,
      sheet.height,
      sheet.gradient('slant', [
        [0, '#fff8e8', 0.16],
        [0.5, '#fff8e8', 0],
        [1, '#2c1f12', 0.1],
      ]),
    ),
  )
}
