import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { EntryHead, EntryLine } from '#books/ledger/browser.ts'
import { get } from '../kit/api.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { sparseColumn } from '../kit/lists/number-columns.tsx'
import { Loaded } from '../kit/states.tsx'
import { Day, Exact, Facts, Words } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { DocumentMark } from './document-mark.tsx'
import { useFact } from './facts.ts'
import { texts } from './texts.ts'

export type Entry = Omit<EntryHead, 'recordedAt'> & { recordedAt: string; lines: EntryLine[] }

export const useEntry = (id: string) =>
  useQuery({ queryKey: ['entry', id], queryFn: () => get<Entry>(`/api/ledger/entries/${id}`) })

/** What an entry tells, where it stands, and who posted it. */
export const EntryFacts = ({ entry }: { entry: Entry }) => {
  const t = useWords(texts)
  const say = useFact()
  const other = (label: string, id: string | null, arrow: string): [string, ReactNode][] =>
    id
      ? [
          [
            label,
            <Link key={id} to={`/money/entries/${id}`}>
              {arrow} {t('money.open_entry')}
            </Link>,
          ],
        ]
      : []
  return (
    <Facts
      rows={[
        [t('money.document'), <DocumentMark key="document" document={entry.document} number={entry.documentNumber} />],
        [t('money.fact'), say(entry.fact)],
        [t('money.journal'), <Words key="journal" of={entry.journalName} />],
        [t('money.date'), <Day key="day" on={entry.postedOn} />],
        [t('money.period'), entry.period],
        [t('money.recorded'), <Exact key="recorded" at={entry.recordedAt} />],
        [t('money.actor'), entry.actorName ?? t('money.actor_program')],
        ...other(t('money.reverses'), entry.reverses, '↩'),
        ...other(t('money.reversed_by'), entry.reversedBy, '↪'),
      ]}
    />
  )
}

/** The entry in short, beside a list. */
export const EntryBrief = ({ id }: { id: string }) => {
  const t = useWords(texts)
  return (
    <Loaded of={useEntry(id)} rows={6}>
      {(entry) => (
        <>
          {entry.text && <p>{entry.text}</p>}
          <EntryFacts entry={entry} />
          <Grid<EntryLine>
            label={t('money.lines')}
            rows={entry.lines}
            idOf={(line) => line.id}
            columns={[
              {
                name: 'account',
                label: t('money.account'),
                render: ({ account, accountName }) => (
                  <>
                    {account} <Words of={accountName} />
                  </>
                ),
              },
              sparseColumn('debit', `${t('money.debit')} ${entry.currency}`, entry.currency),
              sparseColumn('credit', `${t('money.credit_side')} ${entry.currency}`, entry.currency),
            ]}
          />
        </>
      )}
    </Loaded>
  )
}
