import { Input, Select } from 'antd'
import { useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { addFilter, changeFilter, type Definition, type Filter } from './definition.ts'
import { naming, operators, valuesOf } from './filter-words.ts'
import { useMembers } from './members.ts'
import type { Dimension, Model } from './model.ts'
import { texts } from './texts.ts'

type Props = {
  model: Model
  definition: Definition
  dimension: string
  /** The filter that is changed; without it a new one is made. */
  at: number | undefined
  onChange: (definition: Definition) => void
  onClose: () => void
}

/** Which members, days or numbers are looked at. */
export const FilterDialog = ({ model, definition, dimension: name, at, onChange, onClose }: Props) => {
  const t = useWords(texts)
  const dimension = model.dimensions.find((one) => one.name === name)
  const [filter, setFilter] = useState<Filter>(
    () => (at === undefined ? undefined : definition.filters[at]) ?? first(dimension, name),
  )
  if (!dimension) return null
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part })
  const isNaming = naming.includes(filter.operator)
  const levels = dimension.levels ?? []
  const act = () => {
    onChange(at === undefined ? addFilter(definition, filter) : changeFilter(definition, at, filter))
    onClose()
  }
  return (
    <Dialog
      title={t('insight.filter_by', { what: dimension.label })}
      act={t('insight.filter_set')}
      isOff={!isWhole(filter)}
      onAct={act}
      onClose={onClose}
    >
      <div className="stack">
        {dimension.type !== 'boolean' && (
          <Select
            aria-label={t('insight.how')}
            value={sayable(filter.operator)}
            onChange={(operator: string) => change({ operator, value: undefined as never })}
            options={operators[dimension.type].map((one) => ({ value: one, label: t(`insight.how.${one}`) }))}
          />
        )}
        {isNaming && levels.length > 0 && (
          <Select
            aria-label={t('insight.level')}
            value={filter.level ?? levels[0]!.name}
            onChange={(level: string) => change({ level, value: [] })}
            options={levels.map((one) => ({ value: one.name, label: one.label }))}
          />
        )}
        <Value {...{ dimension, filter, isNaming }} onChange={(value) => change({ value })} />
      </div>
    </Dialog>
  )
}

const sayable = (operator: string) => (operator === 'is' ? 'in' : operator === 'is_not' ? 'not_in' : operator)

const first = (dimension: Dimension | undefined, name: string): Filter => {
  const level = dimension?.levels?.find((one) => one.name === dimension.usualLevel)
  if (dimension?.type === 'boolean') return { dimension: name, operator: 'is', value: true }
  return { dimension: name, ...(level && { level: level.name }), operator: operators[dimension?.type ?? 'text'][0] }
}

const isWhole = ({ operator, value }: Filter) => {
  if (operator === 'is_known' || operator === 'is_unknown') return true
  if (operator === 'between') return Array.isArray(value) && value.length === 2 && value.every((one) => one !== '')
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

type ValueProps = {
  dimension: Dimension
  filter: Filter
  isNaming: boolean
  onChange: (value: NonNullable<Filter['value']>) => void
}

const Value = ({ dimension, filter, isNaming, onChange }: ValueProps) => {
  const t = useWords(texts)
  const { operator } = filter
  const values = valuesOf(filter)
  if (operator === 'is_known' || operator === 'is_unknown') return null
  if (dimension.type === 'boolean')
    return (
      <Select
        aria-label={dimension.label}
        value={values[0] ?? 'true'}
        onChange={(value: string) => onChange(value === 'true')}
        options={[
          { value: 'true', label: t('insight.yes') },
          { value: 'false', label: t('insight.no') },
        ]}
      />
    )
  if (isNaming && dimension.type !== 'number') return <MembersValue {...{ dimension, filter, onChange }} />
  const typed = dimension.type === 'date' ? 'date' : dimension.type === 'number' ? 'number' : 'text'
  const given = (text: string) => (typed === 'number' ? numberOf(text) : text)
  if (operator === 'between')
    return (
      <div className="form-row">
        {[t('insight.from'), t('insight.to')].map((label, side) => (
          <Field key={label} label={label} id={`between-${side}`}>
            <Input
              id={`between-${side}`}
              type={typed}
              value={values[side] ?? ''}
              onChange={({ target }) => {
                const next = [values[0] ?? '', values[1] ?? ''].map((one, at) =>
                  given(at === side ? target.value : one),
                )
                onChange(next)
              }}
            />
          </Field>
        ))}
      </div>
    )
  return (
    <Input
      type={typed}
      aria-label={dimension.label}
      value={values[0] ?? ''}
      onChange={({ target }) => onChange(given(target.value))}
    />
  )
}

const numberOf = (text: string) => (text.trim() === '' ? '' : Number(text))

const MembersValue = ({ dimension, filter, onChange }: Pick<ValueProps, 'dimension' | 'filter' | 'onChange'>) => {
  const t = useWords(texts)
  const language = useLanguage()
  const [words, setWords] = useState('')
  const isTime = dimension.type === 'date'
  const level = filter.level
  const members = useMembers(dimension.name, level, isTime ? '' : words.trim())
  const options = (members.data ?? [])
    .filter(({ key }) => key !== null)
    .map(({ key, label }) => ({ value: key!, label }))
    .toSorted((a, b) => (isTime ? b.value.localeCompare(a.value) : a.label.localeCompare(b.label, language)))
  return (
    <Select
      mode="multiple"
      aria-label={dimension.label}
      placeholder={t('insight.choose_members')}
      showSearch={{ filterOption: isTime, optionFilterProp: 'label', onSearch: setWords }}
      loading={members.isFetching}
      notFoundContent={members.isFetching ? null : t('insight.no_member')}
      value={valuesOf(filter)}
      onChange={(chosen: string[]) => onChange(chosen)}
      options={options}
    />
  )
}
