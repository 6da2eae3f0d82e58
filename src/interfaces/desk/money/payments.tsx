import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { PaymentPane } from './payment-pane.tsx'
import { useMethodName } from './payment-state.ts'
import { texts } from './texts.ts'

/** What customers pay, by whatever way; what somebody saw on the statement is written down beside the list. */
export const Payments = () => {
  const t = useWords(texts)
  const nameOf = useMethodName()
  return (
    <ListPage
      plural="payments"
      title={t('money.payments')}
      emptyHint={t('money.payments_empty')}
      newPage={null}
      cells={{
        method: ({ method }) => nameOf(String(method)),
        documentNumber: ({ document, documentNumber }) => (
          <Link to={pageOfDocument(String(document)) ?? '/orders'}>{String(documentNumber)}</Link>
        ),
      }}
      pane={(row, leave) => <PaymentPane key={row.id} id={row.id} onLeave={leave} />}
      views={[
        { name: t('money.view.waiting'), query: { state: 'pending' } },
        { name: t('money.view.captured'), query: { state: 'captured' } },
        { name: t('money.view.failed'), query: { state: 'failed' } },
      ]}
    />
  )
}
