import { DAY, dateAt, MINUTE, SECOND } from './clock.ts'
import { homeOf, walkTo } from './expect.ts'
import { type Changing, type Need, type Shipment, step } from './order.ts'
import { worksOn } from './promise.ts'
import { ship } from './shipping.ts'
import { writeOff } from './shortage.ts'
import { type Lot, lotsFor, moveGoods, type Place } from './stockroom.ts'
import type { World } from './world.ts'

const ON_A_LIST = 8
const ON_THE_LAST_DAY = 4
const SHORT = 0.004
/** In the last days somewhat more is missing, so that there is something to see to. */
const SHORT_LATELY = 0.05
const LATELY = 4 * DAY

/** How far a list gets on a day; all the way but for the sample's last afternoon. */
type Reach = 'shipped' | 'packed' | 'begun' | 'open'
const lastReaches: readonly Reach[] = ['shipped', 'shipped', 'packed', 'begun', 'open', 'begun', 'packed']

/** A morning's work in a warehouse: all that is due goes onto lists, is picked, packed and handed to the carrier in the afternoon. */
export const pickWhatIsDue = (world: World, site: string, morning: number): void => {
  const waiting = world.waiting.get(site)!
  const days = workdaysLeft(world, site, morning)
  // On the eve of its last day the first warehouse counts its shelves, so that there is something to do.
  if (site === 'W01' && days === 1) return
  const isLast = site === 'W01' && days === 0
  const due = [...waiting].filter(({ pickOn }) => pickOn <= dateAt(morning))
  const size = isLast ? ON_THE_LAST_DAY : ON_A_LIST
  for (let at = 0, turn = 0; at < due.length; at += size, turn += 1) {
    const reach = isLast ? (lastReaches[turn] ?? 'open') : 'shipped'
    const some = due.slice(at, at + size)
    for (const shipment of some) waiting.delete(shipment)
    pickList(world, site, morning + turn * 25 * MINUTE, some, reach)
  }
}

const workdaysLeft = ({ calendars, end }: World, site: string, morning: number): number => {
  let days = 0
  for (let day = morning + DAY; day < end && days < 2; day += DAY) if (worksOn(calendars, site, day)) days += 1
  return days
}

const pickList = (world: World, site: string, at: number, shipments: readonly Shipment[], reach: Reach) => {
  const { rows, ids, ground, staff } = world
  const list: Changing = {
    ...{ id: ids(at), number: `P${10000 + world.next('picking')}`, siteId: ground.siteIds.get(site)!, state: 'open' },
    ...{ assigneeId: null, startedAt: null, pickedAt: null, createdAt: new Date(at), version: 1 },
  }
  rows.add('pickings', list)
  const needs = shipments.flatMap((shipment) => shipment.needs.map((need) => ({ shipment, need })))
  needs.sort((a, b) => walkTo(world, a.need.goods, site) - walkTo(world, b.need.goods, site))
  const listed = needs.flatMap(({ shipment, need }) =>
    listNeed(world, site, at, need, list).map((line) => ({ shipment, need, line })),
  )
  if (reach === 'open') return
  Object.assign(list, { state: 'started', startedAt: new Date(at + 4 * MINUTE), assigneeId: staff.clerk, version: 2 })
  for (const { order } of shipments)
    if (order.state === 'confirmed') step(world, order, at + 4 * MINUTE, 'picking', staff.clerk)
  const count = reach === 'begun' ? Math.ceil(listed.length / 2) : listed.length
  let now = at + 5 * MINUTE
  for (const one of listed.slice(0, count)) {
    now += world.random.whole(25, 80) * SECOND
    pickLine(world, now, site, list, one)
  }
  if (reach === 'begun') return
  Object.assign(list, { state: 'picked', pickedAt: new Date(now + MINUTE), version: 3 })
  for (const shipment of shipments) pack(world, shipment, now + 2 * MINUTE, reach)
}

type Line = Changing & { quantity: number; picked: number }
type Listed = { shipment: Shipment; need: Need; line: Line }

