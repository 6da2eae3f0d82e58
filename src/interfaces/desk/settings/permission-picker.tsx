import { Checkbox, Segmented } from 'antd'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useWords } from '../shell/words.ts'
import { useModuleName } from './module-names.ts'
import { type PermissionGroup, usePermissionGroups } from './permission-groups.ts'
import { type Level, levelOf, withLevel, withSingle } from './permissions.ts'
import { texts } from './texts.ts'
import './settings.css'

type Props = { permissions: string[]; onChange: (permissions: string[]) => void; isFixed: boolean }

/** How far a role goes in each part of the house: nothing, seeing, everything, or act by act. */
export const PermissionPicker = (props: Props) => {
  const t = useWords(texts)
  return (
    <Panel title={t('settings.permissions')}>
      <Loaded of={usePermissionGroups()} rows={12}>
        {({ groups }) => (
          <ul className="permission-groups">
            {groups
              .map(rolesOwn)
              .filter(({ permissions }) => permissions.length)
              .map((group) => (
                <li key={group.module}>
                  <OneGroup group={group} {...props} />
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

/** What everybody may do anyway is no role's to give. */
const rolesOwn = (group: PermissionGroup): PermissionGroup => ({
  ...group,
  permissions: group.permissions.filter(({ isForAll }) => !isForAll),
})

const levels = ['none', 'read', 'all'] as const

const OneGroup = ({
  group: { module, label, permissions: offered },
  permissions,
  onChange,
  isFixed,
}: Props & { group: PermissionGroup }) => {
  const t = useWords(texts)
  const nameOf = useModuleName()
  const name = nameOf(module) === module ? label : nameOf(module)
  const level = levelOf(permissions, module)
  const holds = (permission: string, isRead: boolean) =>
    level === 'all' || permissions.includes(permission) || (isRead && permissions.includes(`${module}.read`))
  const count = offered.filter((one) => holds(one.name, one.isRead)).length
  return (
    <details>
      <summary>
        <span>{name}</span>
        <span className="soft small">{t('settings.permission_count', { count, all: offered.length })}</span>
      </summary>
      <div className="permission-choices">
        <Segmented<Level | 'some'>
          size="small"
          aria-label={name}
          disabled={isFixed}
          value={level}
          onChange={(chosen) => chosen !== 'some' && onChange(withLevel(permissions, module, chosen))}
          options={[...levels, ...(level === 'some' ? (['some'] as const) : [])].map((value) => ({
            value,
            label: t(`settings.permission.${value}`),
          }))}
        />
        {offered.map((one) => (
          <Checkbox
            key={one.name}
            title={one.name}
            disabled={isFixed || level === 'all' || (one.isRead && permissions.includes(`${module}.read`))}
            checked={holds(one.name, one.isRead)}
            onChange={({ target }) => onChange(withSingle(permissions, one.name, target.checked))}
          >
            {one.label}
          </Checkbox>
        ))}
      </div>
    </details>
  )
}
