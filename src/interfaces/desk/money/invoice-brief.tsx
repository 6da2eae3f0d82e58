import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { amountColumn, quantityColumn } from '../kit/lists/number-columns.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { Day, Facts, Money } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { useInvoiceState } from '../words/states.ts'
import { type InvoiceLine, useInvoice, type WholeInvoice } from './invoice.ts'
import { texts } from './texts.ts'

/** Whom an invoice is for, what for, and what is left of it. */
export const InvoiceFacts = ({ invoice }: { invoice: WholeInvoice }) => {
  const t = useWords(texts)
  const { currency, document, documentNumber, customer, partyId } = invoice
  return (
    <Facts
      rows={[
        [
          t('money.customer'),
          partyId ? (
            <Link key="party" to={`/customers/${partyId}`}>
              {customer.name}
            </Link>
          ) : (
            customer.name
          ),
        ],
        [
          t('money.order'),
          <Link key="order" to={pageOfDocument(document) ?? '/orders'}>
            {documentNumber}
          </Link>,
        ],
        [t('money.date'), <Day key="date" on={invoice.issuedOn} />],
        [t('money.due'), <Day key="due" on={invoice.dueOn} />],
        [t('money.gross'), <Money key="gross" amount={invoice.gross} currency={currency} />],
        [t('money.open'), <Money key="open" amount={invoice.open} currency={currency} />],
      ]}
    />
  )
}

/** The invoice in short, beside a list. */
export const InvoiceBrief = ({ id }: { id: string }) => {
  const t = useWords(texts)
  const say = useInvoiceState()
  return (
    <Loaded of={useInvoice(id)} rows={6}>
      {(invoice) => (
        <>
          <p className="row">
            <StateTag state={invoice.state} label={say(invoice.state)} />
            <a href={`/api/invoices/${id}/pdf`} target="_blank" rel="noreferrer">
              {t('money.pdf')}
            </a>
          </p>
          <InvoiceFacts invoice={invoice} />
          <Grid<InvoiceLine>
            label={t('money.item')}
            rows={invoice.lines}
            idOf={(line) => line.id}
            columns={[
              { name: 'text', label: t('money.item'), render: ({ text }) => text },
              quantityColumn('quantity', t('money.quantity')),
              amountColumn('gross', `${t('money.gross')} ${invoice.currency}`, invoice.currency),
            ]}
          />
        </>
      )}
    </Loaded>
  )
}
