import { plantModel } from './forms/decor.ts'
import { modelOf } from './forms/index.ts'
import { type Room, walls } from './room.ts'
import type { Placed } from './scene.ts'
import type { Vec } from './space.ts'
import type { Form, PictureSpec } from './spec.ts'

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
const paleFloor = '#dcc7a5'
const walnutTop = '#8a6347'
const oakTop = '#cfae80'

const floorRoom = (wall: string, wallAt: number, more: Partial<Room> = {}): Room => ({
  wall,
  ground: 'boards',
  tone: oakFloor,
  wallAt,
  ...more,
})
const tableRoom = (wall: string, tone: string, wallAt: number, window: Room['window']): Room => ({
  wall,
  ground: 'table',
  tone,
  wallAt,
  window: window!,
})

const company = (spec: PictureSpec, at: Vec, turn = 0): Placed => ({ model: modelOf(spec), at, turn, fine: false })
const plant = (size: number, kind: string, at: Vec): Placed => ({
  model: plantModel(size, kind, `${kind}${size}`),
  at,
  fine: false,
  spare: true,
})

const cushionOn = (at: Vec, colour: PictureSpec['colour'], turn = 0): Placed => ({
  ...company({ form: 'cushion', cloth: 'linen', colour: colour ?? 'clay', width: 45, depth: 15, height: 43 }, at, turn),
  shadow: false,
})
const print = (x: number, y: number, wallAt: number, colour: PictureSpec['colour'], width = 50): Placed =>
  company({ form: 'frame', wood: 'oak', colour: colour ?? 'celadon', width, depth: 2, height: width * 1.35 }, [
    x,
    y,
    wallAt,
  ])
const rugUnder = (colour: PictureSpec['colour'], width: number, depth: number, at: Vec = [0, 0, 0]): Placed =>
  company({ form: 'rug', style: 'bordered', colour: colour ?? 'oat', width, depth, height: 1 }, at)
const other = (
  colour: PictureSpec['colour'],
  first: PictureSpec['colour'],
  second: PictureSpec['colour'],
): PictureSpec['colour'] => (colour === first ? second : first)

type Arrange = (spec: PictureSpec, subject: (at: Vec, turn?: number) => Placed) => Setting

const sofaRoom: Arrange = (spec, subject) => {
  const [w, z] = [spec.width, -60]
  const wallAt = z - spec.depth / 2 - 14
  return {
    room: floorRoom(walls.plaster, wallAt, { window: [-w * 0.7, 92, 90, 120] }),
    wide: w * 1.42,
    middle: [0, 62, 0],
    pitch: 0.15,
    things: [
      rugUnder(other(spec.colour, 'oat', 'stone'), w * 1.02, 150, [0, 0, 20]),
      subject([0, 0, z]),
      ...(spec.form === 'chaise' ? [] : [cushionOn([-w * 0.28, 42, z + 10], other(spec.colour, 'clay', 'sage'))]),
      company({ form: 'coffee-table', style: 'round', wood: spec.wood ?? 'oak', width: 66, depth: 66, height: 34 }, [
        w * 0.1,
        0,
        44,
      ]),
    ],
  }
}

const chairRoom: Arrange = (spec, subject) => ({
  room: floorRoom(walls.celadon, -90, { window: [-150, 80, 100, 130] }),
  wide: 230,
  middle: [0, 62, 0],
  pitch: 0.16,
  things: [
    print(-46, 112, -90, 'clay', 46),
    rugUnder('oat', 190, 120),
    plant(112, 'rubber', [78, 0, -58]),
    subject([-12, 0, 0], 0.36),
    company({ form: 'side-table', wood: spec.wood ?? 'oak', width: 40, depth: 40, height: 48 }, [66, 0, 4]),
  ],
})

