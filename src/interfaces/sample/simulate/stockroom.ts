import type { Goods } from '../company/assortment.ts'
import type { World } from './world.ts'

/** Where goods can be: a place of a site, or outside (`site` null). */
export type Place = { id: string; site: string | null }
export type Lot = { id: string | null; quantity: number }
type Standing = { onHand: number; reserved: number }

/** A move that changes what the goods are worth, for the valuing afterwards. */
export type ValuedMove = {
  id: string
  at: number
  effect: 'in' | 'out'
  quantity: number
  unitCost: string | null
  reason: string
  document: string
  documentLine: string | null
}

/** Goods by place and lot, what each site has and has promised, and the history of each item. */
export type Stockroom = {
  lying: Map<Goods, Map<string, Lot[]>>
  standings: Map<Goods, Map<string, Standing>>
  histories: Map<Goods, ValuedMove[]>
}

export const createStockroom = (): Stockroom => ({ lying: new Map(), standings: new Map(), histories: new Map() })

export type NewMove = {
  at: number
  goods: Goods
  lotId: string | null
  from: Place
  to: Place
  quantity: number
  reason: 'opening' | 'receipt' | 'shipment' | 'adjustment' | 'pick' | 'transfer'
  document: string
  documentLine?: string | null
  unitCost?: string | null
  actorId: string
}

const NO_LOT = '00000000-0000-0000-0000-000000000000'

const within = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const lotsAt = ({ stock }: World, goods: Goods, place: Place): Lot[] =>
  within(
    within(stock.lying, goods, () => new Map<string, Lot[]>()),
    place.id,
    () => [],
  )

const standing = ({ stock }: World, goods: Goods, site: string): Standing =>
  within(
    within(stock.standings, goods, () => new Map<string, Standing>()),
    site,
    () => ({ onHand: 0, reserved: 0 }),
  )

/** What a site can still promise. */
export const freeAt = ({ stock }: World, goods: Goods, site: string): number => {
  const one = stock.standings.get(goods)?.get(site)
  return one ? one.onHand - one.reserved : 0
}

export const promiseAt = (world: World, goods: Goods, site: string, by: number): void => {
  standing(world, goods, site).reserved += by
}

/** Which lots to take for a quantity at a place, the oldest first; fewer than asked when there are not so many. */
export const lotsFor = (world: World, goods: Goods, place: Place, quantity: number): Lot[] => {
  let left = quantity
  const taken: Lot[] = []
  for (const { id, quantity: there } of lotsAt(world, goods, place)) {
    if (left <= 0) break
    const part = Math.min(left, there)
    taken.push({ id, quantity: part })
    left -= part
  }
  return taken
}

export const newLot = (
  { ids, rows }: World,
  at: number,
  goods: Goods,
  code: string,
  expiresOn: string | null,
): string => {
  const isSerial = goods.tracking === 'serial'
  return rows.add('lots', { id: ids(at), itemId: goods.id, code, isSerial, expiresOn, createdAt: new Date(at) }).id
}

const change = (world: World, goods: Goods, place: Place, lotId: string | null, by: number) => {
  if (!place.site) return
  standing(world, goods, place.site).onHand += by
  const lots = lotsAt(world, goods, place)
  let lot = lots.find(({ id }) => id === lotId)
  if (!lot) {
    lot = { id: lotId, quantity: 0 }
    lots.push(lot)
  }
  lot.quantity += by
  if (lot.quantity < 0) throw new Error(`${goods.code} would be short by ${-lot.quantity} at ${place.site}`)
  if (lot.quantity === 0) lots.splice(lots.indexOf(lot), 1)
}

/** Moves goods and writes it into the book; never below nothing. Gives the move's id. */
export const moveGoods = (world: World, move: NewMove): string => {
  const { ids, rows, ground, stock } = world
  const { at, goods, lotId, from, to, quantity, reason, document, documentLine = null, unitCost = null, actorId } = move
  const id = ids(at)
  change(world, goods, from, lotId, -quantity)
  change(world, goods, to, lotId, quantity)
  const effect = from.site && to.site ? 'within' : to.site ? 'in' : 'out'
  const when = new Date(at)
  rows.add('stock_moves', {
    id,
    entityId: ground.entityId,
    itemId: goods.id,
    lotId,
    fromLocationId: from.id,
    toLocationId: to.id,
    quantity,
    effect,
    reason,
    document,
    documentLine,
    unitCost,
    actorId,
    effectiveAt: when,
    recordedAt: when,
  })
  if (effect !== 'within')
    within(stock.histories, goods, () => []).push({
      ...{ id, at, effect, quantity, unitCost, reason, document, documentLine },
    })
  return id
}

/** Balances and availability as they stand at the end. */
export const writeStandings = ({ stock, rows, ground }: World): void => {
  for (const [{ id: itemId, tracking }, places] of stock.lying)
    for (const [locationId, lots] of places)
      for (const { id, quantity: onHand } of lots) {
        const isSerial = tracking === 'serial'
        rows.add('stock_balances', { itemId, locationId, lotId: id ?? NO_LOT, onHand, mayBeNegative: false, isSerial })
      }
  for (const [{ id: itemId }, sites] of stock.standings)
    for (const [site, { onHand, reserved }] of sites)
      rows.add('availability', { itemId, siteId: ground.siteIds.get(site)!, onHand, reserved })
}
