import type { States } from '#support/actions/index.ts'

export type PickingState = 'open' | 'started' | 'picked' | 'cancelled'
export const pickingStates: States<PickingState> = {
  open: ['started', 'cancelled'],
  started: ['picked', 'cancelled'],
  picked: [],
  cancelled: [],
}

export type ShipmentState = 'waiting' | 'packing' | 'shipped' | 'delivered' | 'cancelled'
/** Back from packing to waiting: the goods were put back. */
export const shipmentStates: States<ShipmentState> = {
  waiting: ['packing', 'cancelled'],
  packing: ['shipped', 'waiting', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
}
