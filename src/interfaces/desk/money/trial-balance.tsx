import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { Link, useNavigate } from 'react-router'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { add } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { sparseColumn } from '../kit/lists/number-columns.tsx'
import { TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Amount, Words } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { BooksAgree } from './books-agree.tsx'
import { Sided } from './sided.tsx'
import { SpanChooser, useSpan } from './span.tsx'
import { texts } from './texts.ts'

const kinds = ['asset', 'liability', 'equity', 'income', 'expense'] as const
type Kind = (typeof kinds)[number]
type Sums = { opening: string; debit: string; credit: string; closing: string }
type Account = Sums & { accountId: string; code: string; name: LocalisedText; kind: Kind }
type Line = Sums & ({ account: Account } | { kind: Kind })
export type Report = { entityId: string; currency: string; rows: Account[]; total: Sums }

/** What each account stood at, took in and stands at; from an account on to its lines, its entries, their documents. */
export const TrialBalance = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const span = useSpan()
  const { from, to } = span
  const navigate = useNavigate()
  const { asked, set, choose } = useAsked()
  const isFlat = asked.by === 'account'
  const report = useQuery({
    queryKey: ['trial-balance', from, to],
    queryFn: () => get<Report>('/api/ledger/trial-balance', { from, to }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.trial_balance')}>
        <PageHead title={t('money.trial_balance')} lead={t('money.trial_lead')}>
          <TakeOut<Account>
            name={`trial-balance-${from}-${to}`}
            rows={() => report.data?.rows ?? []}
            columns={[
              [t('money.account'), ({ code }) => code],
              [t('money.account_name'), ({ name }) => localised(name, language)],
              [`${t('money.opening')} ${report.data?.currency ?? ''}`.trim(), ({ opening }) => opening],
              [t('money.debit'), ({ debit }) => debit],
              [t('money.credit_side'), ({ credit }) => credit],
              [t('money.closing'), ({ closing }) => closing],
            ]}
          />
        </PageHead>
        <ViewTabs plural="trial_balance" views={[]} query={asked} onChoose={choose} />
        <div className="list-tools">
          <SpanChooser span={span} />
          <Segmented
            className="push"
            aria-label={t('money.by')}
            value={isFlat ? 'account' : 'kind'}
            onChange={(by) => set({ by })}
            options={[
              { value: 'kind', label: t('money.by_kind') },
              { value: 'account', label: t('money.by_account') },
            ]}
          />
        </div>
        <BooksAgree />
        <div className="list-scroll">
          <Loaded of={report} rows={12}>
            {(found) =>
              found.rows.length ? (
                <Grid
                  label={t('money.trial_balance')}
                  rows={isFlat ? found.rows.map(lineOf) : byKind(found.rows)}
                  idOf={(line) => ('account' in line ? line.account.accountId : line.kind)}
                  columns={columnsOf(t, found.currency, span)}
                  onOpen={(line) => 'account' in line && void navigate(statementOf(line.account, span))}
                  foot={<Total total={found.total} currency={found.currency} />}
                />
              ) : (
                <Empty icon="money" title={t('money.trial_none')} hint={null} />
              )
            }
          </Loaded>
        </div>
      </section>
    </div>
  )
}

const statementOf = ({ code }: Account, { from, to }: { from: string; to: string }) =>
  `/money/accounts/${code}?from=${from}&to=${to}`

const lineOf = (account: Account): Line => ({ ...account, account })

/** Each kind with its sums, and its accounts below. */
const byKind = (rows: Account[]): Line[] =>
  kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    const sums = (of: keyof Sums) => own.map((row) => row[of]).reduce(add, '0')
    const head = {
      kind,
      opening: sums('opening'),
      debit: sums('debit'),
      credit: sums('credit'),
      closing: sums('closing'),
    }
    return own.length ? [head, ...own.map(lineOf)] : []
  })

type T = ReturnType<typeof useWords<typeof texts>>

const columnsOf = (t: T, currency: string, span: { from: string; to: string }): GridColumn<Line>[] => [
  {
    name: 'code',
    label: t('money.account'),
    render: (line) =>
      'account' in line ? (
        <Link to={statementOf(line.account, span)}>{line.account.code}</Link>
      ) : (
        <span className="kind-name">{t(`money.kind.${line.kind}`)}</span>
      ),
  },
  {
    name: 'name',
    label: t('money.account_name'),
    render: (line) => ('account' in line ? <Words of={line.account.name} /> : null),
  },
  {
    name: 'opening',
    label: `${t('money.opening')} ${currency}`,
    isNumber: true,
    render: ({ opening }) => <Sided value={opening} currency={currency} />,
  },
  sparseColumn('debit', t('money.debit'), currency),
  sparseColumn('credit', t('money.credit_side'), currency),
  {
    name: 'closing',
    label: t('money.closing'),
    isNumber: true,
    render: ({ closing }) => <Sided value={closing} currency={currency} />,
  },
]

const Total = ({ total, currency }: { total: Sums; currency: string }) => {
  const t = useWords(texts)
  return (
    <tr>
      <td colSpan={2}>{t('money.total')}</td>
      {(['opening', 'debit', 'credit', 'closing'] as const).map((name) => (
        <td key={name} className="number">
          {name === 'opening' || name === 'closing' ? (
            <Sided value={total[name]} currency={currency} />
          ) : (
            <Amount value={total[name]} currency={currency} />
          )}
        </td>
      ))}
    </tr>
  )
}
