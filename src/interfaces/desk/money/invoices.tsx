import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { ListPage } from '../kit/lists/list-page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Amount, Day, today } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { useInvoiceState } from '../words/states.ts'
import type { Invoice } from './invoice.ts'
import { InvoiceBrief } from './invoice-brief.tsx'
import { texts } from './texts.ts'

const pageOf = ({ id }: { id: string }) => `/money/invoices/${id}`
const of = (row: object) => row as Invoice

/** What customers owe for what left, and what went back. */
export const Invoices = () => {
  const t = useWords(texts)
  const say = useInvoiceState()
  return (
    <ListPage
      plural="invoices"
      title={t('money.invoices')}
      columns={['number', 'issuedOn', 'customer', 'documentNumber', 'state', 'dueOn', 'gross']}
      pageOf={pageOf}
      emptyHint={t('money.invoices_empty')}
      views={[
        { name: t('money.view.open'), query: { state: 'posted' } },
        { name: t('money.view.overdue'), query: { state: 'posted', 'dueOn.lt': today() } },
        { name: t('money.view.credit'), query: { kind: 'credit_note' } },
      ]}
      cells={{
        customer: (row) => of(row).customer.name,
        documentNumber: (row) => (
          <Link to={pageOfDocument(of(row).document) ?? '/orders'}>{of(row).documentNumber}</Link>
        ),
        state: (row) => <StateTag state={of(row).state} label={say(of(row).state)} />,
        dueOn: (row) => (
          <span className={of(row).state === 'posted' && of(row).dueOn < today() ? 'danger' : undefined}>
            <Day on={of(row).dueOn} />
          </span>
        ),
      }}
      more={{
        url: '/api/invoices',
        columns: [
          {
            name: 'open',
            label: t('money.open'),
            isNumber: true,
            render: (row) => <Amount value={of(row).open} currency={of(row).currency} blankZero />,
          },
        ],
      }}
      pane={(row, leave) => (
        <Pane
          key={row.id}
          title={t('money.invoice', { number: String(row.number ?? '') })}
          subject={`invoice:${row.id}`}
          pageTo={pageOf(row)}
          onLeave={leave}
        >
          <InvoiceBrief id={row.id} />
        </Pane>
      )}
    />
  )
}
