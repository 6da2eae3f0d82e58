import { paintSetting } from './draw-item.ts'
import { modelOf } from './forms/index.ts'
import { plantModel } from './forms/plants.ts'
import { walls } from './room.ts'
import type { Placed } from './scene.ts'
import { createSheet } from './sheet.ts'
import type { Vec } from './space.ts'
import type { PictureSpec } from './spec.ts'

const wallAt = -118

const put = (spec: PictureSpec, at: Vec, turn = 0, fine = true): Placed => ({ model: modelOf(spec), at, turn, fine })

const onSofa = (at: Vec, colour: NonNullable<PictureSpec['colour']>, turn = 0): Placed => ({
  ...put(
    {
      form: 'cushion',
      style: colour === 'indigo' ? 'striped' : 'plain',
      cloth: 'linen',
      colour,
      width: 44,
      depth: 15,
      height: 42,
    },
    at,
    turn,
  ),
  shadow: false,
})

const corner: readonly Placed[] = [
  put({ form: 'frame', wood: 'oak', colour: 'celadon', width: 50, depth: 2.5, height: 68 }, [26, 122, wallAt]),
  put({ form: 'frame', wood: 'oak', colour: 'clay', width: 38, depth: 2.5, height: 52 }, [86, 128, wallAt]),
  put({ form: 'screen', style: 'paper', wood: 'walnut', pieces: 3, width: 132, depth: 3, height: 166 }, [232, 0, -92]),
  put({ form: 'sideboard', style: 'slatted', wood: 'oak', width: 150, depth: 42, height: 74 }, [-206, 0, -92]),
  put({ form: 'vase', style: 'moon', colour: 'rice', width: 27, depth: 27, height: 25 }, [-248, 74, -92]),
  put({ form: 'vase', style: 'bottle', colour: 'celadon', width: 15, depth: 15, height: 27 }, [-212, 74, -90]),
  put({ form: 'table-lamp', style: 'mushroom', colour: 'clay', width: 25, depth: 25, height: 30 }, [-156, 74, -92]),
  put({ form: 'floor-lamp', style: 'tripod', wood: 'oak', width: 45, depth: 45, height: 152 }, [-98, 0, -78]),
  { model: plantModel(128, 'rubber', 'hero'), at: [182, 0, -66] },
]

const seats: readonly Placed[] = [
  put({ form: 'rug', style: 'bordered', colour: 'oat', width: 300, depth: 176, height: 1 }, [46, 0, 10]),
  put(
    {
      form: 'sofa',
      style: 'soft',
      wood: 'oak',
      cloth: 'linen',
      colour: 'oat',
      width: 218,
      depth: 92,
      height: 80,
      seats: 3,
    },
    [44, 0, -58],
  ),
  onSofa([-34, 42, -44], 'celadon', 0.12),
  onSofa([-6, 42, -40], 'indigo', -0.08),
  onSofa([118, 42, -44], 'clay', -0.14),
  put(
    {
      form: 'armchair',
      style: 'shell',
      wood: 'walnut',
      cloth: 'velvet',
      colour: 'celadon',
      width: 76,
      depth: 80,
      height: 82,
    },
    [196, 0, 30],
    -0.72,
  ),
  put({ form: 'coffee-table', style: 'round', wood: 'walnut', width: 92, depth: 92, height: 36 }, [34, 0, 40]),
  put(
    { form: 'tea-set', style: 'glazed', colour: 'celadon', wood: 'oak', width: 46, depth: 30, height: 14, pieces: 4 },
    [26, 36, 40],
    0.14,
  ),
  put(
    { form: 'ottoman', style: 'pouf', cloth: 'wool', colour: 'clay', width: 50, depth: 50, height: 36 },
    [-92, 0, 44],
  ),
]

/** The home page's scene, 1600 × 900: a living room in late light. */
export const drawHero = (): string => {
  const sheet = createSheet('hero', 1600, 900)
  paintSetting(sheet, {
    room: { wall: walls.plaster, ground: 'boards', tone: '#d3b58c', wallAt, window: [-176, 98, 150, 130] },
    things: [...corner, ...seats],
    wide: 590,
    middle: [0, 92, 0],
    pitch: 0.13,
  })
  return sheet.text(true)
}
