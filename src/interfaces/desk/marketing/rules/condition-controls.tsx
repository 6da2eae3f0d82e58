import { Select } from 'antd'
import type { ActionProps, FieldSelectorProps, OperatorSelectorProps } from 'react-querybuilder'
import { IconButton } from '../../kit/buttons.tsx'
import { useWords } from '../../shell/words.ts'
import type { Fact } from './condition.ts'
import { operatorKey } from './operators.ts'
import { texts } from './texts.ts'

/** Which fact: found by typing, in groups of what they are facts of. */
export const FactSelect = ({ options, value, handleOnChange, disabled, schema }: FieldSelectorProps) => {
  const t = useWords(texts)
  const facts = Object.values(schema.fieldMap) as unknown as Fact[]
  const groups = [...new Set(facts.map(({ group }) => group))]
  return (
    <Select
      className="condition-fact"
      aria-label={t('rules.fact')}
      value={options.length ? value : null}
      disabled={disabled ?? false}
      showSearch={{ filterOption: (typed, option) => has(option?.label, typed) }}
      popupMatchSelectWidth={false}
      onChange={(name: string) => handleOnChange(name)}
      options={groups.map((group) => ({
        label: group,
        title: group,
        options: facts.filter((fact) => fact.group === group).map(({ name, label }) => ({ value: name, label })),
      }))}
    />
  )
}

const has = (label: unknown, typed: string) => String(label).toLowerCase().includes(typed.toLowerCase())

/** How it is compared. */
export const OperatorSelect = ({ options, value, handleOnChange, disabled, fieldData }: OperatorSelectorProps) => {
  const t = useWords(texts)
  const { type } = fieldData as unknown as Fact
  return (
    <Select
      className="condition-operator"
      aria-label={t('rules.operator')}
      value={value ?? null}
      disabled={disabled ?? false}
      popupMatchSelectWidth={false}
      onChange={(operator: string) => handleOnChange(operator)}
      options={options.map((option) => {
        const name = 'name' in option ? String(option.name) : ''
        return { value: name, label: t(operatorKey(name, type)) }
      })}
    />
  )
}

/** Takes a line away. */
export const RemoveLine = ({ handleOnClick, disabled }: ActionProps) => {
  const t = useWords(texts)
  return disabled ? null : <IconButton icon="close" label={t('rules.remove')} onClick={() => handleOnClick()} />
}
