import { Input, Select } from 'antd'
import { useState } from 'react'
import { type Address, AddressInput } from './address-input.tsx'
import { AttributesInput } from './attributes-input.tsx'
import { ShiftsInput, WeekInput, WorkdaysInput } from './hours-input.tsx'
import { OptionsInput } from './options-input.tsx'
import { RegionsInput } from './regions-input.tsx'

type Props = {
  id: string
  label: string
  name: string
  value: unknown
  onChange: (value: unknown) => void
  status?: 'error'
}

/** Structured values: each as people think of it; what has no form of its own as JSON that is read when it is complete. */
export const StructuredInput = (props: Props) => {
  const { name, value } = props
  if (/address/i.test(name)) return <AddressInput {...props} value={(value ?? {}) as Address} hasPhone={false} />
  if (name === 'attributes') return <AttributesInput {...props} value={(value ?? {}) as Record<string, string>} />
  if (name === 'options') return <OptionsInput {...props} value={listOf(value)} />
  if (name === 'week') return <WeekInput {...props} value={listOf(value)} />
  if (name === 'shifts') return <ShiftsInput {...props} value={listOf(value)} />
  if (name === 'workdays') return <WorkdaysInput {...props} value={listOf(value)} />
  if (name === 'regions') return <RegionsInput {...props} value={listOf(value)} />
  if (name === 'holidays') return <DaysInput {...props} value={listOf(value)} />
  return <Raw {...props} />
}

const listOf = <T,>(value: unknown) => (Array.isArray(value) ? value : []) as T[]

/** Days, typed one after the other. */
const DaysInput = ({ label, name: _, ...rest }: Omit<Props, 'value'> & { value: string[] }) => (
  <Select {...rest} aria-label={label} mode="tags" placeholder="2026-10-01" tokenSeparators={[',', ' ']} />
)

const Raw = ({ id, label, value, onChange, status }: Props) => {
  const [text, setText] = useState(() => (value === undefined || value === null ? '' : JSON.stringify(value, null, 2)))
  const [isBroken, setBroken] = useState(false)
  const type = (typed: string) => {
    setText(typed)
    try {
      onChange(typed.trim() ? JSON.parse(typed) : null)
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <Input.TextArea
      id={id}
      aria-label={label}
      className="mono"
      autoSize={{ minRows: 2, maxRows: 14 }}
      value={text}
      status={isBroken ? 'error' : (status ?? '')}
      onChange={({ target }) => type(target.value)}
    />
  )
}
