import { Input } from 'antd'
import { useId, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { formatRate } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { PostalAddress } from '../kit/cells/postal-address.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { type Act, DocumentPage } from '../kit/documents/document-page.tsx'
import { Field } from '../kit/forms/field.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { amountColumn, quantityColumn } from '../kit/lists/number-columns.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Money } from '../kit/values.tsx'
import { Posted } from '../orders/order-side.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useInvoiceState } from '../words/states.ts'
import { type InvoiceLine, useInvoice, type WholeInvoice } from './invoice.ts'
import { InvoiceFacts } from './invoice-brief.tsx'
import { texts } from './texts.ts'

/** One invoice or credit note: as it was posted, and what became of it. */
export const InvoicePage = () => {
  const { id = '' } = useParams()
  return <Loaded of={useInvoice(id)}>{(invoice) => <Known key={invoice.id} invoice={invoice} />}</Loaded>
}

const Known = ({ invoice }: { invoice: WholeInvoice }) => {
  const t = useWords(texts)
  const say = useInvoiceState()
  const may = useMay()
  const [isCrediting, setCrediting] = useState(false)
  const { number, currency, customer } = invoice
  const others: Act[] = [
    { label: t('money.pdf'), href: `/api/invoices/${invoice.id}/pdf`, run: () => undefined },
    ...(invoice.kind === 'invoice' && invoice.state !== 'reversed' && may('invoicing.credit')
      ? [{ label: t('money.credit'), run: () => setCrediting(true), isDanger: true }]
      : []),
  ]
  return (
    <DocumentPage
      title={t(invoice.kind === 'invoice' ? 'money.invoice' : 'money.credit_note', { number })}
      subject={`invoice:${invoice.id}`}
      state={{ state: invoice.state, label: say(invoice.state) }}
      lead={customer.name}
      back={{ to: '/money/invoices', label: t('money.invoices') }}
      others={others}
      right={
        <>
          <Panel>
            <InvoiceFacts invoice={invoice} />
          </Panel>
          <Panel>
            <PostalAddress address={customer.address} />
          </Panel>
          {invoice.corrections.length > 0 && (
            <Panel title={t('money.corrections')}>
              <ul className="plain-list">
                {invoice.corrections.map(({ id, number: note, gross }) => (
                  <li key={id}>
                    <Link to={`/money/invoices/${id}`}>{note}</Link>
                    <span className="push">
                      <Money amount={gross} currency={currency} />
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {may('ledger.document_entries') && <Posted document={`invoice:${invoice.id}`} />}
        </>
      }
    >
      <Panel isFlush>
        <Lines invoice={invoice} />
        <Sums invoice={invoice} />
      </Panel>
      {isCrediting && <Credit invoice={invoice} onClose={() => setCrediting(false)} />}
    </DocumentPage>
  )
}

const Lines = ({ invoice: { lines, currency } }: { invoice: WholeInvoice }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <Grid<InvoiceLine>
      label={t('money.item')}
      rows={lines}
      idOf={({ id }) => id}
      columns={[
        {
          name: 'text',
          label: t('money.item'),
          render: ({ text, itemId }) => (itemId ? <Link to={`/goods/items/${itemId}`}>{text}</Link> : text),
        },
        quantityColumn('quantity', t('money.quantity')),
        amountColumn('unitPrice', `${t('money.price')} ${currency}`, currency),
        {
          name: 'rate',
          label: t('money.rate'),
          isNumber: true,
          render: ({ taxRate }) => formatRate(taxRate, language),
        },
        amountColumn('net', t('money.net'), currency),
        amountColumn('tax', t('money.tax'), currency),
        amountColumn('gross', t('money.gross'), currency),
      ]}
    />
  )
}

const Sums = ({ invoice: { net, tax, gross, taxes, currency } }: { invoice: WholeInvoice }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <div className="under-lines">
      <dl className="sums">
        <div>
          <dt>{t('money.net')}</dt>
          <dd>
            <Money amount={net} currency={currency} />
          </dd>
        </div>
        {(taxes.length > 1 ? taxes : [{ taxCategory: '', rate: taxes[0]?.rate ?? '0', tax }]).map((part) => (
          <div key={`${part.taxCategory}${part.rate}`}>
            <dt>
              {t('money.tax')} {formatRate(part.rate, language)}
            </dt>
            <dd>
              <Money amount={part.tax} currency={currency} />
            </dd>
          </div>
        ))}
        <div className="is-total">
          <dt>{t('money.gross')}</dt>
          <dd>
            <Money amount={gross} currency={currency} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

const Credit = ({ invoice, onClose }: { invoice: WholeInvoice; onClose: () => void }) => {
  const t = useWords(texts)
  const id = useId()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const credit = useAction(
    (body: object, key) => post<{ id: string; number: string }>(`/api/invoices/${invoice.id}/credit-notes`, body, key),
    {
      done: ({ number }) => t('money.credited', { number }),
      refresh: [['invoice', invoice.id], ['invoices']],
      onDone: (made) => void navigate(`/money/invoices/${made.id}`),
    },
  )
  return (
    <Dialog
      title={t('money.credit')}
      onClose={onClose}
      onAct={() => void credit.run({ reason: reason.trim() })}
      act={t('money.credit')}
      isDanger
      isRunning={credit.isRunning}
      isOff={!reason.trim()}
    >
      <div className="stack">
        <p className="soft">{t('money.credit_hint')}</p>
        <Field label={t('money.credit_reason')} id={id} error={credit.fields.reason}>
          <Input id={id} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