/** The line of a need goes onto the list with the place to take it from; goods with lots or numbers get a line for each. */
const listNeed = (world: World, site: string, at: number, need: Need, list: Changing): Line[] => {
  const { rows, ids, listed } = world
  const place = homeOf(world, need.goods, site)
  const first = need.picking as Line
  return lotsToList(world, need, place).map(({ id: lotId, quantity }, turn) => {
    if (lotId) listed.set(lotId, (listed.get(lotId) ?? 0) + quantity)
    const where = { pickingId: list.id, fromLocationId: place.id, lotId, quantity, state: 'listed', version: 2 }
    if (turn === 0) return Object.assign(first, where)
    return rows.add('picking_lines', { ...first, ...where, id: ids(at) })
  })
}

/** The oldest lots first, less what other lines are about to take. */
const lotsToList = (world: World, { goods, quantity }: Need, place: Place): Lot[] => {
  let left = quantity
  return lotsFor(world, goods, place, Number.MAX_SAFE_INTEGER).flatMap(({ id, quantity: there }) => {
    const part = Math.min(left, there - (id ? (world.listed.get(id) ?? 0) : 0))
    left -= Math.max(0, part)
    return part > 0 ? [{ id, quantity: part }] : []
  })
}

const pickLine = (world: World, at: number, site: string, list: Changing, { shipment, need, line }: Listed) => {
  const { rows, ids, random, staff } = world
  const bench = world.place(site, 'PACKING')
  const isPlain = need.goods.tracking === 'none' && !need.line.goods!.kit
  const missing = at > world.end - LATELY ? SHORT_LATELY : SHORT
  if (isPlain && random.chance(missing) && shipment.order.state === 'picking')
    return writeOff(world, at, shipment, need, line)
  const moveId = moveGoods(world, {
    ...{ at, goods: need.goods, lotId: line.lotId as string | null, from: homeOf(world, need.goods, site), to: bench },
    ...{
      quantity: line.quantity,
      reason: 'pick',
      document: `picking:${list.id}`,
      documentLine: line.id as string,
      actorId: staff.clerk,
    },
  })
  if (line.lotId) world.listed.set(line.lotId as string, world.listed.get(line.lotId as string)! - line.quantity)
  const reservation = partOf(world, need, line.quantity, at)
  const pick = rows.add('picks', {
    ...{
      id: ids(at),
      pickingLineId: line.id as string,
      locationId: line.fromLocationId as string,
      lotId: line.lotId as string | null,
    },
    ...{
      quantity: line.quantity,
      moveId,
      reservationId: reservation.id as string,
      toLocationId: bench.id,
      putBackAt: null,
    },
    ...{ confirmedBy: random.chance(0.8) ? 'scan' : 'number', actorId: staff.clerk, at: new Date(at) },
  })
  Object.assign(line, { picked: line.quantity, state: 'picked', version: 3 })
  shipment.picks.push({
    need,
    line,
    reservation,
    pickId: pick.id,
    lotId: line.lotId as string | null,
    quantity: line.quantity,
  })
}

/** The part of the promise that stands for what was taken: the promise itself, or a part of it with an id of its own. */
const partOf = ({ rows, ids }: World, need: Need, quantity: number, at: number): Changing => {
  const { reservation } = need
  if (quantity === reservation.quantity) return Object.assign(reservation, { state: 'picked' })
  reservation.quantity = (reservation.quantity as number) - quantity
  return rows.add('reservations', { ...reservation, id: ids(at), quantity, state: 'picked' }) as Changing
}

/** What was picked becomes the delivery's; one for which nothing was found is called off. */
const pack = (world: World, shipment: Shipment, at: number, reach: Reach) => {
  const { rows, ids, random, agenda } = world
  for (const { need, line, reservation, pickId, lotId, quantity } of shipment.picks) {
    line.state = 'packed'
    const row: Changing = {
      ...{ id: ids(at), shipmentId: shipment.id, documentLine: need.line.id, pickingLineId: line.id, pickId },
      ...{ itemId: need.goods.id, lotId, quantity, reservationId: reservation.id },
      ...{ fromLocationId: world.place(shipment.site, 'PACKING').id, moveId: null },
    }
    rows.add('shipment_lines', row)
    shipment.packed.push({ row, need, reservation })
  }
  shipment.row.state = shipment.packed.length ? 'packing' : 'cancelled'
  shipment.row.version = 2
  if (reach === 'packed' || !shipment.packed.length) return
  const leaves = at + random.whole(30, 150) * MINUTE
  agenda.add(leaves, () => ship(world, shipment, leaves))
}
