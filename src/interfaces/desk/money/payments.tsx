import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents.ts'
import { ListPage } from '../kit/list-page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { texts as orderTexts } from '../orders/texts.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** What customers pay, by whatever way. */
export const Payments = () => {
  const t = useWords(texts)
  const say = useWords(orderTexts)
  const state = (name: string) =>
    Object.hasOwn(orderTexts, `payment.${name}`) ? say(`payment.${name}` as 'payment.pending') : name
  return (
    <ListPage
      plural="payments"
      title={t('money.payments')}
      emptyHint={t('money.payments_empty')}
      newPage={null}
      cells={{
        state: (row) => <StateTag state={String(row.state)} label={state(String(row.state))} />,
        documentNumber: ({ document, documentNumber }) => (
          <Link to={pageOfDocument(String(document)) ?? '/orders'}>{String(documentNumber)}</Link>
        ),
      }}
      views={[
        { name: t('money.view.waiting'), query: { state: 'pending' } },
        { name: t('money.view.captured'), query: { state: 'captured' } },
        { name: t('money.view.failed'), query: { state: 'failed' } },
      ]}
    />
  )
}