const tableRoomed: Arrange = (spec, subject) => ({
  room: floorRoom(walls.celadon, -110, { window: [-150, 70, 100, 130] }),
  wide: 240,
  middle: [0, 44, 0],
  pitch: 0.2,
  things: [
    plant(112, 'rubber', [92, 0, -70]),
    company(
      {
        form: 'armchair',
        style: 'shell',
        wood: 'walnut',
        cloth: 'linen',
        colour: 'oat',
        width: 76,
        depth: 78,
        height: 80,
      },
      [-44, 0, -60],
      0.4,
    ),
    rugUnder('stone', 200, 120, [0, 0, 24]),
    subject([8, 0, 30]),
    company({ form: 'bowl', colour: 'celadon', width: 20, depth: 20, height: 7 }, [0, spec.height, 26]),
  ],
})

const diningRoom: Arrange = (spec, subject) => {
  const [w, d] = [spec.width, spec.depth]
  const seat = (x: number, z: number, turn: number) =>
    company(
      { form: 'chair', style: 'ladder', wood: spec.wood ?? 'oak', width: 46, depth: 44, height: 80 },
      [x, 0, z],
      turn,
    )
  return {
    room: floorRoom(walls.plaster, -130, { window: [-150, 70, 110, 150] }),
    wide: Math.max(240, w * 1.5),
    middle: [0, 82, 0],
    pitch: 0.15,
    things: [
      seat(-w * 0.2, -d / 2 - 14, 0),
      seat(w * 0.2, -d / 2 - 14, 0),
      subject([0, 0, 0]),
      company({ form: 'pendant', style: 'dome', colour: 'celadon', width: 42, depth: 42, height: 24 }, [0, 128, 0]),
      { ...company({ form: 'bowl', colour: 'rice', width: 28, depth: 28, height: 10 }, [-8, spec.height, 4]) },
    ],
  }
}

const chairAtTable: Arrange = (spec, subject) => ({
  room: floorRoom(walls.sand, -110, { window: [-140, 70, 110, 140] }),
  wide: 250,
  middle: [0, 68, 0],
  pitch: 0.16,
  things: [
    company(
      { form: 'round-table', style: 'pedestal', wood: spec.wood ?? 'oak', width: 100, depth: 100, height: 74 },
      [-42, 0, -34],
    ),
    {
      ...company(
        { form: 'vase', style: 'bottle', colour: 'celadon', width: 13, depth: 13, height: 24 },
        [-48, 74, -34],
      ),
    },
    subject([40, 0, 8], -0.5),
  ],
})

const bedRoom: Arrange = (spec, subject) => {
  const [w, d] = [spec.width, spec.depth]
  const wallAt = -d / 2 - 6
  return {
    room: floorRoom(walls.clay, wallAt, { tone: paleFloor, window: [-w * 0.9, 96, 110, 140] }),
    wide: w * 1.75,
    middle: [0, 66, 0],
    pitch: 0.2,
    things: [
      print(0, 128, wallAt, 'celadon', 52),
      company({ form: 'nightstand', style: 'open', wood: spec.wood ?? 'oak', width: 44, depth: 38, height: 48 }, [
        -w / 2 - 34,
        0,
        -d / 2 + 26,
      ]),
      {
        ...company({ form: 'table-lamp', style: 'mushroom', colour: 'rice', width: 24, depth: 24, height: 30 }, [
          -w / 2 - 34,
          48,
          -d / 2 + 26,
        ]),
      },
      plant(96, 'swords', [w / 2 + 36, 0, -d / 2 + 26]),
      subject([0, 0, 0]),
    ],
  }
}

const besideBed: Arrange = (spec, subject) => ({
  room: floorRoom(walls.mist, -56, { tone: paleFloor, window: [-100, 78, 80, 110] }),
  wide: Math.max(150, spec.width * 1.9),
  middle: [0, spec.height * 0.55 + 14, 0],
  pitch: 0.16,
  things: [
    subject([0, 0, -26]),
    {
      ...company({ form: 'table-lamp', colour: 'celadon', width: 27, depth: 27, height: 42 }, [
        -spec.width * 0.12,
        spec.height,
        -26,
      ]),
    },
    {
      ...company(
        { form: 'book', colour: 'clay', width: 13, depth: 18, height: 2 },
        [spec.width * 0.24, spec.height, -20],
        0.3,
      ),
    },
  ],
})

