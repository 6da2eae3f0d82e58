import { drawItem } from './draw-item.ts'
import type { Angle, PictureSpec } from './spec.ts'

type Scene = readonly [PictureSpec, Angle]

const sofa: PictureSpec = {
  form: 'sofa',
  style: 'soft',
  wood: 'oak',
  cloth: 'linen',
  colour: 'sage',
  width: 218,
  depth: 92,
  height: 80,
  seats: 3,
}
const table: PictureSpec = { form: 'dining-table', style: 'tapered', wood: 'oak', width: 180, depth: 90, height: 74 }
const bed: PictureSpec = {
  form: 'bed',
  style: 'panel',
  wood: 'oak',
  colour: 'mist',
  width: 188,
  depth: 212,
  height: 96,
}
const desk: PictureSpec = { form: 'desk', style: 'drawers', wood: 'walnut', width: 140, depth: 65, height: 75 }
const basket: PictureSpec = { form: 'basket', style: 'open', width: 42, depth: 42, height: 36 }
const floorLamp: PictureSpec = { form: 'floor-lamp', style: 'tripod', wood: 'oak', width: 45, depth: 45, height: 155 }
const throw_: PictureSpec = {
  form: 'throw',
  style: 'banded',
  cloth: 'wool',
  colour: 'clay',
  width: 130,
  depth: 170,
  height: 1,
}
const teaSet: PictureSpec = {
  form: 'tea-set',
  style: 'glazed',
  colour: 'celadon',
  wood: 'walnut',
  width: 46,
  depth: 30,
  height: 14,
  pieces: 4,
}
const vase: PictureSpec = { form: 'vase', style: 'bottle', colour: 'celadon', width: 16, depth: 16, height: 28 }

/** One typical thing for each category; rooms at home, leaves by themselves. */
const scenes: Readonly<Record<string, Scene>> = {
  'living-room': [sofa, 'room'],
  sofas: [sofa, 'three-quarter'],
  armchairs: [
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
    'three-quarter',
  ],
  'coffee-tables': [
    { form: 'coffee-table', style: 'shelf', wood: 'oak', width: 110, depth: 60, height: 40 },
    'three-quarter',
  ],
  'side-tables': [
    { form: 'side-table', style: 'round', wood: 'walnut', width: 45, depth: 45, height: 50 },
    'three-quarter',
  ],
  'tv-benches': [
    { form: 'tv-bench', style: 'slatted', wood: 'walnut', width: 180, depth: 40, height: 46 },
    'three-quarter',
  ],
  'dining-room': [table, 'room'],
  'dining-tables': [{ ...table, wood: 'walnut' }, 'three-quarter'],
  'dining-chairs': [
    { form: 'chair', style: 'spindle', wood: 'oak', width: 48, depth: 47, height: 82 },
    'three-quarter',
  ],
  'stools-benches': [{ form: 'stool', style: 'round', wood: 'elm', width: 36, depth: 36, height: 45 }, 'three-quarter'],
  sideboards: [
    { form: 'sideboard', style: 'cane', wood: 'walnut', width: 150, depth: 42, height: 80 },
    'three-quarter',
  ],
  bedroom: [bed, 'room'],
  beds: [
    { ...bed, style: 'upholstered', cloth: 'linen', colour: 'oat', width: 190, depth: 218, height: 108 },
    'three-quarter',
  ],
  nightstands: [
    { form: 'nightstand', style: 'drawers', wood: 'oak', width: 48, depth: 40, height: 52 },
    'three-quarter',
  ],
  wardrobes: [{ form: 'wardrobe', style: 'slatted', wood: 'oak', width: 110, depth: 58, height: 205 }, 'three-quarter'],
  dressers: [{ form: 'dresser', wood: 'ash', width: 120, depth: 48, height: 82 }, 'three-quarter'],
  study: [desk, 'room'],
  desks: [{ ...desk, wood: 'oak', style: 'shelf' }, 'three-quarter'],
  bookcases: [{ form: 'bookcase', style: 'closed', wood: 'oak', width: 90, depth: 32, height: 190 }, 'three-quarter'],
  storage: [basket, 'room'],
  entry: [{ form: 'shoe-rack', wood: 'bamboo', width: 80, depth: 32, height: 46 }, 'three-quarter'],
  'storage-boxes': [basket, 'three-quarter'],
  screens: [
    { form: 'screen', style: 'paper', wood: 'walnut', pieces: 4, width: 180, depth: 3, height: 170 },
    'three-quarter',
  ],
  lighting: [floorLamp, 'room'],
  'floor-lamps': [floorLamp, 'three-quarter'],
  'table-lamps': [
    { form: 'table-lamp', style: 'ceramic', colour: 'celadon', width: 36, depth: 36, height: 52 },
    'three-quarter',
  ],
  pendants: [{ form: 'pendant', style: 'globe', width: 45, depth: 45, height: 38 }, 'front'],
  textiles: [throw_, 'room'],
  bedding: [{ form: 'bedding', cloth: 'cotton', colour: 'mist', width: 200, depth: 230, height: 1 }, 'three-quarter'],
  'cushions-throws': [
    { form: 'cushion', style: 'plain', cloth: 'linen', colour: 'clay', width: 45, depth: 16, height: 45 },
    'three-quarter',
  ],
  rugs: [
    { form: 'rug', style: 'fringed', cloth: 'wool', colour: 'camel', width: 230, depth: 160, height: 1 },
    'three-quarter',
  ],
  curtains: [{ form: 'curtain', cloth: 'linen', colour: 'oat', width: 280, depth: 8, height: 260 }, 'front'],
  towels: [
    { form: 'towels', cloth: 'cotton', colour: 'mist', width: 70, depth: 140, height: 1, pieces: 3 },
    'three-quarter',
  ],
  'tea-and-table': [teaSet, 'room'],
  'tea-sets': [
    { form: 'teapot', style: 'glazed', colour: 'celadon', width: 20, depth: 14, height: 14 },
    'three-quarter',
  ],
  tea: [{ form: 'tin', style: 'metal', colour: 'celadon', width: 8, depth: 8, height: 13 }, 'three-quarter'],
  tableware: [
    { form: 'bowl', style: 'glazed', colour: 'rice', width: 14, depth: 14, height: 6.5, pieces: 4 },
    'three-quarter',
  ],
  cookware: [{ form: 'pot', style: 'enamel', colour: 'celadon', width: 24, depth: 24, height: 18 }, 'three-quarter'],
  decoration: [vase, 'room'],
  vases: [{ ...vase, style: 'moon', colour: 'rice', width: 28, depth: 28, height: 26 }, 'three-quarter'],
  candles: [{ form: 'candle', style: 'jar', colour: 'oat', width: 8, depth: 8, height: 9 }, 'three-quarter'],
  'mirrors-clocks': [{ form: 'clock', style: 'ticks', wood: 'oak', width: 30, depth: 4, height: 30 }, 'front'],
  planters: [{ form: 'planter', style: 'basket', width: 34, depth: 34, height: 32 }, 'three-quarter'],
  prints: [{ form: 'frame', wood: 'oak', colour: 'celadon', width: 50, depth: 2.5, height: 70 }, 'front'],
  books: [{ form: 'book', colour: 'indigo', width: 19, depth: 26, height: 2.6 }, 'three-quarter'],
}

/** A category's picture, 800 × 800; a category we do not know gets a quiet vase. */
export const drawCategory = (slug: string): string => drawItem(...(scenes[slug] ?? ([vase, 'three-quarter'] as const)))

/** The categories that have a picture of their own. */
export const drawnCategories: readonly string[] = Object.keys(scenes)
