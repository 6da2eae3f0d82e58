import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { EntryLine } from '#books/ledger/browser.ts'
import { add } from '#support/money/index.ts'
import { call, post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { DocumentPage } from '../kit/documents/document-page.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { sparseColumn } from '../kit/lists/number-columns.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Amount, Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { type Entry, EntryFacts, useEntry } from './entry-brief.tsx'
import { useEntryName } from './entry-name.ts'
import { useFact } from './facts.ts'
import { texts } from './texts.ts'

/** One entry with its lines, what they were settled with, and the document behind it. */
export const EntryPage = () => {
  const { id = '' } = useParams()
  return <Loaded of={useEntry(id)}>{(found) => <Known key={found.id} entry={found} />}</Loaded>
}

const Known = ({ entry }: { entry: Entry }) => {
  const t = useWords(texts)
  const may = useMay()
  const say = useFact()
  const called = useEntryName()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const reverse = useAction(
    (_: string, key) => post<{ id: string; number: number }>(`/api/ledger/entries/${entry.id}/reversal`, {}, key),
    {
      done: ({ number }) => t('money.reversed', { number }),
      refresh: [
        ['entry', entry.id],
        ['rows', 'entries'],
      ],
      onDone: ({ id }) => void navigate(`/money/entries/${id}`),
    },
  )
  return (
    <DocumentPage
      title={t('money.entry', { entry: called(entry) })}
      subject={`entry:${entry.id}`}
      state={
        entry.reversedBy
          ? { state: 'reversed', label: t('money.reversed_by') }
          : { state: 'done', label: t('money.posted') }
      }
      lead={entry.text ?? say(entry.fact)}
      back={{ to: '/money/entries', label: t('money.entries') }}
      others={
        !entry.reversedBy && !entry.reverses && may('ledger.reverse_entry')
          ? [{ label: t('money.reverse'), run: () => setAsking(true), isDanger: true }]
          : []
      }
      right={
        <Panel>
          <EntryFacts entry={entry} />
        </Panel>
      }
    >
      <Panel isFlush>
        <Lines entry={entry} />
      </Panel>
      <Dialog
        title={t('money.reverse')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onAct={() => void reverse.run(entry.id)}
        act={t('money.reverse')}
        isDanger
        isRunning={reverse.isRunning}
      >
        <p>{t('money.reverse_hint')}</p>
      </Dialog>
    </DocumentPage>
  )
}

const Lines = ({ entry: { id: entryId, lines, currency } }: { entry: Entry }) => {
  const t = useWords(texts)
  const sum = (side: 'debit' | 'credit') => lines.map((line) => line[side]).reduce(add, '0')
  return (
    <Grid
      label={t('money.lines')}
      rows={lines}
      idOf={({ id }) => id}
      columns={[
        {
          name: 'account',
          label: t('money.account'),
          render: ({ account, accountName, partyId, partyName }) => (
            <>
              <Link to={`/money/accounts/${account}`}>{account}</Link> <Words of={accountName} />
              {partyId && (
                <span className="soft block">
                  <Link to={`/customers/${partyId}`}>{partyName}</Link>
                </span>
              )}
            </>
          ),
        },
        {
          name: 'settled',
          label: t('money.settlement'),
          render: ({ settlements, open }) => (
            <Settled entryId={entryId} settlements={settlements} open={open} currency={currency} />
          ),
        },
        sparseColumn('debit', `${t('money.debit')} ${currency}`, currency),
        sparseColumn('credit', `${t('money.credit_side')} ${currency}`, currency),
      ]}
      foot={
        <tr>
          <td colSpan={2}>{t('money.total')}</td>
          <td className="number">
            <Amount value={sum('debit')} currency={currency} />
          </td>
          <td className="number">
            <Amount value={sum('credit')} currency={currency} />
          </td>
        </tr>
      }
    />
  )
}

const Settled = ({
  entryId,
  settlements,
  open,
  currency,
}: {
  entryId: string
  settlements: EntryLine['settlements']
  open: string | null
  currency: string
}) => {
  const t = useWords(texts)
  const may = useMay()
  const called = useEntryName()
  const undo = useAction((id: string, key) => call('DELETE', `/api/ledger/settlements/${id}`, { key }), {
    refresh: [['entry', entryId]],
  })
  return (
    <>
      {settlements.map(({ id, entryId: other, ...entry }) => (
        <span key={id} className="soft block small">
          <Link to={`/money/entries/${other}`}>{t('money.settled_with', { entry: called(entry) })}</Link>{' '}
          {may('ledger.unsettle') && (
            <button type="button" className="text-button" disabled={undo.isRunning} onClick={() => void undo.run(id)}>
              {t('money.unsettle')}
            </button>
          )}
        </span>
      ))}
      {open !== null && Number(open) !== 0 && (
        <span className="warm small block">
          {t('money.open')} <Amount value={open} currency={currency} />
        </span>
      )}
    </>
  )
}
