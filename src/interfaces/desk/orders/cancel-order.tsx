import { Select } from 'antd'
import { useId, useState } from 'react'
import { texts as moduleTexts } from '#functions/orders/texts.ts'
import { post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import type { Order } from './order.ts'
import { texts } from './texts.ts'

const reasons = ['customer', 'not_paid', 'sold_out'] as const

/** Calls an order off, with a reason. */
export const CancelOrder = ({ order, isOpen, onClose }: { order: Order; isOpen: boolean; onClose: () => void }) => {
  const t = useWords(texts)
  const say = useWords(moduleTexts)
  const id = useId()
  const [reason, setReason] = useState<string>('customer')
  const cancel = useAction((body: { reason: string }, key) => post(`/api/orders/${order.id}/cancellation`, body, key), {
    refresh: [['order', order.id], ['rows', 'orders'], ['order-board']],
    done: t('orders.cancelled', { number: order.number }),
    onDone: onClose,
  })
  return (
    <Dialog
      title={`${t('orders.cancel')} ${order.number}`}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => void cancel.run({ reason })}
      act={t('orders.cancel')}
      isDanger
      isRunning={cancel.isRunning}
    >
      <div className="stack">
        <p className="soft">{t('orders.cancel_hint')}</p>
        <Field label={t('orders.cancel_why')} id={id} error={cancel.fields.reason}>
          <Select
            id={id}
            value={reason}
            onChange={setReason}
            options={reasons.map((value) => ({ value, label: say(`orders.cancel_reason.${value}`) }))}
          />
        </Field>
      </div>
    </Dialog>
  )
}
