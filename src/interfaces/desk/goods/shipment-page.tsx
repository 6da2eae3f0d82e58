import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { post } from '../kit/api.ts'
import { PostalAddress } from '../kit/cells/postal-address.tsx'
import { type Act, DocumentPage, type Step } from '../kit/documents/document-page.tsx'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Day, Facts, Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import { Parcels } from './parcels.tsx'
import { toPack } from './picking-list.ts'
import { type Shipment, ShipmentLines, useShipment } from './shipment-brief.tsx'
import { texts } from './texts.ts'

/** One shipment: what is in it, its parcels, and the way out. */
export const ShipmentPage = () => {
  const { id = '' } = useParams()
  return <Loaded of={useShipment(id)}>{(shipment) => <Known key={shipment.id} shipment={shipment} />}</Loaded>
}

const Known = ({ shipment }: { shipment: Shipment }) => {
  const t = useWords(texts)
  const say = useFulfilmentState()
  const { document, documentNumber, method } = shipment
  return (
    <DocumentPage
      title={t('goods.shipment', { number: shipment.number })}
      subject={`shipment:${shipment.id}`}
      state={{ state: shipment.state, label: say(shipment.state) }}
      back={{ to: toPack, label: t('goods.packing') }}
      steps={useSteps(shipment)}
      {...useActs(shipment)}
      right={
        <>
          <Panel title={t('goods.address')}>
            <PostalAddress address={shipment.address} />
          </Panel>
          <Panel>
            <Facts
              rows={[
                [
                  t('goods.order'),
                  <Link key="order" to={pageOfDocument(document) ?? '/orders'}>
                    {documentNumber}
                  </Link>,
                ],
                [t('goods.site'), <Words key="site" of={shipment.siteName} />],
                ...(method
                  ? ([[t('goods.method'), <Words key="method" of={method.name} />]] as [string, ReactNode][])
                  : []),
                [t('goods.due'), <Day key="due" on={shipment.dueOn} />],
              ]}
            />
          </Panel>
        </>
      }
    >
      <Panel title={t('goods.content')} isFlush>
        <ShipmentLines lines={shipment.lines} />
      </Panel>
      <Parcels shipment={shipment} />
    </DocumentPage>
  )
}

const useSteps = ({ state, shippedAt, deliveredAt }: Shipment): Step[] => {
  const say = useFulfilmentState()
  if (state === 'cancelled') return [{ state: 'cancelled', label: say('cancelled'), isNow: true }]
  const life = ['waiting', 'packing', 'shipped', 'delivered']
  const at: Record<string, string | null> = { shipped: shippedAt, delivered: deliveredAt }
  return life.map((one, index) => ({
    state: one,
    label: say(one),
    at: at[one],
    isNow: one === state,
    isDone: index < life.indexOf(state),
  }))
}

const useActs = (shipment: Shipment): { next: Act | undefined; others: Act[] } => {
  const t = useWords(texts)
  const may = useMay()
  const refresh = [['shipment', shipment.id], ['rows', 'shipments'], ['order']]
  const ship = useAction((_: string, key) => post(`/api/shipments/${shipment.id}/shipping`, {}, key), {
    done: t('goods.shipped', { number: shipment.number }),
    refresh,
  })
  const deliver = useAction((_: string, key) => post(`/api/shipments/${shipment.id}/delivery`, {}, key), {
    done: t('goods.delivered'),
    refresh,
  })
  const putBack = useAction((_: string, key) => post(`/api/shipments/${shipment.id}/put-back`, {}, key), {
    done: t('goods.put_back_done'),
    refresh,
  })
  const count = shipment.parcels.length
  const others: Act[] = []
  if (shipment.state !== 'waiting' && may('fulfilment.shipment_pdf'))
    others.push({ label: t('goods.note'), href: `/api/shipments/${shipment.id}/pdf`, run: () => undefined })
  if (shipment.state === 'packing' && may('fulfilment.put_back'))
    others.push({ label: t('goods.put_back'), run: () => void putBack.run(shipment.id), isRunning: putBack.isRunning })
  if (shipment.state === 'packing' && may('fulfilment.ship'))
    return {
      next: {
        label: count ? t('goods.ship', { count }) : t('goods.ship_plain'),
        run: () => void ship.run(shipment.id),
        isRunning: ship.isRunning,
      },
      others,
    }
  if (shipment.state === 'shipped' && may('fulfilment.deliver'))
    others.unshift({
      label: t('goods.deliver'),
      run: () => void deliver.run(shipment.id),
      isRunning: deliver.isRunning,
    })
  return { next: undefined, others }
}
