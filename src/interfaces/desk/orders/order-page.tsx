import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { MakePromise } from '../customers/write-down.tsx'
import { post } from '../kit/api.ts'
import { type Act, DocumentPage, type Step } from '../kit/documents/document-page.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { CancelOrder } from './cancel-order.tsx'
import type { Order } from './order.ts'
import { OrderLines, OrderSums } from './order-lines.tsx'
import { Payments } from './order-payments.tsx'
import { OrderSide } from './order-side.tsx'
import { useOrderState } from './states.ts'
import { texts } from './texts.ts'
import { useOrder } from './use-order.ts'

/** One order: from the basket to the last cent. */
export const OrderPage = () => {
  const { id = '' } = useParams()
  return <Loaded of={useOrder(id)}>{(order) => <Known key={order.id} order={order} />}</Loaded>
}

const Known = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  const say = useOrderState()
  const [dialog, setDialog] = useState<'cancel' | 'promise'>()
  const close = () => setDialog(undefined)
  const acts = useActs(order, setDialog)
  const channel = ['web', 'phone', 'store', 'sales'].includes(order.channel)
    ? t(`orders.channel.${order.channel as 'web'}`)
    : order.channel
  return (
    <DocumentPage
      title={t('orders.number', { number: order.number })}
      subject={`order:${order.id}`}
      state={{ state: order.state, label: say(order.state) }}
      lead={
        <>
          {channel} · <When at={order.placedAt} time /> · {order.customerName}
        </>
      }
      back={{ to: '/orders/all', label: t('orders.all') }}
      steps={useSteps(order)}
      {...acts}
      right={<OrderSide order={order} />}
    >
      <Panel title={t('orders.lines')} isFlush>
        <OrderLines order={order} />
        <div className="under-lines">
          <OrderSums order={order} />
        </div>
      </Panel>
      <Payments order={order} />
      <CancelOrder order={order} isOpen={dialog === 'cancel'} onClose={close} />
      {dialog === 'promise' && order.partyId && (
        <MakePromise partyId={order.partyId} about={`order:${order.id}`} onClose={close} />
      )}
    </DocumentPage>
  )
}

const life = ['placed', 'confirmed', 'picking', 'shipped', 'completed'] as const

const useSteps = (order: Order): Step[] => {
  const say = useOrderState()
  const at = (state: string) => order.steps.findLast((step) => step.toState === state)?.at
  const states = order.state === 'cancelled' ? (['placed', 'cancelled'] as const) : life
  const now = order.state === 'partly_shipped' ? 'shipped' : order.state
  const reached = states.indexOf(now as never)
  return states.map((state, index) => ({
    state,
    label: say(state === 'shipped' && order.state === 'partly_shipped' ? 'partly_shipped' : state),
    at: at(state) ?? (state === 'placed' ? order.placedAt : undefined),
    isDone: index <= reached,
    isNow: state === now && state !== 'completed',
  }))
}

/** What is sensible now, and what else can be done. */
const useActs = (
  order: Order,
  onAsk: (dialog: 'cancel' | 'promise') => void,
): { next: Act | undefined; others: Act[] } => {
  const t = useWords(texts)
  const may = useMay()
  const navigate = useNavigate()
  const refresh = [['order', order.id]]
  const advance = useAction((_: string, key) => post(`/api/orders/${order.id}/advance`, {}, key), {
    refresh,
    done: t('orders.advanced'),
  })
  const makeList = useAction(
    (siteId: string, key) =>
      post<{ id: string; number: string }>('/api/pickings', { siteId, documents: [`order:${order.id}`] }, key),
    {
      refresh,
      done: ({ number }) => t('orders.list_made', { number }),
      onDone: ({ id }) => void navigate(`/goods/picking/${id}`),
    },
  )
  const waiting = order.picking.find(({ state }) => state === 'waiting')
  const listed = order.picking.find(({ state, pickingId }) => pickingId && (state === 'listed' || state === 'picked'))
  const packing = order.shipments.find(({ state }) => state === 'packing')
  const due = order.payments.find(({ state, provider }) => state === 'pending' && provider === 'transfer')
  let next: Act | undefined
  if (packing && may('fulfilment.ship'))
    next = { label: t('orders.go_pack'), run: () => void navigate(`/goods/shipments/${packing.id}`) }
  else if (listed && may('fulfilment.confirm_pick'))
    next = { label: t('orders.go_pick'), run: () => void navigate(`/goods/picking/${listed.pickingId}`) }
  else if (waiting && may('fulfilment.make_picking_list'))
    next = {
      label: t('orders.go_picking'),
      run: () => void makeList.run(waiting.siteId),
      isRunning: makeList.isRunning,
    }
  else if (order.state === 'placed' && due && may('payments.record_money'))
    next = { label: t('orders.record'), run: () => document.getElementById(`record-${due.id}`)?.focus() }
  const others: Act[] = []
  if (may('orders.advance') && !['completed', 'cancelled'].includes(order.state))
    others.push({ label: t('orders.advance'), run: () => void advance.run(order.id), isRunning: advance.isRunning })
  if (may('interactions.make_promise') && order.partyId)
    others.push({ label: t('orders.make_promise'), run: () => onAsk('promise') })
  if (may('orders.pdf'))
    others.push({ label: t('orders.paper'), href: `/api/orders/${order.id}/pdf`, run: () => undefined })
  if (may('orders.cancel') && order.isCancellable)
    others.push({ label: t('orders.cancel'), run: () => onAsk('cancel'), isDanger: true })
  return { next, others }
}
