import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { call } from '../../kit/api.ts'
import { Panel } from '../../kit/page.tsx'
import { Waiting } from '../../kit/states.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import { bare, type Condition, comparisonsOf, type Fact, isComplete } from './condition.ts'
import { RefusedHere } from './refused-here.tsx'
import { texts } from './texts.ts'

type Answer = { count: number; sample: { partyId: string; name: string; number: string }[]; unknown: string[] }

const SHOWN = 6

/** How many customers a condition fits now, and some of them by name. Counted when asked: it looks at every customer. */
export const Audience = ({ condition, facts }: { condition: Condition; facts: readonly Fact[] }) => {
  const t = useWords(texts)
  const [asked, setAsked] = useState<Condition>()
  const now = bare(condition)
  const isWhole = comparisonsOf(condition).every(isComplete)
  const isStale = asked !== undefined && JSON.stringify(asked) !== JSON.stringify(now)
  const counted = useQuery({
    queryKey: ['rule-audience', asked],
    enabled: asked !== undefined,
    retry: false,
    queryFn: ({ signal }) => call<Answer>('POST', '/api/rules/audience', { body: { condition: asked }, signal }),
  })
  return (
    <Panel
      title={t('rules.audience')}
      actions={
        (asked === undefined || isStale || counted.error) && (
          <Button
            size="small"
            loading={counted.isFetching}
            disabled={!isWhole}
            onClick={() => (isStale || asked === undefined ? setAsked(now) : void counted.refetch())}
          >
            {t(isStale ? 'rules.count_again' : 'rules.count')}
          </Button>
        )
      }
    >
      <div aria-live="polite">
        {asked === undefined && <p className="soft">{t(isWhole ? 'rules.audience_hint' : 'rules.unfinished')}</p>}
        {asked !== undefined && counted.isPending && <Waiting rows={3} />}
        {counted.error && <RefusedHere error={counted.error} />}
        {counted.data && <Counted answer={counted.data} facts={facts} isStale={isStale} />}
      </div>
    </Panel>
  )
}

const Counted = ({ answer, facts, isStale }: { answer: Answer; facts: readonly Fact[]; isStale: boolean }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { count, sample, unknown } = answer
  const names = unknown.map((name) => facts.find((fact) => fact.name === name)?.label ?? name)
  return (
    <>
      <p className={isStale ? 'audience-count is-stale' : 'audience-count'}>
        <strong>{formatNumber(count, language)}</strong> {t('rules.customers', { count })}
      </p>
      {isStale && <p className="warm small">{t('rules.count_stale')}</p>}
      {names.length > 0 && (
        <p className="soft small">{t('rules.audience_unknown', { facts: names.join(t('rules.says.list')) })}</p>
      )}
      {sample.length > 0 && (
        <ul className="plain-list audience-sample">
          {sample.slice(0, SHOWN).map(({ partyId, name, number }) => (
            <li key={partyId}>
              <Link to={`/customers/${partyId}`}>{name}</Link> <span className="soft">{number}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
