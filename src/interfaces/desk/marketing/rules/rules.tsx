import { ListPage } from '../../kit/lists/list-page.tsx'
import { Pane } from '../../kit/pane.tsx'
import { Loaded } from '../../kit/states.tsx'
import { useMay } from '../../shell/me.ts'
import { useLanguage, useWords } from '../../shell/words.ts'
import { validityOf } from '../sentence.ts'
import { texts as marketing } from '../texts.ts'
import { MarginFloor } from './margin-floor.tsx'
import type { KnownRule, Trigger } from './rule.ts'
import { figuresInFile, useFigureColumns } from './rule-figures.tsx'
import { RuleReads } from './rule-reads.tsx'
import { RuleStanding } from './rule-tags.tsx'
import { texts } from './texts.ts'
import { useFacts } from './use-facts.ts'
import './rules.css'

const pageOf = ({ id }: { id: string }) => `/marketing/rules/${id}`

/** All rules: where each stands, when it is asked, and what came of it beside those who never saw it. */
export const Rules = () => {
  const t = useWords(texts)
  const tm = useWords(marketing)
  const language = useLanguage()
  const columns = useFigureColumns()
  const hasFigures = useMay()('decisions.rule_figures')
  return (
    <ListPage
      plural="rules"
      title={t('rules.title')}
      pageOf={pageOf}
      newPage="/marketing/rules/new"
      emptyHint={t('rules.empty')}
      actions={<MarginFloor />}
      columns={['name', 'state', 'trigger', 'priority']}
      more={hasFigures ? { url: '/api/rules/figures', columns, inFile: figuresInFile } : undefined}
      views={[
        { name: t('rules.view.live'), query: { state: 'live' } },
        { name: t('rules.view.draft'), query: { state: 'draft' } },
        { name: t('rules.view.paused'), query: { state: 'paused' } },
      ]}
      cells={{
        state: (row) => <RuleStanding of={row as unknown as KnownRule} />,
        trigger: ({ trigger }) => t(`rules.trigger.${trigger as Trigger}`),
        validFrom: (row) => (
          <span className="soft">
            {validityOf(row as unknown as KnownRule, { t: tm, language }) ?? tm('marketing.always')}
          </span>
        ),
      }}
      pane={(row, leave) => <Brief key={row.id} rule={row as unknown as KnownRule} onLeave={leave} />}
    />
  )
}

const Brief = ({ rule, onLeave }: { rule: KnownRule; onLeave: () => void }) => {
  const facts = useFacts()
  const isThere = rule.condition !== undefined
  return (
    <Pane
      title={rule.name ?? ''}
      tag={isThere && <RuleStanding of={rule} />}
      subject={`rule:${rule.id}`}
      pageTo={pageOf(rule)}
      onLeave={onLeave}
    >
      {isThere && <Loaded of={facts}>{(known) => <RuleReads rule={rule} facts={known.facts} />}</Loaded>}
    </Pane>
  )
}
