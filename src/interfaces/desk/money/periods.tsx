import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { formatNumber } from '#support/i18n/index.ts'
import { call, get, post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Day, today, When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
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

/** The months of the books: the oldest open one can be closed, the latest closed one opened again. */
export const Periods = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const periods = useQuery({ queryKey: ['periods'], queryFn: () => get<{ rows: Period[] }>('/api/ledger/periods') })
  const rows = periods.data?.rows ?? []
  const firstOpen = rows.findLast(({ state }) => state === 'open')
  const lastClosed = rows.find(({ state }) => state === 'closed')
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.periods')}>
        <PageHead title={t('money.periods')} />
        <div className="list-scroll after-head">
          <Loaded of={periods} rows={12}>
            {() => (
              <Grid
                label={t('money.periods')}
                rows={rows}
                idOf={({ id }) => id}
                columns={[
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
                    render: (period) => (
                      <Change period={period} isNext={period.id === firstOpen?.id || period.id === lastClosed?.id} />
                    ),
                  },
                ]}
              />
            )}
          </Loaded>
        </div>
      </section>
    </div>
  )
}

const Change = ({ period, isNext }: { period: Period; isNext: boolean }) => {
  const t = useWords(texts)
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const isOpen = period.state === 'open'
  const change = useAction(
    (_: string, key) =>
      isOpen
        ? post(`/api/ledger/periods/${period.code}/closing`, {}, key)
        : call('DELETE', `/api/ledger/periods/${period.code}/closing`, { key }),
    {
      done: t('money.period_done'),
      refresh: [['periods']],
      onDone: () => setAsking(false),
    },
  )
  if (!isNext || !may(isOpen ? 'ledger.close_period' : 'ledger.open_period')) return null
  return (
    <>
      <Button
        size="small"
        loading={change.isRunning}
        onClick={() => (isOpen ? setAsking(true) : void change.run(period.code))}
      >
        {t(isOpen ? 'money.period_close' : 'money.period_reopen')}
      </Button>
      <Dialog
        title={`${t('money.period_close')} ${period.code}`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onAct={() => void change.run(period.code)}
        act={t('money.period_close')}
        isRunning={change.isRunning}
      >
        <p>{t('money.period_close_hint', { period: period.code })}</p>
      </Dialog>
    </>
  )
}
