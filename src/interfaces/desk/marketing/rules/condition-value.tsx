import { Input, Segmented, Select } from 'antd'
import type { ValueEditorProps } from 'react-querybuilder'
import { FieldError } from '../../kit/field-error.tsx'
import { DecimalInput } from '../../kit/forms/decimal-input.tsx'
import { useWords } from '../../shell/words.ts'
import { useCompany } from '../company.ts'
import { type Fact, isBare, takesMany, takesTwo } from './condition.ts'
import { ItemCodes, isOfItems } from './item-codes.tsx'
import { texts } from './texts.ts'

/** With what a fact is compared, and what is wrong with the line. */
export const ConditionValue = (props: ValueEditorProps) => {
  const { errors = {} } = props.context as { errors?: Record<string, string> }
  const error = errors[`condition.${props.path.map((at) => `rules.${at}`).join('.')}`]
  return (
    <>
      <TypedValue {...props} />
      <FieldError>{error}</FieldError>
    </>
  )
}

/** Each kind of fact is typed in its own way. */
const TypedValue = ({ fieldData, operator, value, handleOnChange, disabled, path }: ValueEditorProps) => {
  const t = useWords(texts)
  const fact = fieldData as unknown as Fact
  const shared = { fact, isFixed: disabled ?? false, id: `value-${path.join('-')}` }
  if (isBare(operator)) return null
  if (takesMany(operator))
    return <ManyValues {...shared} value={Array.isArray(value) ? value : []} onChange={handleOnChange} />
  if (!takesTwo(operator))
    return <OneValue {...shared} value={value} onChange={handleOnChange} label={t('rules.value')} />
  const [from, to] = Array.isArray(value) ? value : ['', '']
  const ends = [
    { label: t('rules.value_from'), value: from, onChange: (next: unknown) => handleOnChange([next, to]) },
    { label: t('rules.value_to'), value: to, onChange: (next: unknown) => handleOnChange([from, next]) },
  ] as const
  return (
    <span className="condition-two">
      <OneValue {...shared} {...ends[0]} />
      <span className="soft">{t('rules.value_and')}</span>
      <OneValue {...shared} {...ends[1]} />
    </span>
  )
}

type One = {
  fact: Fact
  id: string
  label: string
  value: unknown
  onChange: (value: unknown) => void
  isFixed: boolean
}

const OneValue = ({ fact, id, label, value, onChange, isFixed }: One) => {
  const t = useWords(texts)
  const { currency } = useCompany()
  const text = String(value ?? '')
  if (isOfItems(fact))
    return (
      <ItemCodes
        {...{ id, label, isFixed }}
        value={text ? [text] : []}
        onChange={([code]) => onChange(code ?? '')}
        isOne
      />
    )
  if (fact.type === 'boolean')
    return (
      <Segmented
        size="small"
        name={id}
        aria-label={label}
        value={text !== 'false'}
        disabled={isFixed}
        onChange={onChange}
        options={[
          { value: true, label: t('rules.says.yes') },
          { value: false, label: t('rules.says.no') },
        ]}
      />
    )
  if (fact.choices)
    return (
      <Select
        className="condition-value"
        aria-label={label}
        value={text || null}
        disabled={isFixed}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={onChange}
        options={optionsOf(fact)}
      />
    )
  if (fact.type === 'text' || fact.type === 'list')
    return (
      <Input
        className="condition-value"
        aria-label={label}
        value={text}
        disabled={isFixed}
        maxLength={200}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  const suffix = fact.type === 'money' ? currency || ' ' : fact.type === 'days' ? t('rules.unit_days') : undefined
  return (
    <span className="condition-number">
      <DecimalInput
        key={suffix}
        label={label}
        value={text}
        disabled={isFixed}
        suffix={suffix}
        onChange={(next) => onChange(next ?? '')}
      />
    </span>
  )
}

const optionsOf = ({ choices = [] }: Fact) => choices.map(({ name, label }) => ({ value: name, label }))

type Many = { fact: Fact; id: string; value: string[]; onChange: (value: unknown) => void; isFixed: boolean }

const ManyValues = ({ fact, id, value, onChange, isFixed }: Many) => {
  const t = useWords(texts)
  const label = t('rules.values')
  if (isOfItems(fact)) return <ItemCodes {...{ id, label, value, onChange, isFixed }} />
  return (
    <Select
      className="condition-value condition-many"
      aria-label={label}
      mode={fact.choices ? 'multiple' : 'tags'}
      value={value.map(String)}
      disabled={isFixed}
      placeholder={label}
      {...(fact.choices
        ? { options: optionsOf(fact), showSearch: { optionFilterProp: 'label' } }
        : { open: false, tokenSeparators: [',', '，'] })}
      popupMatchSelectWidth={false}
      onChange={onChange}
    />
  )
}
