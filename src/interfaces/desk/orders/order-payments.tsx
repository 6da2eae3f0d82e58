import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { texts as moduleTexts } from '#functions/orders/texts.ts'
import { localised } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { post } from '../kit/api.ts'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useAction } from '../kit/use-action.ts'
import { digitsOf, Money, When } from '../kit/values.tsx'
import { useMethodName } from '../money/payment-state.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import type { Order, OrderPayment } from './order.ts'
import { texts } from './texts.ts'

/** What was to be paid, what came, what went back. */
export const Payments = ({ order }: { order: Order }) => {
  const t = useWords(texts)
  return (
    <Panel title={t('orders.payments')}>
      {order.payments.length === 0 && <p className="soft">{t('orders.payments_none')}</p>}
      <ul className="plain-list">
        {order.payments.map((payment) => (
          <Payment key={payment.id} payment={payment} order={order} />
        ))}
      </ul>
    </Panel>
  )
}

/** Why a payment ended, in words where it ended with its order. */
const useWhy = () => {
  const t = useWords(moduleTexts)
  return (problem: string) =>
    Object.hasOwn(moduleTexts, `orders.cancel_reason.${problem}`)
      ? t(`orders.cancel_reason.${problem}` as keyof typeof moduleTexts)
      : problem
}

const known = ['pending', 'authorised', 'capturing', 'captured', 'voided', 'failed', 'expired']

const Payment = ({ payment, order }: { payment: OrderPayment; order: Order }) => {
  const t = useWords(texts)
  const may = useMay()
  const nameOf = useMethodName()
  const why = useWhy()
  const language = useLanguage()
  const { state, method, methodName, amount, currency, refunded, reference, problem, expiresAt, createdAt, provider } =
    payment
  const isByHand =
    ['transfer', 'cash_on_delivery'].includes(provider) && ['pending', 'authorised', 'expired'].includes(state)
  return (
    <li>
      <StateTag state={state} label={known.includes(state) ? t(`payment.${state as 'pending'}`) : state} />
      <strong>
        <Money amount={amount} currency={currency} />
      </strong>
      <span className="soft">
        {[localised(methodName, language) || nameOf(method), reference, problem && why(problem)]
          .filter(Boolean)
          .join(' · ')}
        {state === 'pending' && expiresAt && (
          <>
            {' · '}
            {t('orders.expires')} <When at={expiresAt} time />
          </>
        )}
      </span>
      {Number(refunded) > 0 && (
        <span className="warm">{t('orders.refunded', { amount: formatMoney(refunded, currency, language) })}</span>
      )}
      {may('orders.refund_pdf') &&
        order.refunds
          .filter((refund) => refund.paymentId === payment.id)
          .map((refund) => (
            <a key={refund.id} href={`/api/refunds/${refund.id}/pdf`} target="_blank" rel="noreferrer">
              {t('orders.refund_paper', { amount: formatMoney(refund.amount, currency, language) })}
            </a>
          ))}
      <span className="soft">
        <When at={createdAt} />
      </span>
      {isByHand && may('payments.record_money') && <RecordMoney payment={payment} orderId={order.id} />}
    </li>
  )
}

const RecordMoney = ({ payment, orderId }: { payment: OrderPayment; orderId: string }) => {
  const t = useWords(texts)
  const [amount, setAmount] = useState<string>(Number(payment.amount).toFixed(digitsOf(payment.currency)))
  const [reference, setReference] = useState('')
  const record = useAction((body: object, key) => post(`/api/payments/${payment.id}/receipt`, body, key), {
    refresh: [['order', orderId]],
    done: t('orders.recorded'),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void record.run({ amount, ...(reference && { reference }) })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <DecimalInput
        label={t('orders.record_amount')}
        value={amount}
        onChange={(value) => setAmount(value ?? '')}
        suffix={payment.currency}
        {...(record.fields.amount && { status: 'error' as const })}
      />
      <Input
        aria-label={t('orders.record_reference')}
        placeholder={t('orders.record_reference')}
        value={reference}
        onChange={({ target }) => setReference(target.value)}
      />
      <Button id={`record-${payment.id}`} htmlType="submit" loading={record.isRunning}>
        {t('orders.record')}
      </Button>
      <FieldError>{record.fields.amount}</FieldError>
    </form>
  )
}
