import { Link, useParams } from 'react-router'
import type { LocalisedText } from '#support/i18n/index.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { sparseColumn } from '../kit/lists/number-columns.tsx'
import { everyPage, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { Loaded } from '../kit/states.tsx'
import { Day } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { useAccounts } from './account-select.tsx'
import { DocumentMark } from './document-mark.tsx'
import { useEntryName } from './entry-name.ts'
import { useFact } from './facts.ts'
import { Sided } from './sided.tsx'
import { SpanChooser, useSpan } from './span.tsx'
import { texts } from './texts.ts'

type Line = {
  lineId: string
  entryId: string
  year: number
  number: number
  journalName: LocalisedText
  postedOn: string
  fact: string
  document: string
  documentNumber: string | null
  text: string | null
  partyId: string | null
  partyName: string | null
  debit: string
  credit: string
  open: string | null
  balance: string
}
type Statement = { account: { code: string }; currency: string; opening: string; rows: Line[]; next: string | null }

/** The lines of one account with the balance after each. */
export const AccountStatement = () => {
  const { code = '' } = useParams()
  const t = useWords(texts)
  const say = useFact()
  const called = useEntryName()
  const span = useSpan()
  const { from, to } = span
  const name = useAccounts().find((account) => account.code === code)?.name ?? ''
  const url = `/api/ledger/accounts/${code}/statement`
  const statement = usePages<Statement>(['statement'], url, { from, to })
  const columns = useStatementColumns(statement.data?.pages[0]?.currency)
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.statement', { code })}>
        <PageHead title={`${code} ${name}`} back={{ to: '/money/trial-balance', label: t('money.trial_balance') }}>
          <TakeOut<Line>
            name={`${code}-${from}-${to}`}
            rows={() => everyPage(url, { from, to })}
            columns={[
              [t('money.date'), ({ postedOn }) => postedOn],
              [t('money.entry_column'), called],
              [
                t('money.text'),
                ({ text, fact, partyName }) => [text ?? say(fact), partyName].filter(Boolean).join(' · '),
              ],
              [t('money.debit'), ({ debit }) => debit],
              [t('money.credit_side'), ({ credit }) => credit],
              [t('money.balance'), ({ balance }) => balance],
            ]}
          />
        </PageHead>
        <div className="list-tools">
          <SpanChooser span={span} />
        </div>
        <div className="list-scroll">
          <Loaded of={statement} rows={12}>
            {({ pages }) => {
              const [first] = pages
              const currency = first?.currency
              return (
                <>
                  <p className="brought soft">
                    {t('money.brought')} <Sided value={first?.opening ?? '0'} currency={currency} /> {currency}
                  </p>
                  <Grid
                    label={t('money.statement', { code })}
                    rows={pages.flatMap((page) => page.rows)}
                    idOf={({ lineId }) => lineId}
                    columns={columns}
                  />
                </>
              )
            }}
          </Loaded>
          <LoadMore of={statement} />
        </div>
      </section>
    </div>
  )
}

const useStatementColumns = (currency: string | undefined): GridColumn<Line>[] => {
  const t = useWords(texts)
  const called = useEntryName()
  const say = useFact()
  return [
    { name: 'day', label: t('money.date'), render: ({ postedOn }) => <Day on={postedOn} /> },
    {
      name: 'entry',
      label: t('money.entry_column'),
      render: (line) => <Link to={`/money/entries/${line.entryId}`}>{called(line)}</Link>,
    },
    {
      name: 'text',
      label: t('money.text'),
      render: ({ text, fact, partyName }) => [text ?? say(fact), partyName].filter(Boolean).join(' · '),
    },
    {
      name: 'document',
      label: t('money.document'),
      render: ({ document, documentNumber, entryId }) => (
        <DocumentMark document={document} number={documentNumber} entryId={entryId} />
      ),
    },
    sparseColumn('debit', t('money.debit'), currency),
    sparseColumn('credit', t('money.credit_side'), currency),
    {
      name: 'balance',
      label: `${t('money.balance')} ${currency}`,
      isNumber: true,
      render: ({ balance }) => <Sided value={balance} currency={currency} />,
    },
  ]
}
