import { type Arrange, oakTop, type Setting, walnutTop } from './company.ts'
import { modelOf } from './forms/index.ts'
import { walls } from './room.ts'
import {
  chairAtTable,
  chairRoom,
  diningRoom,
  lampRoom,
  overTable,
  sofaRoom,
  tableRoomed,
  underRoom,
} from './rooms-living.ts'
import { againstWall, bedRoom, besideBed, besideSeat, deskRoom, lowAgainstWall, onSeat, onWall } from './rooms-rest.ts'
import type { Form, PictureSpec } from './spec.ts'
import { bathCompany, kitchenCompany, onTable, quietCompany, teaCompany } from './tabletops.ts'

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
  cushion: (spec, subject) => (spec.style === 'floor' ? besideSeat : onSeat)(spec, subject),
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
