import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { formatNumber } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { Day, today, When } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { ClosePeriod, ReopenPeriod } from './close-period.tsx'
import { texts } from './texts.ts'

type Period = {
  id: string
  code: string
  startsOn: string
  endsOn: string
  state: 'open' | 'closed'
  closedAt: string | null
  entries: number
}

/** The months of the books, a year at a time: what is over can be closed, the latest closed one opened again. */
export const Periods = () => {
  const t = useWords(texts)
  const { asked, set } = useAsked()
  const periods = useQuery({ queryKey: ['periods'], queryFn: () => get<{ rows: Period[] }>('/api/ledger/periods') })
  const rows = periods.data?.rows ?? []
  const years = [...new Set(rows.map(yearOf))]
  const year = asked.year ?? years.find((one) => one <= today().slice(0, 4)) ?? years[0]
  const columns = useColumns(rows)
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.periods')}>
        <PageHead title={t('money.periods')} />
        {years.length > 1 && year && (
          <div className="list-tools">
            <Segmented
              aria-label={t('money.period_year')}
              value={year}
              onChange={(chosen) => set({ year: chosen })}
              options={years}
            />
          </div>
        )}
        <div className="list-scroll after-head">
          <Loaded of={periods} rows={12}>
            {() => (
              <Grid
                label={t('money.periods')}
                rows={rows.filter((period) => yearOf(period) === year)}
                idOf={({ id }) => id}
                columns={columns}
              />
            )}
          </Loaded>
        </div>
      </section>
    </div>
  )
}

const yearOf = ({ startsOn }: Period) => startsOn.slice(0, 4)

const useColumns = (rows: Period[]): GridColumn<Period>[] => {
  const t = useWords(texts)
  const language = useLanguage()
  const lastClosed = rows.find(({ state }) => state === 'closed')
  const openBefore = ({ startsOn }: Period) =>
    rows.filter((one) => one.state === 'open' && one.startsOn < startsOn).toReversed()
  const mayClose = (period: Period) => period.endsOn < today() || openBefore(period).length === 0
  return [
    {
      name: 'code',
      label: t('money.period'),
      render: ({ code, startsOn, endsOn }) => (
        <span className={startsOn <= today() && endsOn >= today() ? 'strong' : undefined}>{code}</span>
      ),
    },
    { name: 'from', label: t('money.from'), render: ({ startsOn }) => <Day on={startsOn} /> },
    { name: 'to', label: t('money.to'), render: ({ endsOn }) => <Day on={endsOn} /> },
    {
      name: 'entries',
      label: t('money.period_entries'),
      isNumber: true,
      render: ({ entries }) => formatNumber(entries, language),
    },
    {
      name: 'state',
      label: t('money.state'),
      render: ({ state, closedAt }) => (
        <StateTag
          state={state}
          label={t(state === 'open' ? 'money.period_open' : 'money.period_closed')}
          tone={state === 'open' ? 'active' : closedAt ? 'closed' : 'off'}
        />
      ),
    },
    {
      name: 'when',
      label: t('money.period_closed_at'),
      render: ({ closedAt }) => closedAt && <When at={closedAt} />,
    },
    {
      name: 'act',
      label: t('money.acts'),
      render: (period) => {
        if (period.id === lastClosed?.id) return <ReopenPeriod code={period.code} />
        if (period.state === 'closed' || !mayClose(period)) return null
        return <ClosePeriod code={period.code} earlier={openBefore(period)} />
      },
    },
  ]
}
