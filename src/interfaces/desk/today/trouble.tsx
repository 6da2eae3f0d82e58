import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { LocalisedText } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { Icon } from '../kit/icons.tsx'
import { Panel } from '../kit/page.tsx'
import { short, Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Item = { itemId: string; code: string; name: LocalisedText; onHand: string; free: string }

/** Items of which more is promised than lies free. */
export const Short = () => {
  const t = useWords(texts)
  const { data } = useQuery({
    queryKey: ['stock-short'],
    refetchInterval: 120_000,
    queryFn: () => get<{ rows: Item[] }>('/api/stock/items', { show: 'there', limit: 200 }),
  })
  const scarce = (data?.rows ?? []).filter(({ free }) => Number(free) <= 0).slice(0, 6)
  if (!scarce.length) return null
  return (
    <Panel title={t('today.short')}>
      <ul className="plain-list">
        {scarce.map(({ itemId, code, name, onHand, free }) => (
          <li key={itemId}>
            <Link to={`/goods/items/${itemId}`}>
              <Words of={name} />
            </Link>
            <span className="soft">{code}</span>
            <span className="soft">{t('today.short_free', { free: short(free), onHand: short(onHand) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What the machine could not do by itself, for those who can help it. */
export const Stuck = () => {
  const t = useWords(texts)
  const may = useMay()
  const parked = useCount('events.list_parked', '/api/events/parked', 'events')
  const failed = useCount('jobs.list', '/api/jobs', 'jobs', { state: 'failed' })
  const mails = useCount('mail.list', '/api/mails', 'mails', { state: 'failed' })
  const lines = [
    { text: t('today.parked', { count: parked }), count: parked, to: '/settings/events' },
    { text: t('today.failed', { count: failed }), count: failed, to: '/settings/jobs' },
    { text: t('today.mails', { count: mails }), count: mails, to: '/settings/mails?state=failed' },
  ].filter(({ count }) => count > 0)
  if (!may('events.list_parked') || !lines.length) return null
  return (
    <Panel title={t('today.stuck')}>
      <ul className="waits">
        {lines.map(({ text, to }) => (
          <li key={to}>
            <Link to={to}>
              <Icon name="warning" size={16} />
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const useCount = (permission: string, path: string, name: string, query: Record<string, string> = {}) => {
  const isOn = useMay()(permission)
  const { data } = useQuery({
    queryKey: ['stuck', path],
    enabled: isOn,
    refetchInterval: 60_000,
    queryFn: () => get<Record<string, unknown[]>>(path, { ...query, limit: 100 }),
  })
  return data?.[name]?.length ?? 0
}
