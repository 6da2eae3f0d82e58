import { modelOf } from './forms/index.ts'
import { plantModel } from './forms/plants.ts'
import type { Room } from './room.ts'
import type { Placed } from './scene.ts'
import type { Vec } from './space.ts'
import type { PictureSpec } from './spec.ts'

/** An item at home: the room, its company, and how wide a view in cm. */
export type Setting = {
  readonly room: Room
  readonly things: readonly Placed[]
  readonly wide: number
  readonly middle: Vec
  readonly pitch: number
  readonly yaw?: number
}

const oakFloor = '#d3b58c'

export const paleFloor = '#dcc7a5'

export const walnutTop = '#8a6347'

export const oakTop = '#cfae80'

export const floorRoom = (wall: string, wallAt: number, more: Partial<Room> = {}): Room => ({
  wall,
  ground: 'boards',
  tone: oakFloor,
  wallAt,
  ...more,
})

export const tableRoom = (wall: string, tone: string, wallAt: number, window: Room['window']): Room => ({
  wall,
  ground: 'table',
  tone,
  wallAt,
  window: window!,
})

export const company = (spec: PictureSpec, at: Vec, turn = 0): Placed => ({
  model: modelOf(spec),
  at,
  turn,
  fine: false,
})

export const plant = (size: number, kind: string, at: Vec): Placed => ({
  model: plantModel(size, kind, `${kind}${size}`),
  at,
  fine: false,
  spare: true,
})

export const cushionOn = (at: Vec, colour: PictureSpec['colour'], turn = 0): Placed => ({
  ...company({ form: 'cushion', cloth: 'linen', colour: colour ?? 'clay', width: 45, depth: 15, height: 43 }, at, turn),
  shadow: false,
})

export const print = (x: number, y: number, wallAt: number, colour: PictureSpec['colour'], width = 50): Placed => ({
  ...company({ form: 'frame', wood: 'oak', colour: colour ?? 'celadon', width, depth: 2, height: width * 1.35 }, [
    x,
    y,
    wallAt,
  ]),
  spare: true,
})

export const rugUnder = (colour: PictureSpec['colour'], width: number, depth: number, at: Vec = [0, 0, 0]): Placed =>
  company({ form: 'rug', style: 'bordered', colour: colour ?? 'oat', width, depth, height: 1 }, at)

export const other = (
  colour: PictureSpec['colour'],
  first: PictureSpec['colour'],
  second: PictureSpec['colour'],
): PictureSpec['colour'] => (colour === first ? second : first)

export type Arrange = (spec: PictureSpec, subject: (at: Vec, turn?: number) => Placed) => Setting
