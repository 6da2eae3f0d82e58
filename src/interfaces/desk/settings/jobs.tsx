import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { call, get, post } from '../kit/api.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { ConfirmButton } from './confirm-button.tsx'
import { Schedules } from './schedules.tsx'
import { texts } from './texts.ts'

type Job = {
  id: string
  name: string
  state: 'waiting' | 'running' | 'failed'
  attempts: number
  maxAttempts: number
  error: string | null
  runAt: string
}
const states = ['failed', 'retrying', 'waiting', 'running'] as const

/** What runs behind the screens, and what got stuck. */
export const Jobs = () => {
  const t = useWords(texts)
  const may = useMay()
  const { asked: query, choose } = useAsked()
  const jobs = useQuery({
    queryKey: ['jobs', query],
    refetchInterval: 10_000,
    queryFn: () => get<{ jobs: Job[] }>('/api/jobs', query),
  })
  const columns = useJobColumns()
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('settings.jobs')}>
        <PageHead title={t('settings.jobs')}>
          <TakeJobs query={query} />
        </PageHead>
        <ViewTabs
          plural="jobs"
          query={query}
          onChoose={choose}
          views={states.map((state) => ({ name: t(`settings.job.${state}`), query: { state } }))}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: often nothing here can be pressed, and what scrolls must be reached by keys */}
        <div className="list-scroll after-head" tabIndex={0}>
          <Loaded of={jobs} rows={8}>
            {({ jobs: rows }) =>
              rows.length ? (
                <Grid label={t('settings.jobs')} rows={rows} idOf={({ id }) => id} columns={columns} />
              ) : (
                <Empty icon="check" title={t('settings.jobs_none')} hint={null} />
              )
            }
          </Loaded>
          {!query.state && may('jobs.list_schedules') && <Schedules />}
        </div>
      </section>
    </div>
  )
}

const TakeJobs = ({ query }: { query: Record<string, string> }) => {
  const t = useWords(texts)
  return (
    <TakeOut<Job>
      name="jobs"
      rows={async () => (await get<{ jobs: Job[] }>('/api/jobs', { ...query, limit: 500 })).jobs}
      columns={[
        [t('settings.job_name'), ({ name }) => name],
        [t('settings.state'), ({ state }) => t(`settings.job.${state}`)],
        [t('settings.job_tries'), ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`],
        [t('settings.job_when'), ({ runAt }) => momentTold(runAt)],
        [t('settings.job_error'), ({ error }) => error],
      ]}
    />
  )
}

const useJobColumns = (): GridColumn<Job>[] => {
  const t = useWords(texts)
  const may = useMay()
  const retry = useAction((id: string, key) => post(`/api/jobs/${id}/retry`, {}, key), {
    done: t('settings.retry_begun'),
    refresh: [['jobs']],
  })
  const drop = useAction((id: string, key) => call('DELETE', `/api/jobs/${id}`, { key }), { refresh: [['jobs']] })
  return [
    {
      name: 'name',
      label: t('settings.job_name'),
      render: ({ name }) => <span className="mono">{name}</span>,
    },
    {
      name: 'state',
      label: t('settings.state'),
      render: ({ state }) => <StateTag state={state} label={t(`settings.job.${state}`)} />,
    },
    {
      name: 'tries',
      label: t('settings.job_tries'),
      isNumber: true,
      render: ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
    },
    { name: 'when', label: t('settings.job_when'), render: ({ runAt }) => <When at={runAt} /> },
    {
      name: 'error',
      label: t('settings.job_error'),
      render: ({ error }) =>
        error && (
          <span className="clip danger" title={error}>
            {error}
          </span>
        ),
    },
    {
      name: 'act',
      label: t('settings.acts'),
      render: ({ id, name, state }) =>
        state !== 'running' && (
          <span className="row nowrap">
            {may('jobs.retry') && (
              <Button size="small" onClick={() => void retry.run(id)}>
                {t('settings.retry')}
              </Button>
            )}
            {may('jobs.drop') && state === 'failed' && (
              <ConfirmButton isQuiet label={t('settings.give_up')} what={name} run={() => drop.run(id)}>
                {t('settings.job_drop_means')}
              </ConfirmButton>
            )}
          </span>
        ),
    },
  ]
}
