import { Button } from 'antd'
import { useSearchParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { PageHead } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { Allowed } from './allowed.tsx'
import { RolePane } from './role-pane.tsx'
import { texts } from './texts.ts'
import { useRoles } from './user.ts'
import './settings.css'

/** Roles and what they allow. */
export const Roles = () => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const roles = useRoles()
  const [search, setSearch] = useSearchParams()
  const open = search.get('open') ?? undefined
  const rows = (roles.data?.items ?? []).filter(({ archivedAt }) => !archivedAt)
  const chosen = rows.find(({ id }) => id === open)
  const leave = () => setSearch({}, { replace: true })
  return (
    <div className={chosen || open === 'new' ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.roles')}>
        <PageHead title={t('settings.roles')} count={roles.data && String(rows.length)}>
          {may('access.create_role') && (
            <Button type="primary" onClick={() => setSearch({ open: 'new' }, { replace: true })}>
              {t('settings.role_new')}
            </Button>
          )}
        </PageHead>
        <div className="list-scroll after-head">
          <Loaded of={roles} rows={10}>
            {() => (
              <Grid
                label={t('settings.roles')}
                rows={rows}
                idOf={({ id }) => id}
                openId={open}
                onOpen={({ id }) => setSearch({ open: id }, { replace: true })}
                onLeave={leave}
                columns={[
                  {
                    name: 'name',
                    label: t('settings.role'),
                    render: ({ name, code, isBuiltIn }) => (
                      <>
                        <span className="strong">{localised(name, language) || code}</span>{' '}
                        {isBuiltIn && <span className="soft">{t('settings.role_built_in')}</span>}
                      </>
                    ),
                  },
                  {
                    name: 'permissions',
                    label: t('settings.permissions'),
                    render: ({ permissions }) => (
                      <span className="clip allowed soft">
                        <Allowed permissions={permissions} />
                      </span>
                    ),
                  },
                  { name: 'users', label: t('settings.role_users'), isNumber: true, render: ({ users }) => users },
                ]}
              />
            )}
          </Loaded>
        </div>
      </section>
      {chosen && <RolePane key={`${chosen.id}${chosen.version}`} role={chosen} onLeave={leave} />}
      {open === 'new' && <RolePane onLeave={leave} />}
    </div>
  )
}
