import { Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../shell/words.ts'
import { addressTexts } from './address-texts.ts'
import { CodeInput } from './codes.tsx'

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

/** Structured values: addresses part by part, everything else as JSON that is read when it is complete. */
export const JsonInput = (props: Props) =>
  /address/i.test(props.name) ? (
    <AddressInput {...props} value={(props.value ?? {}) as Address} hasPhone={false} />
  ) : (
    <Raw {...props} />
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