const againstWall: Arrange = (spec, subject) => {
  const wide = Math.max(spec.width + 120, spec.height * 1.3, 190)
  const leafy = Math.min(130, Math.max(86, spec.height * 0.62))
  return {
    room: floorRoom(walls.plaster, -spec.depth / 2 - 8, {
      window: [-wide * 0.45, Math.max(84, spec.height * 0.48), 84, 120],
    }),
    wide,
    middle: [16, Math.max(spec.height * 0.5, wide * 0.34), 0],
    pitch: 0.13,
    things: [subject([0, 0, 0]), plant(leafy, 'rubber', [spec.width / 2 + leafy * 0.34, 0, 8])],
  }
}

const besideSeat: Arrange = (_spec, subject) => ({
  room: floorRoom(walls.celadon, -84, { window: [-120, 70, 90, 120] }),
  wide: 190,
  middle: [0, 62, 0],
  pitch: 0.16,
  things: [
    print(-62, 104, -84, 'clay', 44),
    company({ form: 'bench', wood: 'oak', width: 110, depth: 40, height: 43 }, [-30, 0, -40]),
    subject([48, 0, -6]),
  ],
})

const lowAgainstWall: Arrange = (spec, subject) => {
  const wallAt = -spec.depth / 2 - 6
  return {
    room: floorRoom(walls.celadon, wallAt, { window: [-spec.width * 0.6, 100, 90, 120] }),
    wide: spec.width * 1.5,
    middle: [0, 82, 0],
    pitch: 0.13,
    things: [
      print(spec.width * 0.16, spec.height + 26, wallAt, 'clay', 46),
      subject([0, 0, 0]),
      company({ form: 'vase', style: 'bottle', colour: 'rice', width: 17, depth: 17, height: 30 }, [
        -spec.width * 0.3,
        spec.height,
        0,
      ]),
      company({ form: 'table-lamp', style: 'mushroom', colour: 'clay', width: 25, depth: 25, height: 30 }, [
        spec.width * 0.36,
        spec.height,
        0,
      ]),
    ],
  }
}

const deskRoom: Arrange = (spec, subject) => ({
  room: floorRoom(walls.mist, -spec.depth / 2 - 6, { window: [-spec.width * 0.6, 100, 90, 120] }),
  wide: spec.width * 1.7,
  middle: [0, 72, 0],
  pitch: 0.16,
  things: [
    print(-spec.width * 0.2, 122, -spec.depth / 2 - 6, 'celadon', 42),
    subject([0, 0, 0]),
    ...(spec.style === 'shelf'
      ? []
      : [
          company({ form: 'table-lamp', style: 'mushroom', colour: 'clay', width: 25, depth: 25, height: 32 }, [
            spec.width * 0.32,
            spec.height,
            -8,
          ]),
        ]),
    company(
      { form: 'chair', style: 'ladder', wood: spec.wood ?? 'oak', width: 46, depth: 44, height: 80 },
      [-spec.width * 0.08, 0, spec.depth / 2 + 30],
      Math.PI - 0.4,
    ),
  ],
})

const lampRoom: Arrange = (_spec, subject) => ({
  room: floorRoom(walls.clay, -80, { window: [-130, 80, 90, 120] }),
  wide: 240,
  middle: [0, 84, 0],
  pitch: 0.14,
  things: [
    rugUnder('stone', 170, 110, [-20, 0, 0]),
    company(
      {
        form: 'armchair',
        style: 'shell',
        wood: 'walnut',
        cloth: 'linen',
        colour: 'oat',
        width: 74,
        depth: 78,
        height: 80,
      },
      [-36, 0, -8],
      0.4,
    ),
    subject([52, 0, -34]),
  ],
})

