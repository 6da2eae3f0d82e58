import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import type { PromisePage } from '../customers/promise.ts'
import { get } from '../kit/api.ts'
import { useLive } from '../kit/live.ts'
import { Panel } from '../kit/page.tsx'
import { When } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

const SHOWN = 6

/** What customers were promised and its time is over. Silent where nothing is. */
export const OverduePromises = () => {
  const t = useWords(texts)
  const language = useLanguage()
  useLive(['party:*'], [['promises']])
  const { data } = useQuery({
    queryKey: ['promises', 'overdue'],
    refetchInterval: 60_000,
    queryFn: () => get<PromisePage>('/api/promises', { show: 'overdue', limit: SHOWN }),
  })
  if (!data?.rows.length) return null
  return (
    <Panel title={t('today.promises')}>
      <ul className="plain-list">
        {data.rows.map(({ id, partyId, party, what, dueAt }) => (
          <li key={id}>
            <Link to={`/customers/${partyId}`}>{party}</Link>
            <span>{what}</span>
            <span className="danger push small">
              <When at={dueAt} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/customers/promises?show=overdue">
          {t('today.promises_all', { count: formatNumber(data.counts?.overdue ?? 0, language) })}
        </Link>
      </p>
    </Panel>
  )
}
