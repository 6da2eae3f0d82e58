import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { isLanguage } from '#support/i18n/index.ts'
import { attachesDocuments } from '#support/mail/functions.ts'
import { fulfilmentChecks } from './checks.ts'
import { documentEntities, setupEntities } from './entities.ts'
import { fulfilmentConstraints, fulfilmentErrors } from './errors.ts'
import { dropShortLines } from './fell-short.ts'
import * as actions from './index.ts'
import { shipmentPdf } from './shipment-pdf.ts'
import { texts } from './texts.ts'

attachesDocuments('shipment', (outside, { id, language }) =>
  outside.transaction((ctx) => shipmentPdf(ctx, { id, language: isLanguage(language) ? language : 'en' })),
)

export const fulfilmentModule = module({
  name: 'fulfilment',
  actions: { ...actionsOf(...setupEntities), ...readsOf(...documentEntities), ...actions },
  entities: [...setupEntities, ...documentEntities],
  imports: setupEntities.map((entity) => importOf(entity)),
  reactions: { 'stock.fell_short': dropShortLines },
  errors: fulfilmentErrors,
  constraints: fulfilmentConstraints,
  texts,
  events: {
    ...eventsOf(...setupEntities),
    'fulfilment.picking_started': 'document, pickingId',
    'fulfilment.picked_short': 'document, lines: line, itemId, quantity',
    'fulfilment.shipped': 'document, shipmentId, number, lines: line, itemId, quantity; tracking',
    'fulfilment.delivered': 'document, shipmentId, number',
    'fulfilment.goods_received': 'document, siteId, itemIds',
  },
  checks: fulfilmentChecks,
  documents: {
    shipment: 'fulfilment.show_shipment',
    picking: 'fulfilment.show_picking',
    receipt: 'fulfilment.show_receipt',
    adjustment: 'fulfilment.show_adjustment',
  },
})
