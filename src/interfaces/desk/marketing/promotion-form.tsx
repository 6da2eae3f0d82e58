import { Checkbox, Input, Segmented, Switch } from 'antd'
import { useId } from 'react'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { LocalisedInput } from '../kit/forms/localised-input.tsx'
import { InstantField, WholeField } from '../kit/forms/typed-fields.tsx'
import { Panel } from '../kit/page.tsx'
import { useWords } from '../shell/words.ts'
import { type Conditions, channels, kinds, type Promotion } from './promotion.ts'
import { RowsSelect } from './rows-select.tsx'
import { texts } from './texts.ts'

type Part = {
  values: Promotion
  set: (change: Partial<Promotion>) => void
  fields: Record<string, string>
  currency: string
  isFixed: boolean
}

/** What a promotion is called and what it takes off. */
export const Gives = ({ values, set, fields, currency, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const usual = { percent: '10', amount: '', buy_get: '100', free_shipping: '0' } as const
  return (
    <Panel title={t('marketing.what')}>
      <div className="form-grid">
        <Field label={t('marketing.name')} id={`${id}-name`} error={fields.name} isRequired isWide>
          <LocalisedInput
            id={`${id}-name`}
            label={t('marketing.name')}
            value={values.name}
            onChange={(name) => set({ name })}
            {...(fields.name && { status: 'error' as const })}
          />
        </Field>
        <Field
          label={t('marketing.code')}
          id={`${id}-code`}
          error={fields.code}
          hint={t('marketing.code_hint')}
          isRequired
        >
          <Input
            id={`${id}-code`}
            value={values.code}
            disabled={isFixed}
            onChange={({ target }) => set({ code: target.value })}
            {...(fields.code && { status: 'error' as const })}
          />
        </Field>
        <div className="field field-wide">
          <span className="field-name" id={`${id}-kind`}>
            {t('marketing.kind')}
          </span>
          <Segmented
            className="kinds"
            aria-labelledby={`${id}-kind`}
            value={values.kind}
            disabled={isFixed}
            onChange={(kind) => set({ kind, value: usual[kind] })}
            options={kinds.map((value) => ({ value, label: t(`marketing.kind.${value}`) }))}
          />
        </div>
        <Value values={values} set={set} fields={fields} currency={currency} isFixed={isFixed} />
      </div>
    </Panel>
  )
}

const Value = ({ values: { kind, value, conditions }, set, fields, currency, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const number = {
    id,
    value,
    onChange: (next: string | null) => set({ value: next ?? '' }),
    disabled: isFixed,
    ...(fields.value && { status: 'error' as const }),
  }
  if (kind === 'free_shipping') return null
  if (kind === 'percent')
    return (
      <Field label={t('marketing.percent')} id={id} error={fields.value} isRequired>
        <DecimalInput {...number} suffix="%" />
      </Field>
    )
  if (kind === 'amount')
    return (
      <Field label={t('marketing.amount')} id={id} error={fields.value ?? fields.currency} isRequired>
        <DecimalInput {...number} suffix={currency || ' '} />
      </Field>
    )
  const pieces = (name: 'buy' | 'get', usual: number) => (
    <WholeField
      label={t(`marketing.${name}`)}
      error={fields[`conditions.${name}`]}
      isRequired
      value={conditions[name] ?? usual}
      disabled={isFixed}
      onChange={(count) =>
        set({ conditions: { buy: 2, get: 1, ...conditions, [name]: count ?? undefined } as Conditions })
      }
    />
  )
  return (
    <>
      {pieces('buy', 2)}
      {pieces('get', 1)}
      <Field label={t('marketing.reduced')} id={id} error={fields.value} hint={t('marketing.reduced_hint')}>
        <DecimalInput {...number} suffix="%" />
      </Field>
    </>
  )
}

/** For which goods, whom, where, from what amount on. */
export const Holds = ({ values: { conditions }, set, fields, currency, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const change = (part: Partial<Conditions>) => set({ conditions: { ...conditions, ...part } })
  const many = (name: 'categories' | 'items' | 'groups', plural: string, everything: string) => (
    <Field
      label={t(`marketing.${name}`)}
      id={`${id}-${name}`}
      error={fields[`conditions.${name}`]}
      isWide={name === 'items'}
    >
      <RowsSelect
        id={`${id}-${name}`}
        plural={plural}
        value={conditions[name] ?? []}
        placeholder={everything}
        isFixed={isFixed}
        onChange={(ids) => change({ [name]: ids })}
      />
    </Field>
  )
  return (
    <Panel title={t('marketing.where')}>
      <div className="form-grid">
        {many('categories', 'categories', t('marketing.everything'))}
        {many('groups', 'customer_groups', t('marketing.everybody'))}
        {many('items', 'items', t('marketing.everything'))}
        <Field label={t('marketing.minimum')} id={`${id}-minimum`} error={fields['conditions.minimum']}>
          <DecimalInput
            id={`${id}-minimum`}
            value={conditions.minimum ?? ''}
            disabled={isFixed}
            suffix={currency || ' '}
            onChange={(minimum) => change({ minimum: minimum ?? undefined } as Conditions)}
          />
        </Field>
        <fieldset className="field field-wide choices">
          <legend>{t('marketing.channels')}</legend>
          <Checkbox.Group
            value={conditions.channels ?? []}
            disabled={isFixed}
            onChange={(chosen) => change({ channels: chosen as Conditions['channels'] & {} })}
            options={channels.map((value) => ({ value, label: t(`marketing.channel.${value}`) }))}
          />
          {!conditions.channels?.length && <span className="field-hint">{t('marketing.everywhere')}</span>}
        </fieldset>
      </div>
    </Panel>
  )
}

/** From when to when, how often, and beside what else. */
export const Lasts = ({ values, set, fields, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const instant = (name: 'validFrom' | 'validTo', label: string) => (
    <InstantField
      label={label}
      error={fields[name]}
      value={values[name]}
      disabled={isFixed}
      onChange={(at) => set({ [name]: at })}
    />
  )
  const yesNo = (name: 'needsCoupon' | 'isExclusive', label: string) => (
    <Field label={label} id={`${id}-${name}`}>
      <Switch
        id={`${id}-${name}`}
        checked={values[name]}
        disabled={isFixed}
        onChange={(isOn) => set({ [name]: isOn })}
      />
    </Field>
  )
  return (
    <Panel title={t('marketing.when')}>
      <div className="form-grid">
        {instant('validFrom', t('marketing.valid_from'))}
        {instant('validTo', t('marketing.valid_to'))}
        <WholeField
          label={t('marketing.uses_limit')}
          error={fields.usesLimit}
          value={values.usesLimit}
          disabled={isFixed}
          placeholder={t('marketing.no_limit')}
          onChange={(usesLimit) => set({ usesLimit })}
        />
        <WholeField
          label={t('marketing.priority')}
          error={fields.priority}
          hint={t('marketing.priority_hint')}
          value={values.priority}
          disabled={isFixed}
          onChange={(priority) => set({ priority: priority ?? 0 })}
        />
        {yesNo('needsCoupon', t('marketing.needs_coupon'))}
        {yesNo('isExclusive', t('marketing.exclusive'))}
      </div>
    </Panel>
  )
}
