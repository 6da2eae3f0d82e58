import { type FormEvent, useId, useMemo } from 'react'
import { Beside } from '../../kit/documents/beside.tsx'
import { useDraft } from '../../kit/forms/draft.ts'
import { PageHead, Panel } from '../../kit/page.tsx'
import { useMay } from '../../shell/me.ts'
import { useWords } from '../../shell/words.ts'
import { comparisonsOf, type Fact, marked } from './condition.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { conditionSentence } from './condition-sentence.ts'
import type { Part } from './part.ts'
import { emptyRule, isSameRule, type KnownRule, type Rule, ruleFields } from './rule.ts'
import { RuleActions } from './rule-actions.tsx'
import { Audience } from './rule-audience.tsx'
import { About } from './rule-form.tsx'
import { Limits, Measured } from './rule-limits.tsx'
import { Offers, Says } from './rule-offer.tsx'
import { RuleReads } from './rule-reads.tsx'
import { RuleStanding } from './rule-tags.tsx'
import { TryRule } from './rule-try.tsx'
import { RuleVersions } from './rule-versions.tsx'
import { texts } from './texts.ts'
import { factsFor, type Known } from './use-facts.ts'
import { useReader } from './use-reader.ts'
import { useRuleActs } from './use-rule-acts.ts'

/** The part of a rule, or of a version of it, that the form changes. */
const formOf = (known: Rule): Rule => ({
  ...(Object.fromEntries(ruleFields.map((name) => [name, known[name]])) as Rule),
  condition: marked(known.condition),
})

/** The form of a rule at the left; at the right how it reads, whom it fits, what was published. */
export const RuleEditor = ({ known, rule }: { known: Known; rule?: KnownRule }) => {
  const t = useWords(texts)
  const may = useMay()
  const form = useId()
  const saved = formOf(rule ?? emptyRule)
  const { values, set, drop, reset } = useDraft<Rule>(saved, `desk.draft.rule.${rule?.id ?? 'new'}`)
  const acts = useRuleActs(rule, drop)
  const isFixed = !may(rule ? 'decisions.update_rule' : 'decisions.create_rule')
  const isChanged = !isSameRule(values, saved)
  const part: Part = { values, set, fields: acts.fields, isFixed }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void acts.save(values)
  }
  return (
    <div className="page rule">
      <PageHead
        title={rule ? rule.name : t('rules.new')}
        tag={rule && <RuleStanding of={rule} />}
        subject={rule && `rule:${rule.id}`}
        back={{ to: '/marketing/rules', label: t('rules.title') }}
        lead={rule?.state === 'live' && (isChanged || rule.isChanged) ? t('rules.changed') : undefined}
      >
        <RuleActions rule={rule} values={values} acts={acts} form={form} isChanged={isChanged} onReset={reset} />
      </PageHead>
      <div className="document-columns">
        <form id={form} className="document-main" onSubmit={submit} noValidate>
          <About {...part} isNew={!rule} />
          <Whom {...part} facts={known.facts} />
          <Offers {...part} />
          <Says {...part} blanks={known.blanks} />
          <Limits {...part} />
          <Measured {...part} />
        </form>
        <aside className="document-right">
          <RuleReads rule={values} facts={known.facts} />
          {may('decisions.try_rule') && <TryRule rule={values} facts={known.facts} />}
          {may('decisions.count_audience') && <Audience condition={values.condition} facts={known.facts} />}
          {rule && <RuleVersions rule={rule} onTake={(taken) => set(formOf(taken))} isFixed={isFixed} />}
          {rule && <Beside subject={`rule:${rule.id}`} />}
        </aside>
      </div>
    </div>
  )
}

/** Whom a rule means: the condition read aloud, and below it the lines to change. */
const Whom = ({ values, set, fields, isFixed, facts }: Part & { facts: Fact[] }) => {
  const t = useWords(texts)
  const reader = useReader(facts)
  const { condition, trigger } = values
  const offered = useMemo(() => {
    const used = new Set(comparisonsOf(condition).map(({ field }) => field))
    return factsFor(facts, trigger, used)
  }, [facts, trigger, condition])
  const says = conditionSentence(condition, reader)
  return (
    <Panel title={t('rules.who')}>
      <p className="condition-says" aria-live="polite">
        {says || t('rules.no_condition')}
      </p>
      <ConditionEditor
        condition={condition}
        onChange={(next) => set({ condition: next })}
        facts={offered}
        errors={fields}
        isFixed={isFixed}
      />
    </Panel>
  )
}
