import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { Loaded } from '../kit/states.tsx'
import { When } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Schedule = { name: string; every: string; lastAt: string | null }

/** What runs by the clock, how often, and when it was last begun. */
export const Schedules = () => {
  const t = useWords(texts)
  const told = useEvery()
  const schedules = useQuery({
    queryKey: ['schedules'],
    refetchInterval: 30_000,
    queryFn: () => get<{ schedules: Schedule[] }>('/api/jobs/schedules'),
  })
  return (
    <section aria-labelledby="schedules">
      <h2 id="schedules" className="list-heading">
        {t('settings.schedules')}
      </h2>
      <Loaded of={schedules} rows={6}>
        {(found) => (
          <Grid
            label={t('settings.schedules')}
            rows={found.schedules}
            idOf={({ name }) => name}
            columns={[
              {
                name: 'name',
                label: t('settings.job_name'),
                render: ({ name }) => <span className="mono">{name}</span>,
              },
              { name: 'every', label: t('settings.schedule_when'), render: ({ every }) => told(every) },
              {
                name: 'last',
                label: t('settings.schedule_last'),
                render: ({ lastAt }) => (lastAt ? <When at={lastAt} /> : '–'),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  )
}

/** A line of crontab, which is in UTC, as people say it where they sit. */
const useEvery = () => {
  const t = useWords(texts)
  const language = useLanguage()
  return (every: string): string => {
    const [minute = '', hour = '', ...rest] = every.split(' ')
    if (rest.join(' ') !== '* * *') return every
    if (hour === '*' && minute === '*') return t('settings.every_minutes', { count: 1 })
    if (hour === '*' && minute.startsWith('*/')) return t('settings.every_minutes', { count: Number(minute.slice(2)) })
    if (hour === '*') return t('settings.every_hour', { minute })
    const at = new Date()
    at.setUTCHours(Number(hour), Number(minute))
    return t('settings.every_day', {
      time: at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    })
  }
}
