import { Button, Input, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { type Language, languageNames, languages } from '#support/i18n/index.ts'
import { call, post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useAction } from '../kit/use-action.ts'
import { Facts, When } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay, useMe } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { ConfirmButton } from './confirm-button.tsx'
import { GivenRoles } from './given-roles.tsx'
import { texts } from './texts.ts'
import type { User } from './user.ts'

type Person = { name: string; email: string; language: Language; password: string }

/** One user: who it is, his roles with their reach, his second factor. */
export const UserPane = ({ user, onLeave }: { user: User; onLeave: () => void }) => {
  const t = useWords(texts)
  const may = useMay()
  const { data: me } = useMe()
  const change = useAction(
    (isOn: boolean, key) =>
      isOn
        ? call('DELETE', `/api/users/${user.id}/deactivation`, { key })
        : post(`/api/users/${user.id}/deactivation`, {}, key),
    { done: t('settings.user_saved'), refresh: [['users']] },
  )
  const update = useAction(
    (body: object, key) => call('PATCH', `/api/users/${user.id}`, { body: { ...body, version: user.version }, key }),
    { done: t('settings.user_saved'), refresh: [['users']] },
  )
  return (
    <Pane
      title={user.name}
      tag={
        <StateTag
          state={user.isActive ? 'active' : 'inactive'}
          label={t(user.isActive ? 'settings.active' : 'settings.inactive')}
        />
      }
      onLeave={onLeave}
    >
      <Facts
        rows={[
          [t('settings.two_factor'), <TwoFactor key="factor" user={user} />],
          [t('settings.last_seen'), <When key="seen" at={user.lastSeenAt} />],
        ]}
      />
      <Panel title={t('settings.roles')}>
        <GivenRoles user={user} />
      </Panel>
      {may('access.update_user') && (
        <Panel title={t('settings.form.person')}>
          <PersonForm
            first={{ name: user.name, email: user.email, language: user.language, password: '' }}
            onSave={({ password, ...person }) => void update.run({ ...person, ...(password && { password }) })}
            isRunning={update.isRunning}
            errors={update.fields}
          />
        </Panel>
      )}
      {may('access.deactivate_user') && user.id !== me?.id && (
        <p>
          <Button
            type="text"
            danger={user.isActive}
            loading={change.isRunning}
            onClick={() => void change.run(!user.isActive)}
          >
            {t(user.isActive ? 'settings.deactivate' : 'settings.reactivate')}
          </Button>
        </p>
      )}
    </Pane>
  )
}

/** Whether he keeps a second factor; whoever has lost it is let in without. */
const TwoFactor = ({ user }: { user: User }) => {
  const t = useWords(texts)
  const may = useMay()
  const end = useAction((_: string, key) => call('DELETE', `/api/users/${user.id}/two-factor`, { key }), {
    done: t('settings.user_saved'),
    refresh: [['users']],
  })
  if (!user.twoFactorEnabled) return t('settings.off')
  return (
    <span className="row">
      {t('settings.on')}
      {may('access.end_two_factor') && (
        <ConfirmButton
          isQuiet
          label={t('settings.two_factor_end')}
          what={user.name}
          run={() => end.run(user.id)}
          isRunning={end.isRunning}
        >
          {t('settings.two_factor_lost')}
        </ConfirmButton>
      )}
    </span>
  )
}

/** Somebody new, with a first password. */
export const NewUser = ({ onLeave, onMade }: { onLeave: () => void; onMade: (id: string) => void }) => {
  const t = useWords(texts)
  const create = useAction((body: object, key) => post<{ id: string }>('/api/users', body, key), {
    done: t('settings.user_saved'),
    refresh: [['users']],
    onDone: ({ id }) => onMade(id),
  })
  return (
    <Pane title={t('settings.user_new')} onLeave={onLeave}>
      <PersonForm
        first={{ name: '', email: '', language: 'en', password: '' }}
        isNew
        onSave={({ password, ...person }) => void create.run({ ...person, ...(password && { password }), roles: [] })}
        isRunning={create.isRunning}
        errors={create.fields}
      />
    </Pane>
  )
}

const PersonForm = ({
  first,
  onSave,
  isRunning,
  errors,
  isNew = false,
}: {
  first: Person
  onSave: (person: Person) => void
  isRunning: boolean
  errors: Record<string, string>
  isNew?: boolean
}) => {
  const t = useWords(texts)
  const kit = useKit()
  const ids = [useId(), useId(), useId(), useId()] as const
  const [person, setPerson] = useState(first)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(person)
  }
  return (
    <form className="stack" onSubmit={submit} autoComplete="off">
      <Field label={t('settings.name')} id={ids[0]} error={errors.name} isRequired>
        <Input
          id={ids[0]}
          value={person.name}
          onChange={({ target }) => setPerson({ ...person, name: target.value })}
        />
      </Field>
      <Field label={t('settings.email')} id={ids[1]} error={errors.email} isRequired>
        <Input
          id={ids[1]}
          type="email"
          value={person.email}
          onChange={({ target }) => setPerson({ ...person, email: target.value })}
        />
      </Field>
      <Field label={t('settings.language')} id={ids[2]} error={errors.language}>
        <Select
          id={ids[2]}
          value={person.language}
          onChange={(language) => setPerson({ ...person, language })}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </Field>
      <Field
        label={t(isNew ? 'settings.password' : 'settings.password_new')}
        id={ids[3]}
        error={errors.password}
        hint={t('settings.password_hint')}
        isRequired={isNew}
      >
        <Input.Password
          id={ids[3]}
          autoComplete="new-password"
          value={person.password}
          onChange={({ target }) => setPerson({ ...person, password: target.value })}
        />
      </Field>
      <div>
        <Button type={isNew ? 'primary' : 'default'} htmlType="submit" loading={isRunning}>
          {kit('kit.save')}
        </Button>
      </div>
    </form>
  )
}
