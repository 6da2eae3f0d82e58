import { Input, Select } from 'antd'
import { useId } from 'react'
import { useColleagues } from '../../kit/documents/colleagues.ts'
import { Field } from '../../kit/forms/field.tsx'
import { InstantField, WholeField } from '../../kit/forms/typed-fields.tsx'
import { Panel } from '../../kit/page.tsx'
import { useWords } from '../../shell/words.ts'
import type { Part } from './part.ts'
import { texts } from './texts.ts'

/** From when to when, how often for one customer, before which other rules. */
export const Limits = ({ values, set, fields, isFixed }: Part) => {
  const t = useWords(texts)
  const instant = (name: 'validFrom' | 'validTo', label: string) => (
    <InstantField
      label={label}
      error={fields[name]}
      value={values[name]}
      disabled={isFixed}
      onChange={(at) => set({ [name]: at })}
    />
  )
  return (
    <Panel title={t('rules.limits')}>
      <div className="form-grid">
        {instant('validFrom', t('rules.valid_from'))}
        {instant('validTo', t('rules.valid_to'))}
        <WholeField
          label={t('rules.limit')}
          error={fields.limitPerCustomer}
          value={values.limitPerCustomer}
          disabled={isFixed}
          placeholder={t('rules.no_limit')}
          onChange={(limitPerCustomer) => set({ limitPerCustomer })}
        />
        {values.limitPerCustomer !== null && (
          <WholeField
            label={t('rules.limit_days')}
            error={fields.limitDays}
            value={values.limitDays}
            disabled={isFixed}
            placeholder={t('rules.for_ever')}
            onChange={(limitDays) => set({ limitDays })}
          />
        )}
        <WholeField
          label={t('rules.priority')}
          error={fields.priority}
          hint={t('rules.priority_hint')}
          value={values.priority}
          disabled={isFixed}
          onChange={(priority) => set({ priority: priority ?? 0 })}
        />
      </div>
    </Panel>
  )
}

/** Who answers for it, what is expected of it, and with whom it is compared. */
export const Measured = ({ values, set, fields, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const colleagues = useColleagues()
  return (
    <Panel title={t('rules.measured')}>
      <div className="form-grid">
        <Field label={t('rules.hypothesis')} id={`${id}-hypothesis`} hint={t('rules.hypothesis_hint')} isWide>
          <Input.TextArea
            id={`${id}-hypothesis`}
            value={values.hypothesis ?? ''}
            disabled={isFixed}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={({ target }) => set({ hypothesis: target.value || null })}
          />
        </Field>
        <WholeField
          label={t('rules.hold_out')}
          error={fields.holdOutPercent}
          hint={t('rules.hold_out_hint')}
          value={values.holdOutPercent}
          disabled={isFixed}
          onChange={(percent) => set({ holdOutPercent: percent ?? 0 })}
        />
        <WholeField
          label={t('rules.window')}
          error={fields.windowDays}
          hint={t('rules.window_hint')}
          value={values.windowDays}
          disabled={isFixed}
          onChange={(windowDays) => set({ windowDays: windowDays ?? 1 })}
        />
        <Field label={t('rules.owner')} id={`${id}-owner`} error={fields.ownerId}>
          <Select
            id={`${id}-owner`}
            aria-label={t('rules.owner')}
            value={values.ownerId}
            disabled={isFixed}
            allowClear
            placeholder={t('rules.nobody')}
            onChange={(ownerId?: string) => set({ ownerId: ownerId ?? null })}
            options={colleagues.map((one) => ({ value: one.id, label: one.name }))}
          />
        </Field>
      </div>
    </Panel>
  )
}
