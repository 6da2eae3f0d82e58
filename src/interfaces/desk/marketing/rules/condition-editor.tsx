import { useMemo } from 'react'
import { type ControlElementsProp, type FullField, QueryBuilder, type RuleGroupType } from 'react-querybuilder'
import { useWords } from '../../shell/words.ts'
import { type Condition, type Fact, firstValue, shaped } from './condition.ts'
import { FactSelect, OperatorSelect, RemoveLine } from './condition-controls.tsx'
import { GroupBody, GroupHead } from './condition-group.tsx'
import { ConditionValue } from './condition-value.tsx'
import { texts } from './texts.ts'

/** Groups within groups within groups: deeper than that nobody can read it. */
const MOST_LEVELS = 3

/** What a new line asks first. */
const USUAL = 'customer.orders'

const controls: ControlElementsProp<FullField, string> = {
  fieldSelector: FactSelect,
  operatorSelector: OperatorSelect,
  valueEditor: ConditionValue,
  removeRuleAction: RemoveLine,
  ruleGroupHeaderElements: GroupHead,
  ruleGroupBodyElements: GroupBody,
}

type Props = {
  condition: Condition
  onChange: (condition: Condition) => void
  facts: Fact[]
  /** What is wrong, by where it stands: `condition.rules.0`. */
  errors?: Record<string, string>
  isFixed?: boolean
}

/** Whom and when a rule means, line by line in the planner's own words: facts, comparisons, values, and groups of them. */
export const ConditionEditor = ({ condition, onChange, facts, errors = {}, isFixed = false }: Props) => {
  const t = useWords(texts)
  const fields = useMemo(() => facts.map((fact) => ({ ...fact, value: fact.name })), [facts])
  const byName = useMemo(() => new Map(facts.map((fact) => [fact.name, fact])), [facts])
  const factOf = (name: string) => byName.get(name) ?? facts[0]!
  return (
    <div className="condition">
      <QueryBuilder
        query={condition as RuleGroupType}
        onQueryChange={(next: RuleGroupType) => onChange(shaped(next as unknown as Condition, byName))}
        fields={fields}
        combinators={[
          { name: 'and', label: t('rules.all_of') },
          { name: 'or', label: t('rules.any_of') },
        ]}
        controlElements={controls}
        accessibleDescriptionGenerator={({ path }) => t(path.length ? 'rules.group' : 'rules.condition')}
        getOperators={(field) => factOf(field).operators.map((name) => ({ name, value: name, label: name }))}
        getDefaultField={facts.some(({ name }) => name === USUAL) ? USUAL : (facts[0]?.name ?? '')}
        getDefaultOperator={(field) => factOf(field).operators[0] ?? '='}
        getDefaultValue={({ field, operator }) => firstValue(factOf(field), operator)}
        resetOnFieldChange
        resetOnOperatorChange={false}
        listsAsArrays
        addRuleToNewGroups
        showNotToggle
        maxLevels={MOST_LEVELS}
        disabled={isFixed}
        enableDragAndDrop={false}
        enableMountQueryChange={false}
        context={{ errors }}
      />
    </div>
  )
}
