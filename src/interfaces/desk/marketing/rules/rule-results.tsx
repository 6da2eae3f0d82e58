import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { get } from '../../kit/api.ts'
import { useRow } from '../../kit/described.ts'
import { useLive } from '../../kit/live.ts'
import { PageHead, Panel } from '../../kit/page.tsx'
import { Empty, Loaded } from '../../kit/states.tsx'
import { useWords } from '../../shell/words.ts'
import { daysOf, type Results } from './results.ts'
import { ArmsTable, DaysTable, VersionsTable } from './results-tables.tsx'
import type { KnownRule } from './rule.ts'
import { DayChart } from './rule-chart.tsx'
import { RuleStanding } from './rule-tags.tsx'
import { texts } from './texts.ts'
import { VerdictSays } from './verdict.tsx'
import './rules.css'

const spans = [7, 30, 90] as const

/** What came of a rule: shown, accepted, bought, beside those who never saw it, and what may be said of the difference. */
export const RuleResults = () => {
  const { id = '' } = useParams()
  const row = useRow('rules', id)
  return <Loaded of={row}>{(rule) => <Known key={rule.id} rule={rule as unknown as KnownRule} />}</Loaded>
}

const before = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

const Known = ({ rule }: { rule: KnownRule }) => {
  const t = useWords(texts)
  const [days, setDays] = useState<(typeof spans)[number]>(30)
  const queryKey = ['rule-results', rule.id, days]
  // Days of results are those of the world's clock.
  const to = new Date().toISOString().slice(0, 10)
  useLive([`rule:${rule.id}`], [queryKey])
  const found = useQuery({
    queryKey,
    refetchInterval: 30_000,
    queryFn: () => get<Results>(`/api/rules/${rule.id}/results`, { from: before(to, days - 1), to }),
  })
  return (
    <div className="page">
      <PageHead
        title={t('rules.results_of', { name: rule.name })}
        tag={<RuleStanding of={rule} />}
        back={{ to: `/marketing/rules/${rule.id}`, label: rule.name }}
        lead={rule.hypothesis ? t('rules.expected', { what: rule.hypothesis }) : undefined}
      >
        <Segmented<(typeof spans)[number]>
          name="rule-span"
          aria-label={t('rules.span')}
          value={days}
          onChange={setDays}
          options={spans.map((value) => ({ value, label: t('rules.span_days', { count: value }) }))}
        />
      </PageHead>
      <Loaded of={found}>{(results) => <Shown results={results} />}</Loaded>
    </div>
  )
}

const Shown = ({ results }: { results: Results }) => {
  const t = useWords(texts)
  const { total, versions } = results
  const days = daysOf(results)
  if (total.treated.shown + total.holdOut.shown === 0)
    return <Empty icon="marketing" title={t('rules.results_none')} hint={t('rules.results_none_hint')} />
  return (
    <>
      <Panel title={t('rules.effect')}>
        <VerdictSays result={total} holdOutPercent={results.holdOutPercent} />
        <ArmsTable result={total} />
        {total.left > 0 && <p className="soft small">{t('rules.left_out', { count: total.left })}</p>}
      </Panel>
      <Panel title={t('rules.by_day')}>
        <DayChart days={days} />
        <details className="days-table">
          <summary>{t('rules.as_table')}</summary>
          <DaysTable days={days} />
        </details>
      </Panel>
      {versions.length > 1 && (
        <Panel title={t('rules.by_version')} isFlush>
          <VersionsTable versions={versions} />
        </Panel>
      )}
    </>
  )
}
