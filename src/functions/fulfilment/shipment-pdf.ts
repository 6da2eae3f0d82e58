import { getLegalEntity, getSite, type LegalEntity, type Site } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { addresseeOf, headingOf, partiesOf } from '#support/files/paper.ts'
import { type Content, factsOf, type Paper, pdfOf, tableOf } from '#support/files/pdf.ts'
import { addressLines, formatDate, formatNumber, type Language, localised, translator } from '#support/i18n/index.ts'
import { dateOf } from '#support/time/index.ts'
import { unitKey, unitTexts } from '#support/units/index.ts'
import {
  getShipment,
  linesOfShipment,
  type Parcel,
  parcelsOf,
  type Shipment,
  type ShipmentLine,
} from './load-shipment.ts'
import { paperTexts } from './paper-texts.ts'

export type Delivery = {
  shipment: Shipment
  lines: ShipmentLine[]
  parcels: Parcel[]
  sender: Pick<LegalEntity, 'name' | 'address' | 'country' | 'taxNumber'>
  site: Pick<Site, 'zone' | 'phone'>
  /** The day it left, or today's before that, at the site. */
  on: string
}

/** The delivery note of a shipment as a PDF. Fails with fulfilment.unknown_shipment. */
export const shipmentPdf = async (ctx: Ctx, { id, language }: { id: string; language: Language }) => {
  const shipment = await getShipment(ctx, id)
  const site = await getSite(ctx, shipment.siteId)
  const [sender, lines] = [await getLegalEntity(ctx, site.entityId), await linesOfShipment(ctx, shipment.id)]
  const on = shipment.shippedAt ? dateOf(shipment.shippedAt, site.zone) : ctx.today(site.zone)
  const delivery = { shipment, lines, parcels: await parcelsOf(ctx, shipment.id), sender, site, on }
  return {
    name: `${shipment.number}.pdf`,
    type: 'application/pdf' as const,
    bytes: await pdfOf(deliveryNote(delivery, language)),
  }
}

/** A delivery note as a sheet of paper in the reader's language. Pure: what it shows is all in what it is given. */
export const deliveryNote = (delivery: Delivery, language: Language): Paper => {
  const t = translator(paperTexts, language)
  const { shipment, sender } = delivery
  return {
    language,
    title: `${t('title')} ${shipment.number}`,
    author: sender.name,
    foot: [sender.name, delivery.site.phone].filter(Boolean).join(' · '),
    page: (page, of) => t('page', { page, of }),
    content: [
      heading(delivery, language),
      address(delivery, language),
      goods(delivery, language),
      parcels(delivery, language),
    ],
  }
}

const heading = ({ sender, shipment }: Delivery, language: Language): Content =>
  headingOf(
    { name: sender.name, lines: addressLines(sender.address, language, sender.country) },
    translator(paperTexts, language)('title'),
    shipment.number,
  )

const address = ({ shipment, sender, on }: Delivery, language: Language): Content => {
  const t = translator(paperTexts, language)
  return partiesOf(
    addresseeOf(t('shipTo'), shipment.address, { ...sender, language }),
    factsOf([
      [t('shippedOn'), formatDate(on, language, 'long')],
      [t('order'), shipment.documentNumber],
      [t('promisedFor'), shipment.dueOn && formatDate(shipment.dueOn, language, 'long')],
    ]),
  )
}

const goods = ({ lines }: Delivery, language: Language): Content => {
  const t = translator(paperTexts, language)
  const unitName = (code: string) => {
    const key = unitKey(code)
    return key ? translator(unitTexts, language)(key) : code
  }
  const rows = lines.map(({ code, name, lot, quantity, unit }, at) => [
    { text: String(at + 1), style: 'quiet' },
    { text: code },
    { stack: [{ text: localised(name, language) }, ...(lot ? [{ text: `${t('lot')} ${lot}`, style: 'label' }] : [])] },
    `${formatNumber(quantity, language)} ${unitName(unit)}`,
  ])
  return tableOf(
    [
      { title: t('line'), width: 20 },
      { title: t('code'), width: 'auto' },
      { title: t('goods'), width: '*' },
      { title: t('quantity'), width: 'auto', isNumber: true },
    ],
    rows,
  )
}

const parcels = ({ parcels: all }: Delivery, language: Language): Content => {
  if (!all.length) return { text: '' }
  const t = translator(paperTexts, language)
  const said = all.map(({ weight, trackingNumber }, at): [string, string] => [
    t('parcel', { number: at + 1 }),
    [weight && t('weight', { weight: formatNumber(weight, language) }), trackingNumber].filter(Boolean).join(' · '),
  ])
  return { stack: [factsOf(said)], margin: [0, 16, 0, 0] }
}
