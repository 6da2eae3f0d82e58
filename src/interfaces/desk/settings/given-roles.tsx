import { Button, Select } from 'antd'
import { useState } from 'react'
import { localised } from '#support/i18n/index.ts'
import { call } from '../kit/api.ts'
import { RemoveButton } from '../kit/buttons.tsx'
import { useRows } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import { type HeldRole, type User, useRoles } from './user.ts'

type Given = Pick<HeldRole, 'role' | 'scope' | 'sites'>
const scopes = ['all', 'sites', 'own'] as const

/** The roles of a user, each everywhere, at some sites, or for his own documents. */
export const GivenRoles = ({ user }: { user: User }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const language = useLanguage()
  const roles = (useRoles().data?.items ?? []).filter(({ archivedAt }) => !archivedAt)
  const [given, setGiven] = useState<Given[]>(() =>
    user.roles.map(({ role, scope, sites: at }) => ({ role, scope, sites: at ?? [] })),
  )
  const save = useAction((body: object, key) => call('PUT', `/api/users/${user.id}/roles`, { body, key }), {
    done: t('settings.user_saved'),
    refresh: [['users']],
  })
  const mayChange = may('access.set_roles')
  const set = (at: number, change: Partial<Given>) =>
    setGiven(given.map((one, index) => (index === at ? { ...one, ...change } : one)))
  const nameOf = (code: string) => localised(roles.find((role) => role.code === code)?.name, language) || code
  const left = roles.filter(({ code }) => !given.some(({ role }) => role === code))
  return (
    <div className="stack">
      {given.map(({ role, scope, sites: at }, index) => (
        <GivenRole
          key={role}
          name={nameOf(role)}
          scope={scope}
          at={at}
          mayChange={mayChange}
          onSet={(change) => set(index, change)}
          onRemove={() => setGiven(given.filter((one) => one.role !== role))}
        />
      ))}
      {mayChange && (
        <div className="row">
          <Select
            aria-label={t('settings.role_give')}
            placeholder={t('settings.role_give')}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(code: string) => setGiven([...given, { role: code, scope: 'all', sites: [] }])}
            options={left.map(({ code }) => ({ value: code, label: nameOf(code) }))}
            style={{ minWidth: 180 }}
          />
          <Button type="primary" loading={save.isRunning} onClick={() => void save.run({ roles: given })}>
            {kit('kit.save')}
          </Button>
        </div>
      )}
      <FieldError>{Object.values(save.fields).join(' ') || save.problem?.message}</FieldError>
    </div>
  )
}

type RoleProps = {
  name: string
  scope: Given['scope']
  at: string[]
  mayChange: boolean
  onSet: (change: Partial<Given>) => void
  onRemove: () => void
}

/** One role and how far it reaches. */
const GivenRole = ({ name, scope, at, mayChange, onSet, onRemove }: RoleProps) => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const sites = useRows('sites', { limit: 200 }, may('sites.list_sites')).data?.pages[0]?.rows ?? []
  return (
    <div className="given-role">
      <strong>{name}</strong>
      <Select
        size="small"
        aria-label={`${t('settings.scope')}: ${name}`}
        disabled={!mayChange}
        value={scope}
        onChange={(chosen) => onSet({ scope: chosen, sites: chosen === 'sites' ? at : [] })}
        options={scopes.map((value) => ({ value, label: t(`settings.scope.${value}`) }))}
        popupMatchSelectWidth={false}
      />
      {mayChange && <RemoveButton what={name} onClick={onRemove} />}
      {scope === 'sites' && (
        <Select
          mode="multiple"
          className="given-sites"
          aria-label={`${t('settings.sites')}: ${name}`}
          disabled={!mayChange}
          value={at}
          onChange={(chosen: string[]) => onSet({ sites: chosen })}
          options={sites.map(({ id, name: words, code }) => ({
            value: id,
            label: localised(words as object, language) || String(code),
          }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      )}
    </div>
  )
}
