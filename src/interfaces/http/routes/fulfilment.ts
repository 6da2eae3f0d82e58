import type { FastifyInstance } from 'fastify'
import * as warehouse from '#functions/fulfilment/index.ts'
import { openDemands, promiseQuery } from '#functions/planning/index.ts'
import type { House } from '#support/actions/index.ts'
import { type Route, route } from '../route.ts'

type At = [method: Route['method'], url: string, action: Route['action'], summary: string, more?: Partial<Route>]

const made = { status: 201 }

const asFile: NonNullable<Route['answer']> = ({ name, type, bytes }, reply) =>
  reply
    .header('content-type', type)
    .header('content-disposition', `inline; filename="${name}"`)
    .send(Buffer.from(bytes))

const picking: At[] = [
  ['GET', '/api/fulfilment-board', warehouse.board, 'The warehouse at a look, by site'],
  ['GET', '/api/picking-requests', warehouse.waiting, 'What waits to be listed, due first'],
  ['POST', '/api/pickings', warehouse.makePickingList, 'A list of what to take from which place', made],
  ['GET', '/api/pickings/:id', warehouse.showPicking, 'A picking list in walking order, by id or number'],
  ['POST', '/api/pickings/:id/start', warehouse.startPicking, 'Somebody takes the list and goes'],
  ['POST', '/api/picking-lines/:lineId/picks', warehouse.confirmPick, 'A line is taken, by scan or number', made],
  ['POST', '/api/pickings/:id/finish', warehouse.finishPicking, 'The list is done, short or not'],
]

const deliveries: At[] = [
  ['GET', '/api/shipments/:id', warehouse.showShipment, 'A delivery with its parcels, by id or number'],
  ['GET', '/api/shipments/:id/pdf', warehouse.shipmentNote, 'The delivery note', { answer: asFile }],
  ['POST', '/api/shipments/:shipmentId/parcels', warehouse.addParcel, 'A parcel of a delivery', made],
  ['PATCH', '/api/shipments/:shipmentId/parcels/:id', warehouse.changeParcel, 'Weight and tracking number'],
  ['DELETE', '/api/shipments/:shipmentId/parcels/:id', warehouse.removeParcel, 'No such parcel after all'],
  ['POST', '/api/shipments/:id/shipping', warehouse.ship, 'The delivery leaves the house'],
  ['POST', '/api/shipments/:id/delivery', warehouse.deliver, 'The customer has it'],
  ['POST', '/api/shipments/:shipmentId/put-back', warehouse.putBack, 'Picked goods go back to their places'],
]

const papers: At[] = [
  ['GET', '/api/receipts/:id', warehouse.showReceipt, 'A receipt by id or number'],
  ['GET', '/api/adjustments/:id', warehouse.showAdjustment, 'An adjustment by id or number'],
]

const planning: At[] = [
  ['POST', '/api/promises', promiseQuery, 'The day on which goods can be there, and why'],
  ['GET', '/api/open-demands', openDemands, 'What is needed where and when'],
]

/** The warehouse: lists to pick, deliveries to pack and ship, and the promised day. */
export const fulfilmentRoutes = (app: FastifyInstance, house: House): void => {
  const tagged = { Picking: picking, Deliveries: deliveries, Stock: papers, Planning: planning }
  for (const [tag, routes] of Object.entries(tagged))
    for (const [method, url, action, summary, more] of routes)
      route(app, house, { method, url, action, tag, summary, ...more })
}
