import { Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { post } from '../kit/api.ts'
import { type Row, useRow, useRows } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useLive } from '../kit/live.ts'
import { Panel } from '../kit/page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { digitsOf, Facts, Money, When } from '../kit/values.tsx'
import { Posted } from '../orders/order-side.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { useMethodName, useStateOf } from './payment-state.ts'
import { texts } from './texts.ts'

export type Payment = Row & {
  document: string
  documentNumber: string
  method: string
  provider: string
  reference: string | null
  amount: string
  refunded: string
  currency: string
  state: string
  problem: string | null
  createdAt: string
  authorisedAt: string | null
  capturedAt: string | null
  expiresAt: string | null
}

/** One payment: what it is for, its life, what went back; money that somebody saw is written down here. */
export const PaymentPane = ({ id, onLeave }: { id: string; onLeave: () => void }) => {
  const t = useWords(texts)
  const say = useStateOf('payments')
  const row = useRow('payments', id)
  useLive([`payment:${id}`], [['row', 'payments', id]])
  const payment = row.data as unknown as Payment | undefined
  return (
    <Pane
      title={payment ? t('money.payment', { number: payment.documentNumber }) : t('money.payments')}
      tag={payment && <StateTag state={payment.state} label={say(payment.state)} />}
      subject={`payment:${id}`}
      onLeave={onLeave}
    >
      <Loaded of={row} rows={6}>
        {(found) => <Known payment={found as unknown as Payment} />}
      </Loaded>
    </Pane>
  )
}

const Known = ({ payment }: { payment: Payment }) => {
  const t = useWords(texts)
  const may = useMay()
  const nameOf = useMethodName()
  const { id, document, documentNumber, method, reference, problem, amount, refunded, currency } = payment
  const instant = (label: string, at: string | null): [string, ReactNode][] =>
    at ? [[label, <When key={label} at={at} time />]] : []
  return (
    <>
      <p className="lead">
        <Money amount={amount} currency={currency} />
      </p>
      <RecordMoney payment={payment} />
      <Facts
        rows={[
          [
            t('money.order'),
            <Link key="document" to={pageOfDocument(document) ?? '/orders'}>
              {documentNumber}
            </Link>,
          ],
          [t('money.method'), nameOf(method)],
          ...(reference ? ([[t('money.reference'), reference]] as [string, ReactNode][]) : []),
          ...(problem
            ? ([
                [
                  t('money.problem'),
                  <span key="problem" className="danger">
                    {problem}
                  </span>,
                ],
              ] as [string, ReactNode][])
            : []),
          ...(Number(refunded) > 0
            ? ([[t('money.refunded'), <Money key="refunded" amount={refunded} currency={currency} />]] as [
                string,
                ReactNode,
              ][])
            : []),
          ...instant(t('money.payment.begun'), payment.createdAt),
          ...instant(t('money.payment.authorised'), payment.authorisedAt),
          ...instant(t('money.payment.captured'), payment.capturedAt),
          ...(payment.state === 'pending' ? instant(t('money.payment.expires'), payment.expiresAt) : []),
        ]}
      />
      {may('payments.list_refunds') && <Refunds payment={payment} />}
      {may('ledger.document_entries') && <Posted document={`payment:${id}`} />}
      <Beside subject={`payment:${id}`} />
    </>
  )
}

/** A transfer on the statement, the carrier's cash: the whole amount, with what the statement says. */
const RecordMoney = ({ payment }: { payment: Payment }) => {
  const t = useWords(texts)
  const may = useMay()
  const id = useId()
  const { provider, state, currency } = payment
  const [amount, setAmount] = useState(() => Number(payment.amount).toFixed(digitsOf(currency)))
  const [reference, setReference] = useState('')
  const record = useAction((body: object, key) => post(`/api/payments/${payment.id}/receipt`, body, key), {
    done: t('money.recorded_money'),
    refresh: [['row', 'payments', payment.id], ['rows', 'payments'], ['posted']],
  })
  const isByHand =
    ['transfer', 'cash_on_delivery'].includes(provider) && ['pending', 'authorised', 'expired'].includes(state)
  if (!isByHand || !may('payments.record_money')) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void record.run({ amount, ...(reference.trim() && { reference: reference.trim() }) })
  }
  return (
    <Panel title={t('money.record_title')}>
      <form className="stack" onSubmit={submit}>
        <div className="form-row">
          <Field
            label={t('money.record_amount')}
            id={`${id}-amount`}
            error={record.fields.amount && record.problem?.message}
          >
            <DecimalInput
              id={`${id}-amount`}
              value={amount}
              suffix={currency}
              onChange={(typed) => setAmount(typed ?? '')}
              {...(record.fields.amount && { status: 'error' as const })}
            />
          </Field>
          <Field label={t('money.record_reference')} id={`${id}-reference`} error={record.fields.reference}>
            <Input
              id={`${id}-reference`}
              value={reference}
              maxLength={100}
              onChange={({ target }) => setReference(target.value)}
            />
          </Field>
        </div>
        <div>
          <Button type="primary" htmlType="submit" loading={record.isRunning} disabled={!amount}>
            {t('money.record')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

const Refunds = ({ payment: { id, document, currency } }: { payment: Payment }) => {
  const t = useWords(texts)
  const say = useStateOf('refunds')
  const rows = (useRows('refunds', { document, limit: 50 }).data?.pages[0]?.rows ?? []).filter(
    ({ paymentId }) => paymentId === id,
  )
  if (!rows.length) return null
  return (
    <Panel title={t('money.refunds')}>
      <ul className="plain-list">
        {rows.map((refund) => (
          <li key={refund.id}>
            <StateTag state={String(refund.state)} label={say(String(refund.state))} />
            <Money amount={String(refund.amount)} currency={currency} />
            <span className="soft">
              <When at={String(refund.createdAt)} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
