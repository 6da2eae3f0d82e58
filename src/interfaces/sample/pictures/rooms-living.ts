import { type Arrange, company, cushionOn, floorRoom, other, plant, print, rugUnder } from './company.ts'
import { walls } from './room.ts'

export const sofaRoom: Arrange = (spec, subject) => {
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

export const chairRoom: Arrange = (spec, subject) => ({
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

export const tableRoomed: Arrange = (spec, subject) => ({
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

export const diningRoom: Arrange = (spec, subject) => {
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

export const chairAtTable: Arrange = (spec, subject) => ({
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

export const lampRoom: Arrange = (_spec, subject) => ({
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

export const overTable: Arrange = (_spec, subject) => ({
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

export const underRoom: Arrange = (spec, subject) => ({
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