const overTable: Arrange = (_spec, subject) => ({
  room: floorRoom(walls.sand, -120, { window: [-140, 70, 110, 150] }),
  wide: 190,
  middle: [0, 118, 0],
  pitch: 0.09,
  things: [
    company({ form: 'round-table', style: 'pedestal', wood: 'oak', width: 120, depth: 120, height: 74 }, [0, 0, 0]),
    company({ form: 'bowl', colour: 'celadon', width: 28, depth: 28, height: 10 }, [0, 74, 0]),
    subject([0, 128, 0]),
  ],
})

const underRoom: Arrange = (spec, subject) => ({
  room: floorRoom(walls.plaster, -spec.depth / 2 - 50, { window: [-spec.width * 0.7, 70, 90, 120] }),
  wide: spec.width * 1.22,
  middle: [0, 26, 0],
  pitch: 0.42,
  things: [
    subject([0, 0, 10]),
    company(
      {
        form: 'armchair',
        style: 'shell',
        wood: 'walnut',
        cloth: 'linen',
        colour: other(spec.colour, 'rice', 'camel')!,
        width: 76,
        depth: 78,
        height: 80,
      },
      [-spec.width * 0.2, 0, -spec.depth * 0.28],
      0.4,
    ),
    company({ form: 'coffee-table', style: 'round', wood: 'walnut', width: 58, depth: 58, height: 36 }, [
      spec.width * 0.24,
      0,
      4,
    ]),
  ],
})

const onSeat: Arrange = (_spec, subject) => ({
  room: floorRoom(walls.celadon, -84, { window: [-120, 70, 90, 120] }),
  wide: 180,
  middle: [0, 58, 0],
  pitch: 0.17,
  things: [
    plant(116, 'olive', [70, 0, -50]),
    company({ form: 'bench', wood: 'oak', width: 140, depth: 42, height: 43 }, [0, 0, -24]),
    { ...subject([-10, 43, -24], 0.12) },
  ],
})

const onWall: Arrange = (spec, subject) => {
  const high = spec.form === 'mirror' && spec.height > 110 ? 30 : spec.form === 'curtain' ? 2 : 104 - spec.height * 0.2
  const wallAt = -30
  const tall = spec.form === 'curtain'
  return {
    room: floorRoom(tall ? walls.plaster : walls.clay, wallAt, tall ? {} : { window: [-120, 90, 90, 120] }),
    wide: tall ? spec.width * 1.25 : Math.max(200, spec.width * 1.9),
    middle: [0, tall ? 118 : 88, 0],
    pitch: 0.1,
    things: tall
      ? [
          subject([0, high, wallAt]),
          company(
            { form: 'ottoman', style: 'pouf', cloth: 'wool', colour: 'clay', width: 50, depth: 50, height: 36 },
            [-40, 0, 30],
          ),
        ]
      : [
          subject([0, high, wallAt]),
          company(
            { form: 'sideboard', style: 'plain', wood: spec.wood ?? 'oak', width: 150, depth: 40, height: 72 },
            [0, 0, -8],
          ),
          company(
            { form: 'vase', style: 'column', colour: 'celadon', width: 12, depth: 12, height: 22 },
            [-48, 72, -8],
          ),
        ].slice(0, spec.height > 110 ? 1 : 3),
  }
}

const onTable =
  (companyOf: (spec: PictureSpec) => readonly Placed[], wall: string, top: string): Arrange =>
  (spec, subject) => {
    const reach = Math.max(Math.min(spec.width, 50), Math.min(spec.height, 60) * 1.1, 14)
    return {
      room: tableRoom(wall, top, -reach * 1.5 - 16, [-reach * 1.5 - 10, 3, reach * 1.1 + 16, reach * 1.4 + 16]),
      wide: reach * 1.5 + 26,
      middle: [reach * 0.1, reach * 0.42, 0],
      pitch: 0.24,
      things: [...companyOf(spec), subject([0, 0, 0], 0.22)],
    }
  }

const teaCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'tin', colour: other(spec.colour, 'celadon', 'clay')!, width: 7.5, depth: 7.5, height: 12 }, [
    -spec.width * 0.5 - 8,
    0,
    -12,
  ]),
  company({ form: 'cup', colour: 'rice', width: 7, depth: 7, height: 5, pieces: 1 }, [spec.width * 0.5 + 9, 0, 2]),
]
const kitchenCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'bowl', colour: other(spec.colour, 'rice', 'celadon')!, width: 15, depth: 15, height: 6.5 }, [
    spec.width * 0.5 + 11,
    0,
    -6,
  ]),
  company({ form: 'cup', style: 'mug', colour: 'clay', width: 8, depth: 8, height: 9 }, [
    -spec.width * 0.5 - 9,
    0,
    -10,
  ]),
]
const quietCompany = (spec: PictureSpec): Placed[] => [
  company(
    { form: 'book', colour: other(spec.colour, 'clay', 'indigo')!, width: 15, depth: 21, height: 2.4 },
    [spec.width * 0.5 + 13, 0, -4],
    0.25,
  ),
  ...(spec.form === 'vase'
    ? []
    : [
        company(
          {
            form: 'vase',
            style: 'bottle',
            colour: other(spec.colour, 'celadon', 'rice')!,
            width: 9,
            depth: 9,
            height: 17,
          },
          [-spec.width * 0.5 - 10, 0, -9],
        ),
      ]),
]
const bathCompany = (spec: PictureSpec): Placed[] => [
  company({ form: 'candle', colour: 'rice', width: 8, depth: 8, height: 9 }, [30, 0, -4]),
  company(
    { form: 'vase', style: 'bottle', colour: other(spec.colour, 'celadon', 'rice')!, width: 12, depth: 12, height: 22 },
    [-32, 0, -12],
  ),
]

const arrangements: Record<Form, Arrange> = {
  sofa: sofaRoom,
  chaise: sofaRoom,
  armchair: chairRoom,
  ottoman: chairRoom,
  chair: chairAtTable,
  stool: chairAtTable,
  bench: againstWall,
  'dining-table': diningRoom,
  'round-table': diningRoom,
  'coffee-table': tableRoomed,
  'side-table': chairRoom,
  desk: deskRoom,
  bed: bedRoom,
  nightstand: besideBed,
  dresser: lowAgainstWall,
  wardrobe: againstWall,
  bookcase: againstWall,
  sideboard: lowAgainstWall,
  'tv-bench': lowAgainstWall,
  shelf: onWall,
  'coat-stand': againstWall,
  'shoe-rack': againstWall,
  'floor-lamp': lampRoom,
  'table-lamp': onTable(quietCompany, walls.clay, oakTop),
  pendant: overTable,
  rug: underRoom,
  cushion: onSeat,
  throw: onSeat,
  curtain: onWall,
  towels: onTable(bathCompany, walls.mist, '#d9d3c7'),
  bedding: onSeat,
  pillow: onSeat,
  vase: onTable(quietCompany, walls.plaster, walnutTop),
  'tea-set': onTable(teaCompany, walls.sand, oakTop),
  teapot: onTable(teaCompany, walls.celadon, walnutTop),
  cup: onTable(teaCompany, walls.sand, walnutTop),
  bowl: onTable(kitchenCompany, walls.plaster, oakTop),
  plate: onTable(kitchenCompany, walls.mist, oakTop),
  tray: onTable(teaCompany, walls.celadon, oakTop),
  tin: onTable(teaCompany, walls.sand, walnutTop),
  candle: onTable(quietCompany, walls.clay, walnutTop),
  mirror: onWall,
  planter: besideSeat,
  box: onTable(quietCompany, walls.mist, oakTop),
  basket: besideSeat,
  pot: onTable(kitchenCompany, walls.sand, oakTop),
  board: onTable(kitchenCompany, walls.plaster, '#d9d3c7'),
  clock: onWall,
  screen: againstWall,
  book: onTable(teaCompany, walls.celadon, walnutTop),
  frame: onWall,
}

/** The item at home. */
export const settingOf = (spec: PictureSpec): Setting => {
  const model = modelOf(spec)
  return arrangements[spec.form](spec, (at, turn = 0) => ({ model, at, turn, fine: true }))
}
