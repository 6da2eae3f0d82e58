import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { LocalisedText } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { Grid } from '../kit/grid.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Amount, Words } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { SpanChooser, useSpan } from './span.tsx'
import { texts } from './texts.ts'

type Sums = { opening: string; debit: string; credit: string; closing: string }
type Row = Sums & { accountId: string; code: string; name: LocalisedText; kind: string }
type Report = { currency: string; rows: Row[]; total: Sums }

/** What each account stood at, took in and stands at; from an account on to its lines, its entries, their documents. */
export const TrialBalance = () => {
  const t = useWords(texts)
  const span = useSpan()
  const { from, to } = span
  const report = useQuery({
    queryKey: ['trial-balance', from, to],
    queryFn: () => get<Report>('/api/ledger/trial-balance', { from, to }),
    placeholderData: keepPreviousData,
  })
  const isEqual = report.data && Number(report.data.total.debit) === Number(report.data.total.credit)
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.trial_balance')}>
        <PageHead
          title={t('money.trial_balance')}
          tag={
            isEqual && report.data?.rows.length ? (
              <StateTag state="done" tone="closed" label={t('money.debits_equal')} />
            ) : undefined
          }
        />
        <div className="list-tools">
          <SpanChooser span={span} />
        </div>
        <div className="list-scroll">
          <Loaded of={report} rows={12}>
            {({ rows, total, currency }) =>
              rows.length ? (
                <Grid
                  label={t('money.trial_balance')}
                  rows={rows}
                  idOf={({ accountId }) => accountId}
                  columns={[
                    {
                      name: 'code',
                      label: t('money.account'),
                      render: ({ code }) => <Link to={`/money/accounts/${code}?from=${from}&to=${to}`}>{code}</Link>,
                    },
                    { name: 'name', label: '', render: ({ name }) => <Words of={name} /> },
                    ...(['opening', 'debit', 'credit', 'closing'] as const).map((name) => ({
                      name,
                      label:
                        name === 'opening'
                          ? `${t('money.opening')} ${currency}`
                          : t(
                              (
                                { debit: 'money.debit', credit: 'money.credit_side', closing: 'money.closing' } as const
                              )[name],
                            ),
                      isNumber: true,
                      render: (row: Row) => <Amount value={row[name]} currency={currency} blankZero />,
                    })),
                  ]}
                  foot={
                    <tr>
                      <td colSpan={2}>{t('money.total')}</td>
                      {(['opening', 'debit', 'credit', 'closing'] as const).map((name) => (
                        <td key={name} className="number">
                          <Amount value={total[name]} currency={currency} />
                        </td>
                      ))}
                    </tr>
                  }
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
