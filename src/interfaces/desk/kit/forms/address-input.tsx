import { Input } from 'antd'
import { useWords } from '../../shell/words.ts'
import { addressTexts } from './address-texts.ts'
import { CodeInput } from './codes.tsx'
import { Field, marksOf } from './field.tsx'

const parts = ['name', 'line1', 'line2', 'district', 'city', 'region', 'postalCode', 'country', 'phone'] as const
type Part = (typeof parts)[number]
export type Address = { [Name in Part]?: string }

/** The parts of an address that are written, without those that are empty. */
export const addressOf = (known: { [Name in Part]?: string | null | undefined }): Address =>
  Object.fromEntries(parts.flatMap((part) => (known[part] ? [[part, known[part]]] : [])))

type Props = {
  id: string
  value: Address
  onChange: (value: Address) => void
  errors?: Record<string, string>
  /** Whether somebody is called there: a parcel's address, not that of a house. */
  hasPhone?: boolean
  /** Parts without which nothing can be sent. */
  needed?: Part[]
}

/** A postal address, part by part, each under its name: Taoyuan is a city and a region. */
export const AddressInput = ({ id, value, onChange, errors = {}, hasPhone = true, needed = [] }: Props) => {
  const t = useWords(addressTexts)
  const set = (part: Part, words: string | null) => {
    const { [part]: _, ...others } = value
    onChange(words ? { ...others, [part]: words } : others)
  }
  return (
    <div className="address">
      {parts.map((part) => {
        if (part === 'phone' && !hasPhone) return null
        const own = part === 'name' ? id : `${id}-${part}`
        const shared = { id: own, ...marksOf(own, errors[part]) }
        return (
          <div key={part} className={`address-${part}`}>
            <Field label={t(`address.${part}`)} id={own} error={errors[part]} isRequired={needed.includes(part)}>
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
            </Field>
          </div>
        )
      })}
    </div>
  )
}
