import { Checkbox, Segmented } from 'antd'
import { useId } from 'react'
import { RuleGroupBodyComponents, type RuleGroupProps, type UseRuleGroup } from 'react-querybuilder'
import { IconButton, QuietButton } from '../../kit/buttons.tsx'
import { useWords } from '../../shell/words.ts'
import { texts } from './texts.ts'

type Group = RuleGroupProps & UseRuleGroup

/** How the lines of a group belong together; silent while there is nothing to put together. */
export const GroupHead = (group: Group) => {
  const t = useWords(texts)
  const id = useId()
  const { path, ruleGroup, combinator, disabled = false } = group
  const isInner = path.length > 0
  if (!isInner && ruleGroup.rules.length < 2 && !ruleGroup.not) return null
  return (
    <>
      <Segmented
        size="small"
        name={id}
        aria-label={t('rules.combine')}
        value={combinator}
        disabled={disabled}
        onChange={(chosen) => group.onCombinatorChange(chosen)}
        options={[
          { value: 'and', label: t('rules.all_of') },
          { value: 'or', label: t('rules.any_of') },
        ]}
      />
      <Checkbox
        checked={ruleGroup.not ?? false}
        disabled={disabled}
        onChange={({ target }) => group.onNotToggleChange(target.checked)}
      >
        {t('rules.not')}
      </Checkbox>
      {isInner && !disabled && (
        <IconButton icon="close" label={t('rules.remove_group')} className="push" onClick={() => group.removeGroup()} />
      )}
    </>
  )
}

/** The lines of a group, and below them what can be added. */
export const GroupBody = (group: Group) => {
  const t = useWords(texts)
  const { path, schema, disabled = false } = group
  return (
    <>
      <RuleGroupBodyComponents {...group} />
      {!disabled && (
        <div className="condition-add">
          <QuietButton icon="plus" onClick={() => group.addRule()}>
            {t('rules.add')}
          </QuietButton>
          {path.length < schema.maxLevels && (
            <QuietButton icon="plus" onClick={() => group.addGroup()}>
              {t('rules.add_group')}
            </QuietButton>
          )}
        </div>
      )}
    </>
  )
}
