import { Link } from 'react-router'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { DocumentMark } from './document-mark.tsx'
import { useFact } from './facts.ts'
import { texts } from './texts.ts'

/** Everything that was posted, the newest first. */
export const Entries = () => {
  const t = useWords(texts)
  const may = useMay()
  const say = useFact()
  return (
    <ListPage
      plural="entries"
      title={t('money.entries')}
      columns={['number', 'postedOn', 'journalId', 'fact', 'document', 'text', 'recordedAt']}
      pageOf={({ id }) => `/money/entries/${id}`}
      newPage={null}
      actions={
        may('ledger.post_manual_entry') && (
          <Link className="primary-link" to="/money/entries/new">
            {t('money.new_entry')}
          </Link>
        )
      }
      cells={{
        fact: ({ fact }) => say(String(fact)),
        document: ({ id, document }) => <DocumentMark document={String(document)} entryId={id} />,
      }}
    />
  )
}
