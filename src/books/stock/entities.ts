import { entitiesOf } from '#support/entity/index.ts'
import { lots, reservations, stockMoves, valuations } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('stock', texts)

export const moveEntity = entity(stockMoves, {
  name: 'stock_move',
  kind: 'document',
  list: {
    columns: ['effectiveAt', 'itemId', 'quantity', 'fromLocationId', 'toLocationId', 'reason', 'document'],
    sort: '-effectiveAt',
    filters: ['itemId', 'lotId', 'fromLocationId', 'toLocationId', 'document', 'effectiveAt'],
  },
  title: 'document',
  guarded: { unitCost: 'catalog.see_cost' },
})

export const lotEntity = entity(lots, {
  name: 'lot',
  kind: 'document',
  list: { columns: ['itemId', 'code', 'isSerial', 'expiresOn', 'createdAt'], sort: '-id', filters: ['itemId'] },
  title: 'code',
})

export const reservationEntity = entity(reservations, {
  name: 'reservation',
  kind: 'document',
  list: {
    columns: ['holder', 'itemId', 'siteId', 'quantity', 'state', 'expiresAt'],
    sort: '-id',
    filters: ['itemId', 'holder'],
  },
  scope: { site: 'siteId' },
  title: 'holder',
})

export const valuationEntity = entity(valuations, {
  name: 'valuation',
  kind: 'document',
  list: {
    columns: ['effectiveAt', 'itemId', 'quantity', 'value', 'cause', 'recordedAt'],
    sort: '-id',
    filters: ['itemId', 'moveId'],
  },
  title: 'cause',
  guarded: { value: 'catalog.see_cost' },
})

export const entities = [moveEntity, lotEntity, reservationEntity, valuationEntity]
