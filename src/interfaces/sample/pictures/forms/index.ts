import type { Model } from '../solids.ts'
import type { Form, PictureSpec } from '../spec.ts'
import { bed } from './beds.ts'
import { basket, book, box, candle, clock, frame, mirror, planter, vase } from './decor.ts'
import { floorLamp, pendant, tableLamp } from './lamps.ts'
import { armchair, bench, chair, chaise, ottoman, sofa, stool } from './seating.ts'
import { bookcase, coatStand, dresser, nightstand, shelf, shoeRack, sideboard, tvBench, wardrobe } from './storage.ts'
import { coffeeTable, desk, diningTable, roundTable, sideTable } from './tables.ts'
import { board, bowl, cup, plate, pot, teapot, teaSet, tin, tray } from './tableware.ts'
import { bedding, curtain, cushion, pillow, rug, screen, throw_, towels } from './textiles.ts'

const makers: Record<Form, (spec: PictureSpec) => Model> = {
  sofa,
  chaise,
  armchair,
  ottoman,
  chair,
  stool,
  bench,
  'dining-table': diningTable,
  'round-table': roundTable,
  'coffee-table': coffeeTable,
  'side-table': sideTable,
  desk,
  bed,
  nightstand,
  wardrobe,
  dresser,
  bookcase,
  sideboard,
  'tv-bench': tvBench,
  shelf,
  'coat-stand': coatStand,
  'shoe-rack': shoeRack,
  'floor-lamp': floorLamp,
  'table-lamp': tableLamp,
  pendant,
  rug,
  cushion,
  throw: throw_,
  curtain,
  towels,
  bedding,
  pillow,
  vase,
  'tea-set': teaSet,
  teapot,
  cup,
  bowl,
  plate,
  tray,
  tin,
  candle,
  mirror,
  planter,
  box,
  basket,
  pot,
  board,
  clock,
  screen,
  book,
  frame,
}

/** The solids of an item. */
export const modelOf = (spec: PictureSpec): Model => makers[spec.form](spec)
