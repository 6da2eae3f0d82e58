import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { When } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { ClosePromise } from './close-promise.tsx'
import { type PromisePage, standingOf } from './promise.ts'
import { promiseTexts } from './promise-texts.ts'

/** What this customer was promised and still waits for. Silent where nothing does. */
export const PromisedTo = ({ partyId }: { partyId: string }) => {
  const t = useWords(promiseTexts)
  const { data } = useQuery({
    queryKey: ['promises', 'of', partyId],
    queryFn: () => get<PromisePage>('/api/promises', { partyId, limit: 20 }),
  })
  if (!data?.rows.length) return null
  return (
    <Panel title={t('promises.title')}>
      <ul className="plain-list">
        {data.rows.map((promise) => {
          const { word, tone } = standingOf(promise)
          return (
            <li key={promise.id}>
              <span>{promise.what}</span>
              <StateTag state={word} label={t(word)} tone={tone} />
              <span className={promise.isOverdue ? 'danger' : 'soft'}>
                <When at={promise.dueAt} />
              </span>
              <ClosePromise promise={promise} />
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
