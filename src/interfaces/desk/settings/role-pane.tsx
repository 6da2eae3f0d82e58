import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { call, post } from '../kit/api.ts'
import { FieldError } from '../kit/field-error.tsx'
import { Field } from '../kit/forms/field.tsx'
import { LocalisedInput } from '../kit/forms/localised-input.tsx'
import { Pane } from '../kit/pane.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { PermissionPicker } from './permission-picker.tsx'
import { texts } from './texts.ts'
import type { Role } from './user.ts'

/** A role: its name, and how far it goes in each part of the house. */
export const RolePane = ({ role, onLeave }: { role?: Role; onLeave: () => void }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const language = useLanguage()
  const ids = [useId(), useId()] as const
  const [code, setCode] = useState('')
  const [name, setName] = useState<LocalisedText | null>(role?.name ?? null)
  const [permissions, setPermissions] = useState<string[]>(role?.permissions ?? [])
  const save = useAction(
    (body: object, key) =>
      role
        ? call('PATCH', `/api/roles/${role.id}`, { body: { ...body, version: role.version }, key })
        : post('/api/roles', { ...body, code }, key),
    { done: t('settings.user_saved'), refresh: [['roles']], onDone: onLeave },
  )
  const isFixed = role?.code === 'owner' || !may(role ? 'access.update_role' : 'access.create_role')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run({ name: name ?? {}, permissions })
  }
  return (
    <Pane title={role ? localised(role.name, language) || role.code : t('settings.role_new')} onLeave={onLeave}>
      <form className="stack" onSubmit={submit}>
        {!role && (
          <Field label={t('settings.role_code')} id={ids[0]} error={save.fields.code} isRequired>
            <Input id={ids[0]} value={code} onChange={({ target }) => setCode(target.value)} />
          </Field>
        )}
        {!isFixed && (
          <Field label={t('settings.name')} id={ids[1]} error={save.fields.name ?? save.fields['name.en']}>
            <LocalisedInput id={ids[1]} label={t('settings.name')} value={name} onChange={setName} />
          </Field>
        )}
        {permissions.includes('*') ? (
          <p>{t('settings.role_everything')}</p>
        ) : (
          <PermissionPicker permissions={permissions} onChange={setPermissions} isFixed={isFixed} />
        )}
        <FieldError>{save.fields.permissions}</FieldError>
        {!isFixed && (
          <div>
            <Button type="primary" htmlType="submit" loading={save.isRunning}>
              {kit('kit.save')}
            </Button>
          </div>
        )}
      </form>
    </Pane>
  )
}
