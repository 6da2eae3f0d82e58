import { Input, Select, Switch } from 'antd'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { RemoveButton } from '../buttons.tsx'
import { useRows } from '../described.ts'
import { useKit, useLanguage } from '../words.ts'

type Value = string | number | boolean
type Kind = { code: string; name: LocalisedText; kind: string; unitCode: string | null; options: Option[] }
type Option = { code: string; name: LocalisedText }
type Props = { id: string; value: Record<string, Value>; onChange: (value: Record<string, Value>) => void }

const first: Record<string, Value> = { number: 0, boolean: true }

/** What goods are made of and how large they are: one line an attribute of the house's list, each with the choices that it has. */
export const AttributesInput = ({ id, value, onChange }: Props) => {
  const t = useKit()
  const language = useLanguage()
  const kinds = (useRows('attributes', { limit: 200 }).data?.pages[0]?.rows ?? []) as unknown as Kind[]
  const nameOf = ({ code, name }: Kind) => localised(name, language) || code
  const left = kinds.filter(({ code }) => !(code in value))
  const remove = (code: string) => {
    const { [code]: _, ...rest } = value
    onChange(rest)
  }
  return (
    <div className="structured">
      {Object.entries(value).map(([code, current]) => {
        const kind = kinds.find((one) => one.code === code)
        const label = kind ? nameOf(kind) : code
        return (
          <div key={code} className="structured-line">
            <span className="structured-name">
              {label}
              {kind?.unitCode && <span className="soft"> {kind.unitCode.toLowerCase()}</span>}
            </span>
            <ValueInput
              {...{ kind, label, value: current }}
              onChange={(next) => onChange({ ...value, [code]: next })}
            />
            <RemoveButton what={label} onClick={() => remove(code)} />
          </div>
        )
      })}
      <Select
        id={id}
        aria-label={t('kit.attribute_add')}
        placeholder={t('kit.attribute_add')}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        options={left.map((kind) => ({ value: kind.code, label: nameOf(kind) }))}
        onChange={(code: string | null) => {
          const kind = kinds.find((one) => one.code === code)
          if (kind) onChange({ ...value, [kind.code]: first[kind.kind] ?? kind.options[0]?.code ?? '' })
        }}
      />
    </div>
  )
}

type ValueProps = { kind: Kind | undefined; label: string; value: Value; onChange: (value: Value) => void }

const ValueInput = ({ kind, label, value, onChange }: ValueProps) => {
  const language = useLanguage()
  if (typeof value === 'boolean') return <Switch aria-label={label} checked={value} onChange={onChange} />
  if (kind?.kind === 'choice')
    return (
      <Select
        aria-label={label}
        value={String(value)}
        options={kind.options.map(({ code, name }) => ({ value: code, label: localised(name, language) || code }))}
        onChange={onChange}
      />
    )
  const isNumber = kind?.kind === 'number'
  return (
    <Input
      aria-label={label}
      value={String(value)}
      {...(isNumber && { inputMode: 'decimal' as const, className: 'input-number' })}
      onChange={({ target }) =>
        onChange(isNumber && /^-?\d+(\.\d+)?$/.test(target.value) ? Number(target.value) : target.value)
      }
    />
  )
}
