import { Input, Select, Switch } from 'antd'
import { useId } from 'react'
import type { LocalisedText } from '#support/i18n/index.ts'
import type { Column } from '../described.ts'
import { useKit } from '../words.ts'
import { CodeInput } from './codes.tsx'
import { DecimalInput } from './decimal-input.tsx'
import { Field, marksOf } from './field.tsx'
import { LocalisedInput } from './localised-input.tsx'
import { ReferenceInput } from './reference-input.tsx'
import { StructuredInput } from './structured-input.tsx'
import { DayInput, InstantInput } from './typed-inputs.tsx'

type Props = {
  column: Column
  value: unknown
  onChange: (value: unknown) => void
  error?: string | undefined
  currency?: string
}

const LONG = /description|note|text$|body/i

/** The field of a described column. */
export const ColumnField = ({ column, error, ...props }: Props) => {
  const id = useId()
  const isWide = ['localised', 'json', 'texts'].includes(column.kind)
  const shared = { id, column, ...marksOf(id, error), ...props }
  return (
    <Field label={column.label} id={id} error={error} isRequired={column.isRequired} isWide={isWide}>
      {column.codeOf || ['choice', 'texts', 'reference'].includes(column.kind) ? (
        <Chosen {...shared} />
      ) : (
        <Typed {...shared} />
      )}
    </Field>
  )
}

type ControlProps = Omit<Props, 'error'> & { id: string } & ReturnType<typeof marksOf>

/** What is chosen from what there is. */
const Chosen = ({ column, value, onChange, currency: _, ...shared }: ControlProps) => {
  const t = useKit()
  const { kind, label, isRequired, codeOf, reference, values } = column
  const one = { value: (value as string) ?? null, allowClear: !isRequired, placeholder: t('kit.choose') }
  if (kind === 'texts') return <Select {...shared} mode="tags" value={(value as string[]) ?? []} onChange={onChange} />
  if (kind === 'reference')
    return <ReferenceInput {...shared} label={label} entity={reference?.entity} value={one.value} onChange={onChange} />
  if (codeOf) return <CodeInput {...shared} {...one} codeOf={codeOf} onChange={onChange} />
  return <Select {...shared} {...one} options={values ?? []} onChange={(chosen) => onChange(chosen ?? null)} />
}

/** What is typed: words, numbers, days, moments, and what has parts. */
const Typed = ({ column: { kind, name, label }, value, currency, ...shared }: ControlProps) => {
  const { id, onChange } = shared
  const text = (value as string) ?? ''
  const isLong = LONG.test(name)
  switch (kind) {
    case 'yesno':
      return <Switch id={id} checked={Boolean(value)} onChange={onChange} />
    case 'localised':
      return <LocalisedInput {...shared} {...{ label, isLong }} value={(value as LocalisedText) ?? null} />
    case 'json':
      return <StructuredInput {...shared} {...{ label, name, value }} />
    case 'date':
      return <DayInput {...shared} value={text} onChange={(day) => onChange(day || null)} />
    case 'instant':
      return <InstantInput {...shared} value={text} />
    case 'money':
      return <DecimalInput {...shared} value={text} suffix={currency} />
    case 'rate':
      return <DecimalInput {...shared} value={text} suffix="%" isRate />
    case 'decimal':
      return <DecimalInput {...shared} value={text} />
  }
  const onType = ({ target }: { target: { value: string } }) => onChange(target.value)
  if (kind === 'integer' || kind === 'number')
    return (
      <Input
        {...shared}
        inputMode="numeric"
        className="input-number"
        value={text}
        onChange={({ target }) => onChange(numberOf(target.value))}
      />
    )
  if (isLong)
    return <Input.TextArea {...shared} autoSize={{ minRows: 2, maxRows: 10 }} value={text} onChange={onType} />
  return <Input {...shared} value={text} onChange={onType} />
}

/** What is no number stays as it was typed, for the house to refuse. */
const numberOf = (text: string) => (text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)
