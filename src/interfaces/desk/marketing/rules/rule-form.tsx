import { Checkbox, Input, Select } from 'antd'
import { useId } from 'react'
import { FieldError } from '../../kit/field-error.tsx'
import { Field } from '../../kit/forms/field.tsx'
import { Panel } from '../../kit/page.tsx'
import { useWords } from '../../shell/words.ts'
import { errorIn, type Part } from './part.ts'
import { channels, codeFrom, type Trigger, triggers, usualChannels } from './rule.ts'
import { texts } from './texts.ts'

/** What a rule is called, when it is asked and where. */
export const About = ({ values, set, fields, isFixed, isNew }: Part & { isNew: boolean }) => {
  const t = useWords(texts)
  const id = useId()
  const follows = isNew && values.code === codeFrom(values.name)
  const isUsual = values.channels.join() === usualChannels(values.trigger).join()
  const wrongChannels = errorIn(fields, 'channels')
  return (
    <Panel title={t('rules.about')}>
      <div className="form-grid">
        <Field label={t('rules.name')} id={`${id}-name`} error={fields.name} isRequired>
          <Input
            id={`${id}-name`}
            value={values.name}
            disabled={isFixed}
            maxLength={120}
            onChange={({ target: { value } }) => set({ name: value, ...(follows && { code: codeFrom(value) }) })}
            {...(fields.name && { status: 'error' as const })}
          />
        </Field>
        <Field label={t('rules.code')} id={`${id}-code`} error={fields.code} hint={t('rules.code_hint')} isRequired>
          <Input
            id={`${id}-code`}
            value={values.code}
            disabled={isFixed}
            maxLength={40}
            onChange={({ target }) => set({ code: target.value })}
            {...(fields.code && { status: 'error' as const })}
          />
        </Field>
        <Field label={t('rules.trigger')} id={`${id}-trigger`} error={fields.trigger} isRequired>
          <Select<Trigger>
            id={`${id}-trigger`}
            aria-label={t('rules.trigger')}
            value={values.trigger}
            disabled={isFixed}
            onChange={(trigger) => set({ trigger, ...(isUsual && { channels: usualChannels(trigger) }) })}
            options={triggers.map((value) => ({ value, label: t(`rules.trigger.${value}`) }))}
          />
        </Field>
        <fieldset className="field field-wide choices">
          <legend>{t('rules.channels')}</legend>
          <Checkbox.Group
            value={values.channels}
            disabled={isFixed}
            onChange={(chosen) => set({ channels: chosen })}
            options={channels.map((value) => ({ value, label: t(`rules.channel.${value}`) }))}
          />
          <FieldError>{wrongChannels}</FieldError>
        </fieldset>
      </div>
    </Panel>
  )
}
