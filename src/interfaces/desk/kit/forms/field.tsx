import { Input, Select, Switch } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { LocalisedText } from '#support/i18n/index.ts'
import { parseDecimal } from '#support/money/index.ts'
import type { Column } from '../described.ts'
import { short } from '../values.tsx'
import { useKit } from '../words.ts'
import { CodeInput } from './codes.tsx'
import { JsonInput } from './json-input.tsx'
import { LocalisedInput } from './localised-input.tsx'
import { byHundred, timesHundred } from './percent.ts'
import { ReferenceInput } from './reference-input.tsx'

/** A control with its label above and what is wrong with it below. */
export const Field = ({
  label,
  error,
  hint,
  isRequired,
  id,
  children,
  isWide,
}: {
  label: ReactNode
  error?: string | undefined
  hint?: ReactNode
  isRequired?: boolean
  id?: string
  children: ReactNode
  isWide?: boolean
}) => (
  <div className={isWide ? 'field field-wide' : 'field'}>
    <label htmlFor={id}>
      {label}
      {isRequired && (
        <span className="field-needed" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </label>
    {children}
    {hint && !error && <p className="field-hint">{hint}</p>}
    {error && (
      <p className="field-error" role="alert" id={id && `${id}-error`}>
        {error}
      </p>
    )}
  </div>
)

type FieldProps = {
  column: Column
  value: unknown
  onChange: (value: unknown) => void
  error?: string | undefined
  hint?: ReactNode
  currency?: string
  isDisabled?: boolean
  label?: string
}

const LONG = /description|note|text$|body/i

/** The field of a described column. */
export const ColumnField = ({
  column,
  value,
  onChange,
  error,
  hint,
  currency,
  isDisabled = false,
  label = column.label,
}: FieldProps) => {
  const id = useId()
  const isWide = ['localised', 'json', 'texts'].includes(column.kind)
  return (
    <Field label={label} id={id} error={error} hint={hint} isRequired={column.isRequired} isWide={isWide}>
      <Control
        id={id}
        column={column}
        value={value}
        onChange={onChange}
        isInvalid={Boolean(error)}
        currency={currency}
        isDisabled={isDisabled}
      />
    </Field>
  )
}

type ControlProps = {
  id: string
  column: Column
  value: unknown
  onChange: (value: unknown) => void
  isInvalid: boolean
  currency?: string | undefined
  isDisabled: boolean
}

const marks = (id: string, isInvalid: boolean, isDisabled: boolean) => ({
  ...(isInvalid && { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${id}-error` }),
  disabled: isDisabled,
})

const Control = ({ id, column, value, onChange, isInvalid, currency, isDisabled }: ControlProps) => {
  const t = useKit()
  const { kind, name, label } = column
  const bad = marks(id, isInvalid, isDisabled)
  if (kind === 'yesno') return <Switch id={id} checked={Boolean(value)} onChange={onChange} disabled={isDisabled} />
  if (kind === 'choice')
    return (
      <Select
        id={id}
        {...bad}
        value={(value as string) ?? null}
        allowClear={!column.isRequired}
        onChange={(chosen) => onChange(chosen ?? null)}
        options={column.values ?? []}
        placeholder={t('kit.choose')}
      />
    )
  if (kind === 'reference')
    return (
      <ReferenceInput
        id={id}
        label={label}
        entity={column.reference?.entity}
        value={(value as string) ?? null}
        onChange={onChange}
        isInvalid={isInvalid}
        isDisabled={isDisabled}
      />
    )
  if (kind === 'localised')
    return (
      <LocalisedInput
        id={id}
        label={label}
        value={(value as LocalisedText) ?? null}
        onChange={onChange}
        isLong={LONG.test(name)}
        isInvalid={isInvalid}
      />
    )
  if (kind === 'texts')
    return <Select id={id} {...bad} mode="tags" value={(value as string[]) ?? []} onChange={onChange} />
  if (column.codeOf)
    return (
      <CodeInput
        id={id}
        {...bad}
        codeOf={column.codeOf}
        value={(value as string) ?? null}
        onChange={onChange}
        allowClear={!column.isRequired}
        placeholder={t('kit.choose')}
      />
    )
  if (kind === 'json')
    return <JsonInput id={id} label={label} name={name} value={value} onChange={onChange} isInvalid={isInvalid} />
  return <TypedControl {...{ id, column, value, onChange, isInvalid, currency, isDisabled }} />
}

/** What is typed: days, moments, numbers, words. */
const TypedControl = ({
  id,
  column: { kind, name },
  value,
  onChange,
  isInvalid,
  currency,
  isDisabled,
}: ControlProps) => {
  const bad = marks(id, isInvalid, isDisabled)
  if (kind === 'date')
    return (
      <Input
        id={id}
        {...bad}
        type="date"
        value={(value as string) ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      />
    )
  if (kind === 'instant')
    return (
      <Input
        id={id}
        {...bad}
        type="datetime-local"
        value={localInput(value as string)}
        onChange={({ target }) => onChange(target.value ? new Date(target.value).toISOString() : null)}
      />
    )
  if (kind === 'integer' || kind === 'number')
    return (
      <Input
        id={id}
        {...bad}
        inputMode="numeric"
        className="input-number"
        value={(value as number) ?? ''}
        onChange={({ target }) => onChange(wholeOf(target.value))}
      />
    )
  if (kind === 'decimal' || kind === 'money' || kind === 'rate')
    return (
      <DecimalInput
        id={id}
        {...bad}
        isRate={kind === 'rate'}
        value={(value as string) ?? ''}
        onChange={onChange}
        suffix={kind === 'rate' ? '%' : kind === 'money' ? currency : undefined}
      />
    )
  if (LONG.test(name))
    return (
      <Input.TextArea
        id={id}
        {...bad}
        autoSize={{ minRows: 2, maxRows: 10 }}
        value={(value as string) ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  return <Input id={id} {...bad} value={(value as string) ?? ''} onChange={({ target }) => onChange(target.value)} />
}

const wholeOf = (text: string) => (text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)

const localInput = (at: string | null | undefined) => {
  if (!at) return ''
  const instant = new Date(at)
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

type DecimalProps = {
  id?: string
  value: string
  onChange: (value: string | null) => void
  isRate?: boolean
  suffix?: string | undefined
  disabled?: boolean
  label?: string
  placeholder?: string
  autoFocus?: boolean
  status?: 'error'
}

/** An exact decimal, typed as people type it; a rate is typed in percent. Kept as text from key to ledger. */
export const DecimalInput = ({ value, onChange, isRate = false, suffix, label, ...rest }: DecimalProps) => {
  const [text, setText] = useState(() => written(value, isRate))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value from outside replaces what is being typed
  useEffect(() => {
    if ((meant(text, isRate) ?? '') !== value) setText(written(value, isRate))
  }, [value])
  return (
    <Input
      {...rest}
      {...(label && { 'aria-label': label })}
      inputMode="decimal"
      className="input-number"
      value={text}
      suffix={suffix}
      onBlur={() => setText(written(meant(text, isRate) ?? '', isRate))}
      onChange={({ target }) => {
        setText(target.value)
        onChange(meant(target.value, isRate))
      }}
    />
  )
}

const written = (value: string, isRate: boolean) => (isRate ? timesHundred(value) : tidy(value))

/** What a typed text means; what is no number is passed on as it is, so that the house can say so. */
const meant = (text: string, isRate: boolean): string | null => {
  if (text.trim() === '') return null
  const read = parseDecimal(text)
  return read === null ? text : isRate ? byHundred(read) : read
}

const tidy = (value: string) => (/^-?\d+\.\d+$/.test(value) ? short(value) : value)
