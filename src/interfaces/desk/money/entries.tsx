import { Link } from 'react-router'
import { useRows } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { Pane } from '../kit/pane.tsx'
import { Amount } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { DocumentMark } from './document-mark.tsx'
import { EntryBrief, useEntry } from './entry-brief.tsx'
import { useEntryName } from './entry-name.ts'
import { useFact } from './facts.ts'
import { texts } from './texts.ts'

type Row = { amount: string; currency: string; document: string; documentNumber: string | null }
const of = (row: object) => row as Row
const pageOf = ({ id }: { id: string }) => `/money/entries/${id}`

/** Everything that was posted, the newest first. */
export const Entries = () => {
  const t = useWords(texts)
  const may = useMay()
  const say = useFact()
  const currency = useRows('legal_entities', { limit: 1 }).data?.pages[0]?.rows[0]?.currency
  return (
    <ListPage
      plural="entries"
      title={t('money.entries')}
      columns={['number', 'postedOn', 'journalId', 'fact', 'document', 'text', 'recordedAt']}
      pageOf={pageOf}
      newPage={null}
      actions={
        may('ledger.post_manual_entry') && (
          <Link className="primary-link" to="/money/entries/new">
            {t('money.new_entry')}
          </Link>
        )
      }
      cells={{
        number: ({ number }) => String(number),
        fact: ({ fact }) => say(String(fact)),
        document: (row) => (
          <DocumentMark document={of(row).document} number={of(row).documentNumber} entryId={row.id} />
        ),
      }}
      more={{
        url: '/api/ledger/entries',
        columns: [
          {
            name: 'amount',
            label: `${t('money.amount')} ${currency ?? ''}`,
            isNumber: true,
            render: (row) => <Amount value={of(row).amount} currency={of(row).currency} />,
          },
        ],
      }}
      pane={(row, leave) => <EntryPane key={row.id} id={row.id} onLeave={leave} />}
    />
  )
}

const EntryPane = ({ id, onLeave }: { id: string; onLeave: () => void }) => {
  const t = useWords(texts)
  const called = useEntryName()
  const { data } = useEntry(id)
  return (
    <Pane
      title={data ? t('money.entry', { entry: called(data) }) : '…'}
      subject={`entry:${id}`}
      pageTo={pageOf({ id })}
      onLeave={onLeave}
    >
      <EntryBrief id={id} />
      <Beside subject={`entry:${id}`} />
    </Pane>
  )
}
