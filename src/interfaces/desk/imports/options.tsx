import { Input, Switch } from 'antd'
import { useId } from 'react'
import type { Mapping } from '#functions/integration/browser.ts'
import { CodeInput } from '../kit/forms/codes.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Props = { mapping: Mapping; onChange: (mapping: Mapping) => void; fields: Record<string, string> }

/** What every row takes for granted: the system that it comes from, site, clocks, currency; what is made on the way. */
export const Options = ({ mapping, onChange, fields }: Props) => {
  const t = useWords(texts)
  const id = useId()
  const isPast = mapping.target === 'past_orders'
  const choice = (name: 'site' | 'zone' | 'currency' | 'priceList', codeOf: string, label: string, usual: string) => (
    <Field label={label} id={`${id}-${name}`} error={fields[`mapping.${name}`]}>
      <CodeInput
        id={`${id}-${name}`}
        codeOf={codeOf}
        value={mapping[name] ?? null}
        placeholder={usual}
        allowClear
        onChange={(code) => {
          const { [name]: _, ...rest } = mapping
          onChange(code ? ({ ...rest, [name]: code } as Mapping) : (rest as Mapping))
        }}
      />
    </Field>
  )
  const toggle = (name: 'createItems' | 'createCustomers' | 'listItems', label: string) => (
    <Field label={label} id={`${id}-${name}`}>
      <Switch id={`${id}-${name}`} checked={mapping[name]} onChange={(on) => onChange({ ...mapping, [name]: on })} />
    </Field>
  )
  return (
    <>
      <Field
        label={t('imports.source')}
        id={`${id}-source`}
        hint={t('imports.source_hint')}
        isRequired
        error={fields['mapping.source']}
      >
        <Input
          id={`${id}-source`}
          value={mapping.source}
          onChange={({ target }) => onChange({ ...mapping, source: target.value })}
        />
      </Field>
      {(isPast || mapping.target === 'stock') && choice('site', 'sites', t('imports.site'), t('imports.usual_site'))}
      {isPast && choice('currency', 'currency', t('imports.currency'), t('imports.usual_currency'))}
      {(isPast || mapping.target === 'interactions') &&
        choice('zone', 'zone', t('imports.zone'), t('imports.usual_zone'))}
      {mapping.target === 'prices' && choice('priceList', 'price_lists', t('imports.price_list'), 'retail')}
      {isPast && toggle('createItems', t('imports.create_items'))}
      {isPast && toggle('createCustomers', t('imports.create_customers'))}
      {isPast && mapping.createItems && toggle('listItems', t('imports.list_items'))}
    </>
  )
}
