import { type Arrange, company, floorRoom, paleFloor, plant, print } from './company.ts'
import { walls } from './room.ts'

export const bedRoom: Arrange = (spec, subject) => {
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

export const besideBed: Arrange = (spec, subject) => ({
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

export const againstWall: Arrange = (spec, subject) => {
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

export const besideSeat: Arrange = (_spec, subject) => ({
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

export const lowAgainstWall: Arrange = (spec, subject) => {
  const wallAt = -spec.depth / 2 - 6
  return {
    room: floorRoom(walls.celadon, wallAt, { window: [-spec.width * 0.6, 100, 90, 120] }),
    wide: Math.max(spec.width * 1.5, spec.height * 1.75),
    middle: [0, Math.max(82, spec.height * 0.82), 0],
    pitch: 0.13,
    things: [
      ...(spec.width > 90 ? [print(spec.width * 0.16, spec.height + 26, wallAt, 'clay', 46)] : []),
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

export const deskRoom: Arrange = (spec, subject) => ({
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

export const onSeat: Arrange = (_spec, subject) => ({
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

export const onWall: Arrange = (spec, subject) => {
  const high = spec.form === 'mirror' && spec.height > 110 ? 10 : spec.form === 'curtain' ? 2 : 104 - spec.height * 0.2
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
