import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { formatNumber } from '#support/i18n/index.ts'
import { call, get, post } from '../kit/api.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { ConfirmButton } from './confirm-button.tsx'
import { useModuleName } from './module-names.ts'
import { Subject } from './subject.tsx'
import { texts } from './texts.ts'

type Parked = {
  subscriber: string
  eventId: string
  type: string
  subject: string
  error: string
  attempts: number
  parkedAt: string
}
type Standing = { subscriber: string; movedAt: string; waiting: number; parked: number; lagSeconds: number }
type Event = { id: string; type: string; subject: string; recordedAt: string }

/** The news of the house: who has read how far, what could not be digested, what was announced lately. */
export const Events = () => {
  const t = useWords(texts)
  return (
    <Page title={t('settings.events')}>
      <ParkedEvents />
      <Subscribers />
      <Lately />
    </Page>
  )
}

/** What is tried again goes within seconds: whoever pressed waits for it. */
const useParked = () =>
  useQuery({
    queryKey: ['parked'],
    refetchInterval: ({ state }) => (state.data?.events.length ? 2_000 : 15_000),
    queryFn: () => get<{ events: Parked[] }>('/api/events/parked'),
  })

const ParkedEvents = () => {
  const t = useWords(texts)
  const may = useMay()
  const parked = useParked()
  const retry = useAction(
    (body: { subscriber: string; subject: string }, key) => post('/api/events/parked/retry', body, key),
    { done: t('settings.retry_begun'), refresh: [['parked'], ['subscribers']] },
  )
  const drop = useAction(
    ({ subscriber, eventId }: { subscriber: string; eventId: string }, key) =>
      call('DELETE', `/api/events/parked/${encodeURIComponent(subscriber)}/${eventId}`, { key }),
    { refresh: [['parked']] },
  )
  return (
    <Panel title={t('settings.parked')} isFlush actions={<TakeParked events={parked.data?.events ?? []} />}>
      <Loaded of={parked} rows={3}>
        {({ events }) =>
          events.length ? (
            <Grid
              label={t('settings.parked')}
              rows={events}
              idOf={({ subscriber, eventId }) => `${subscriber} ${eventId}`}
              columns={[
                {
                  name: 'subscriber',
                  label: t('settings.subscriber'),
                  render: ({ subscriber }) => <Subscriber of={subscriber} />,
                },
                {
                  name: 'type',
                  label: t('settings.event_type'),
                  render: ({ type }) => <span className="mono">{type}</span>,
                },
                { name: 'subject', label: t('settings.subject'), render: ({ subject }) => <Subject of={subject} /> },
                {
                  name: 'error',
                  label: t('settings.job_error'),
                  render: ({ error }) => (
                    <span className="clip danger" title={error}>
                      {error}
                    </span>
                  ),
                },
                { name: 'when', label: t('settings.when'), render: ({ parkedAt }) => <When at={parkedAt} /> },
                {
                  name: 'act',
                  label: t('settings.acts'),
                  render: ({ subscriber, subject, eventId, type }) => (
                    <span className="row nowrap">
                      {may('events.retry_parked') && (
                        <Button size="small" onClick={() => void retry.run({ subscriber, subject })}>
                          {t('settings.retry')}
                        </Button>
                      )}
                      {may('events.drop_parked') && (
                        <ConfirmButton
                          isQuiet
                          label={t('settings.give_up')}
                          what={type}
                          run={() => drop.run({ subscriber, eventId })}
                        >
                          {t('settings.event_drop_means')}
                        </ConfirmButton>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          ) : (
            <p className="panel-search soft">{t('settings.parked_none')}</p>
          )
        }
      </Loaded>
    </Panel>
  )
}

const TakeParked = ({ events }: { events: Parked[] }) => {
  const t = useWords(texts)
  return (
    <TakeOut<Parked>
      name="parked-events"
      rows={() => events}
      columns={[
        [t('settings.subscriber'), ({ subscriber }) => subscriber],
        [t('settings.event_type'), ({ type }) => type],
        [t('settings.subject'), ({ subject }) => subject],
        [t('settings.job_error'), ({ error }) => error],
        [t('settings.when'), ({ parkedAt }) => momentTold(parkedAt)],
      ]}
    />
  )
}

const Subscribers = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const standing = useQuery({
    queryKey: ['subscribers'],
    refetchInterval: 15_000,
    queryFn: () => get<{ subscribers: Standing[] }>('/api/events/subscribers'),
  })
  return (
    <Panel
      title={t('settings.subscribers')}
      isFlush
      actions={
        <TakeOut<Standing>
          name="subscribers"
          rows={() => standing.data?.subscribers ?? []}
          columns={[
            [t('settings.subscriber'), ({ subscriber }) => subscriber],
            [t('settings.waiting'), ({ waiting }) => String(waiting)],
            [t('settings.lag'), ({ lagSeconds, waiting }) => (waiting ? String(Math.round(lagSeconds)) : '')],
            [t('settings.parked'), ({ parked }) => String(parked)],
            [t('settings.when'), ({ movedAt }) => momentTold(movedAt)],
          ]}
        />
      }
    >
      <Loaded of={standing} rows={4}>
        {({ subscribers }) => (
          <Grid
            label={t('settings.subscribers')}
            rows={subscribers}
            idOf={({ subscriber }) => subscriber}
            columns={[
              {
                name: 'name',
                label: t('settings.subscriber'),
                render: ({ subscriber }) => <Subscriber of={subscriber} />,
              },
              {
                name: 'waiting',
                label: t('settings.waiting'),
                isNumber: true,
                render: ({ waiting }) => formatNumber(waiting, language),
              },
              {
                name: 'lag',
                label: t('settings.lag'),
                isNumber: true,
                render: ({ lagSeconds, waiting }) =>
                  waiting ? t('settings.seconds', { count: Math.round(lagSeconds) }) : '–',
              },
              {
                name: 'parked',
                label: t('settings.parked'),
                isNumber: true,
                render: ({ parked }) => (parked ? <StateTag state="parked" label={String(parked)} /> : 0),
              },
              { name: 'when', label: t('settings.when'), render: ({ movedAt }) => <When at={movedAt} /> },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  )
}

const Lately = () => {
  const t = useWords(texts)
  const events = useQuery({
    queryKey: ['events-lately'],
    refetchInterval: 15_000,
    queryFn: () => get<{ events: Event[] }>('/api/events', { limit: 50 }),
  })
  return (
    <Panel
      title={t('settings.lately')}
      isFlush
      actions={
        <TakeOut<Event>
          name="events"
          rows={async () => (await get<{ events: Event[] }>('/api/events', { limit: 500 })).events}
          columns={[
            [t('settings.event_type'), ({ type }) => type],
            [t('settings.subject'), ({ subject }) => subject],
            [t('settings.when'), ({ recordedAt }) => momentTold(recordedAt)],
          ]}
        />
      }
    >
      <Loaded of={events} rows={6}>
        {({ events: rows }) => (
          <Grid
            label={t('settings.lately')}
            rows={rows}
            idOf={({ id }) => id}
            columns={[
              {
                name: 'type',
                label: t('settings.event_type'),
                render: ({ type }) => <span className="mono">{type}</span>,
              },
              { name: 'subject', label: t('settings.subject'), render: ({ subject }) => <Subject of={subject} /> },
              { name: 'when', label: t('settings.when'), render: ({ recordedAt }) => <When at={recordedAt} /> },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  )
}

/** The part of the house that reads events. */
const Subscriber = ({ of }: { of: string }) => <span title={of}>{useModuleName()(of)}</span>
