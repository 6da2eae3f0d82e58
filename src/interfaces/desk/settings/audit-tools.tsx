import type { useAsked } from '../kit/asked.ts'
import './settings.css'
import { Select } from 'antd'
import { SearchBox } from '../kit/lists/search-box.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { useModuleName } from './module-names.ts'
import { usePermissionGroups } from './permission-groups.ts'
import { texts } from './texts.ts'
import { useUsers } from './user.ts'

/** What an action is called, as far as the reader may know. */
export const useActionName = () => {
  const { data, isLoading } = usePermissionGroups()
  const groups = data?.groups ?? []
  const names = new Map(groups.flatMap(({ permissions }) => permissions.map(({ name, label }) => [name, label])))
  // No code flashes up while the names are on their way.
  return (action: string): string => names.get(action) ?? (isLoading ? '…' : action)
}

type Tools = { query: Record<string, string>; set: ReturnType<typeof useAsked>['set'] }

/** Whose acts, which acts, on which document. */
export const AuditTools = ({ query, set }: Tools) => {
  const t = useWords(texts)
  const may = useMay()
  const nameOf = useModuleName()
  const groups = usePermissionGroups().data?.groups ?? []
  const search = { optionFilterProp: 'label' }
  return (
    <div className="list-tools">
      {may('access.list_users') && <Person query={query} set={set} />}
      {groups.length > 0 && (
        <Select
          className="tool-select"
          aria-label={t('settings.audit_what')}
          placeholder={t('settings.audit_what')}
          allowClear
          showSearch={search}
          value={query.action ?? null}
          onChange={(action?: string) => set({ action })}
          options={groups.map(({ module, label, permissions }) => ({
            label: nameOf(module) === module ? label : nameOf(module),
            options: permissions.filter(({ isRead }) => !isRead).map((one) => ({ value: one.name, label: one.label })),
          }))}
          popupMatchSelectWidth={false}
        />
      )}
      <SearchBox
        value={query.subject ?? ''}
        onChange={(subject) => set({ subject })}
        label={t('settings.audit_subject')}
      />
    </div>
  )
}

const Person = ({ query, set }: Tools) => {
  const t = useWords(texts)
  const users = useUsers().data?.items ?? []
  return (
    <Select
      className="tool-select"
      aria-label={t('settings.audit_person')}
      placeholder={t('settings.audit_everybody')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={query.actorId ?? null}
      onChange={(actorId?: string) => set({ actorId })}
      options={[
        { value: 'system', label: t('settings.audit.system') },
        ...users.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      popupMatchSelectWidth={false}
    />
  )
}
