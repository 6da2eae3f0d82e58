import { getLegalEntity, getSite, type LegalEntity, type Site } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
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

const heading = ({ sender, shipment }: Delivery, language: Language): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        { text: sender.name, style: 'name' },
        ...addressLines(sender.address, language, sender.country).map((text): Content => ({ text, style: 'quiet' })),
      ],
    },
    {
      width: 'auto',
      stack: [
        { text: translator(paperTexts, language)('title'), style: 'title', alignment: 'right' },
        { text: shipment.number, alignment: 'right', style: 'strong' },
      ],
    },
  ],
  margin: [0, 0, 0, 20],
})

const address = ({ shipment, sender, on }: Delivery, language: Language): Content => {
  const t = translator(paperTexts, language)
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: t('shipTo'), style: 'label' },
          { text: shipment.address.name ?? '', style: 'strong' },
          ...addressLines(shipment.address, language, sender.country).map((text): Content => ({ text })),
          ...(shipment.address.phone ? [{ text: shipment.address.phone }] : []),
        ],
      },
      {
        width: 220,
        stack: [
          factsOf([
            [t('shippedOn'), formatDate(on, language, 'long')],
            [t('order'), shipment.documentNumber],
            [t('promisedFor'), shipment.dueOn && formatDate(shipment.dueOn, language, 'long')],
          ]),
        ],
      },
    ],
    margin: [0, 0, 0, 20],
  }
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
