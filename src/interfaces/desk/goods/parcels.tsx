import { Button, Input, type InputRef } from 'antd'
import { type FormEvent, useRef, useState } from 'react'
import { call, post } from '../kit/api.ts'
import { RemoveButton } from '../kit/buttons.tsx'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Icon } from '../kit/icons.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { Quantity } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import type { Shipment } from './shipment-brief.tsx'
import { texts } from './texts.ts'

/** The parcels of a shipment, with weight and the carrier's number. */
export const Parcels = ({ shipment }: { shipment: Shipment }) => {
  const t = useWords(texts)
  const may = useMay()
  const isOpen = shipment.state === 'packing'
  const refresh = [['shipment', shipment.id]]
  const remove = useAction(
    (id: string, key) => call('DELETE', `/api/shipments/${shipment.id}/parcels/${id}`, { key }),
    { refresh },
  )
  return (
    <Panel title={t('goods.parcels')}>
      {!shipment.parcels.length && <p className="soft">{t('goods.parcels_none')}</p>}
      <ul className="plain-list">
        {shipment.parcels.map(({ id, weight, trackingNumber, link }, at) => (
          <li key={id}>
            <Icon name="goods" size={14} />
            <span>{t('goods.parcel', { number: at + 1 })}</span>
            {weight && <Quantity value={weight} unit="kg" />}
            {trackingNumber &&
              (link ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {trackingNumber}
                </a>
              ) : (
                <span className="mono">{trackingNumber}</span>
              ))}
            {isOpen && may('fulfilment.remove_parcel') && (
              <RemoveButton
                what={t('goods.parcel', { number: at + 1 })}
                className="push"
                onClick={() => void remove.run(id)}
              />
            )}
          </li>
        ))}
      </ul>
      {isOpen && may('fulfilment.add_parcel') && <NewParcel shipmentId={shipment.id} />}
    </Panel>
  )
}

const NewParcel = ({ shipmentId }: { shipmentId: string }) => {
  const t = useWords(texts)
  const [weight, setWeight] = useState<string | null>(null)
  const [trackingNumber, setTracking] = useState('')
  const first = useRef<InputRef>(null)
  const add = useAction((body: object, key) => post(`/api/shipments/${shipmentId}/parcels`, body, key), {
    refresh: [['shipment', shipmentId]],
    onDone: () => {
      setWeight(null)
      setTracking('')
      first.current?.focus()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add.run({ ...(weight && { weight }), ...(trackingNumber.trim() && { trackingNumber: trackingNumber.trim() }) })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <DecimalInput
        ref={first}
        label={`${t('goods.weight')} (kg)`}
        placeholder={t('goods.weight')}
        value={weight ?? ''}
        onChange={setWeight}
        suffix="kg"
        {...(add.fields.weight && { status: 'error' as const, 'aria-invalid': true })}
      />
      <Input
        aria-label={t('goods.tracking')}
        placeholder={t('goods.tracking')}
        value={trackingNumber}
        onChange={({ target }) => setTracking(target.value)}
        {...(add.fields.trackingNumber && { status: 'error' as const, 'aria-invalid': true })}
      />
      <Button htmlType="submit" loading={add.isRunning}>
        {t('goods.parcel_add')}
      </Button>
      <FieldError>{Object.values(add.fields).join(' ')}</FieldError>
    </form>
  )
}
