import { Input, type InputProps, type InputRef } from 'antd'
import { type Ref, useEffect, useState } from 'react'
import { parseDecimal } from '#support/money/index.ts'
import { short } from '../values.tsx'
import { byHundred, timesHundred } from './percent.ts'

type Props = Omit<InputProps, 'value' | 'onChange'> & {
  value: string
  onChange: (value: string | null) => void
  isRate?: boolean
  label?: string
  ref?: Ref<InputRef>
}

/** An exact decimal, typed as people type it; a rate is typed in percent. Kept as text from key to ledger. */
export const DecimalInput = ({ value, onChange, isRate = false, label, ...rest }: Props) => {
  const [text, setText] = useState(() => written(value, isRate))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value from outside replaces what is being typed
  useEffect(() => {
    if ((meant(text, isRate) ?? '') !== value) setText(written(value, isRate))
  }, [value])
  return (
    <Input
      {...(label && { 'aria-label': label })}
      {...rest}
      inputMode="decimal"
      className="input-number"
      value={text}
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
