import type { Model } from '../solids.ts'
import type { Form, PictureSpec } from '../spec.ts'
import { bed } from './beds.ts'
import { basket, book, box } from './boxes.ts'
import { dresser, nightstand, sideboard, tvBench, wardrobe } from './cabinets.ts'
import { bench, chair, stool } from './chairs.ts'
import { curtain, screen } from './curtains.ts'
import { bedding, cushion, pillow, throw_, towels } from './cushions.ts'
import { coatStand, shoeRack } from './hall.ts'
import { board, pot, tin } from './kitchen.ts'
import { floorLamp, pendant, tableLamp } from './lamps.ts'
import { planter } from './plants.ts'
import { rug } from './rugs.ts'
import { bookcase, shelf } from './shelves.ts'
import { armchair, chaise, ottoman, sofa } from './sofas.ts'
import { coffeeTable, desk, diningTable, roundTable, sideTable } from './tables.ts'
import { bowl, plate, tray } from './tableware.ts'
import { cup, teapot, teaSet } from './teaware.ts'
import { candle, vase } from './vases.ts'
import { clock, frame, mirror } from './wall.ts'

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
