import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { PostalAddress } from '../kit/cells/postal-address.tsx'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import type { Address } from '../kit/forms/address-input.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { Loaded } from '../kit/states.tsx'
import { Quantity, Words } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

export type ShipmentLine = {
  id: string
  itemId: string
  code: string
  name: LocalisedText
  unit: string
  unitName: LocalisedText
  lot: string | null
  quantity: string
}
export type Parcel = { id: string; weight: string | null; trackingNumber: string | null; link: string | null }
export type Shipment = {
  id: string
  number: string
  document: string
  documentNumber: string
  site: string
  siteName: LocalisedText
  state: string
  dueOn: string | null
  shippedAt: string | null
  deliveredAt: string | null
  address: Address
  method: { code: string; name: LocalisedText; kind: string } | null
  lines: ShipmentLine[]
  parcels: Parcel[]
}

export const useShipment = (id: string) =>
  useQuery({ queryKey: ['shipment', id], queryFn: () => get<Shipment>(`/api/shipments/${id}`) })

/** What is in a shipment. */
export const ShipmentLines = ({ lines }: { lines: ShipmentLine[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <Grid
      label={t('goods.item')}
      rows={lines}
      idOf={({ id }) => id}
      columns={[
        {
          name: 'item',
          label: t('goods.item'),
          render: ({ itemId, name, code, lot }) => (
            <>
              <Link to={`/goods/items/${itemId}`}>{localised(name, language)}</Link>
              <span className="soft block">{[code, lot].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        {
          name: 'quantity',
          label: t('goods.quantity'),
          isNumber: true,
          render: ({ quantity, unitName }) => <Quantity value={quantity} unit={localised(unitName, language)} />,
        },
      ]}
    />
  )
}

/** A shipment in short, beside its list. */
export const ShipmentBrief = ({ id }: { id: string }) => (
  <Loaded of={useShipment(id)} rows={4}>
    {(shipment) => (
      <>
        <p className="row">
          <Link to={pageOfDocument(shipment.document) ?? '/orders'}>{shipment.documentNumber}</Link>
          {shipment.method && (
            <span className="soft">
              <Words of={shipment.method.name} />
            </span>
          )}
        </p>
        <PostalAddress address={shipment.address} />
        <ShipmentLines lines={shipment.lines} />
      </>
    )}
  </Loaded>
)
