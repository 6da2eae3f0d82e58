import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { getSite } from '#masters/sites/functions.ts'
import { fail, query } from '#support/actions/index.ts'
import { languages } from '#support/i18n/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { getShipment, linesOfShipment, parcelsOf } from './load-shipment.ts'
import { shipmentPdf } from './shipment-pdf.ts'
import { findShippingMethod, trackingLink } from './shipping-methods.ts'

/** A delivery with what is in it and its parcels. */
export const showShipment = query({
  name: 'fulfilment.show_shipment',
  input: z.strictObject({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const shipment = await getShipment(ctx, id)
    const reach = sitesInReach(ctx.actor, 'fulfilment.show_shipment')
    if (reach && !reach.includes(shipment.siteId)) return fail(fulfilmentErrors.unknownShipment)
    const method = await findShippingMethod(ctx, shipment.shippingMethodId)
    const parcels = await parcelsOf(ctx, shipment.id)
    const site = await getSite(ctx, shipment.siteId)
    return {
      ...shipment,
      site: site.code,
      siteName: site.name,
      method: method && { code: method.code, name: method.name, kind: method.kind },
      lines: await linesOfShipment(ctx, shipment.id),
      parcels: parcels.map((parcel) => ({ ...parcel, link: trackingLink(method, parcel.trackingNumber) })),
    }
  },
})

/** The delivery note as a PDF. */
export const shipmentNote = query({
  name: 'fulfilment.shipment_pdf',
  input: z.strictObject({ id: z.string().min(1).max(60), language: z.enum(languages).optional() }),
  fn: async (ctx, { id, language }) => {
    const shipment = await getShipment(ctx, id)
    const reach = sitesInReach(ctx.actor, 'fulfilment.shipment_pdf')
    if (reach && !reach.includes(shipment.siteId)) return fail(fulfilmentErrors.unknownShipment)
    return shipmentPdf(ctx, { id: shipment.id, language: language ?? ctx.actor.language })
  },
})
