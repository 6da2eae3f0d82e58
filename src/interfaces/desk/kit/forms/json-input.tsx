import { Input, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../../shell/words.ts'
import { addressTexts } from './address-texts.ts'
import { AttributesInput } from './attributes-input.tsx'
import { CodeInput } from './codes.tsx'
import { ShiftsInput, WeekInput, WorkdaysInput } from './hours-input.tsx'
import { OptionsInput } from './options-input.tsx'
import { RegionsInput } from './regions-input.tsx'

type Props = {
  id: string
  label: string
  name: string
  value: unknown
  onChange: (value: unknown) => void
  isInvalid: boolean
}

const addressParts = ['name', 'line1', 'line2', 'district', 'city', 'region', 'postalCode', 'country', 'phone'] as const
export type Address = { [Part in (typeof addressParts)[number]]?: string }

/** Structured values: each as people think of it; what has no form of its own as JSON that is read when it is complete. */
export const JsonInput = (props: Props) => {
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
const DaysInput = ({ id, label, value, onChange, isInvalid }: Omit<Props, 'value'> & { value: string[] }) => (
  <Select
    id={id}
    aria-label={label}
    mode="tags"
    placeholder="2026-10-01"
    tokenSeparators={[',', ' ']}
    value={value}
    onChange={onChange}
    {...(isInvalid && { status: 'error' as const })}
  />
)

/** A postal address, part by part. */
export const AddressInput = ({
  id,
  value,
  onChange,
  errors = {},
  hasPhone = true,
}: {
  id: string
  value: Address
  onChange: (value: Address) => void
  errors?: Record<string, string>
  /** Whether somebody is called there: a parcel's address, not that of a house. */
  hasPhone?: boolean
}) => {
  const t = useWords(addressTexts)
  const set = (part: keyof Address, words: string | null) => {
    const { [part]: _, ...others } = value
    onChange(words ? { ...others, [part]: words } : others)
  }
  return (
    <div className="address">
      {addressParts.map((part) => {
        if (part === 'phone' && !hasPhone) return null
        const shared = {
          id: part === 'name' ? id : `${id}-${part}`,
          'aria-label': t(`address.${part}`),
          placeholder: t(`address.${part}`),
          ...(errors[part] && { status: 'error' as const, 'aria-invalid': true }),
        }
        return (
          <div key={part} className={`address-${part}`}>
            {part === 'country' ? (
              <CodeInput
                {...shared}
                codeOf="country"
                value={value.country ?? null}
                onChange={(code) => set(part, code)}
              />
            ) : (
              <Input
                {...shared}
                value={value[part] ?? ''}
                maxLength={200}
                onChange={({ target }) => set(part, target.value)}
              />
            )}
            {errors[part] && <p className="field-error">{errors[part]}</p>}
          </div>
        )
      })}
    </div>
  )
}

const Raw = ({ id, label, value, onChange, isInvalid }: Props) => {
  const [text, setText] = useState(() => (value === undefined || value === null ? '' : JSON.stringify(value, null, 2)))
  const [isBroken, setBroken] = useState(false)
  return (
    <Input.TextArea
      id={id}
      aria-label={label}
      className="mono"
      autoSize={{ minRows: 2, maxRows: 14 }}
      value={text}
      {...((isInvalid || isBroken) && { status: 'error' as const })}
      onChange={({ target }) => {
        setText(target.value)
        try {
          onChange(target.value.trim() ? JSON.parse(target.value) : null)
          setBroken(false)
        } catch {
          setBroken(true)
        }
      }}
    />
  )
}
