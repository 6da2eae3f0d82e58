import { Button } from 'antd'
import { type Language, localised } from '#support/i18n/index.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { SearchBox } from '../kit/lists/search-box.tsx'
import { momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { When } from '../kit/values.tsx'
import { useKit, within } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import { type User, useUsers } from './user.ts'
import { NewUser, UserPane } from './user-pane.tsx'

/** Who signs in here, and what each may do. */
export const Users = () => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const { asked, set, choose } = useAsked()
  const { q = '', open } = asked
  const users = useUsers(q)
  const rows = users.data?.items ?? []
  const chosen = rows.find(({ id }) => id === open)
  const columns = useUserColumns()
  return (
    <div className={chosen || open === 'new' ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.users')}>
        <PageHead title={t('settings.users')} count={users.data && String(rows.length)}>
          <TakeUsers rows={rows} />
          {may('access.create_user') && (
            <Button type="primary" onClick={() => set({ open: 'new' })}>
              {t('settings.user_new')}
            </Button>
          )}
        </PageHead>
        <ViewTabs plural="users" views={[]} query={q ? { q } : {}} onChoose={choose} />
        <div className="list-tools">
          <SearchBox
            value={q}
            onChange={(words) => set({ q: words })}
            label={kit('kit.search_in', { what: within(t('settings.users')) })}
          />
        </div>
        <div className="list-scroll">
          <Loaded of={users} rows={10}>
            {() => (
              <Grid
                label={t('settings.users')}
                rows={rows}
                idOf={({ id }) => id}
                openId={open}
                onOpen={({ id }) => set({ open: id })}
                onLeave={() => set({ open: undefined })}
                columns={columns}
              />
            )}
          </Loaded>
        </div>
      </section>
      {chosen && (
        <UserPane key={`${chosen.id}${chosen.version}`} user={chosen} onLeave={() => set({ open: undefined })} />
      )}
      {open === 'new' && <NewUser onLeave={() => set({ open: undefined })} onMade={(id) => set({ open: id })} />}
    </div>
  )
}

const TakeUsers = ({ rows }: { rows: User[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <TakeOut<User>
      name="users"
      rows={() => rows}
      columns={[
        [t('settings.name'), ({ name }) => name],
        [t('settings.email'), ({ email }) => email],
        [t('settings.roles'), (user) => rolesOf(user, language)],
        [t('settings.two_factor'), ({ twoFactorEnabled }) => t(twoFactorEnabled ? 'settings.on' : 'settings.off')],
        [t('settings.last_seen'), ({ lastSeenAt }) => momentTold(lastSeenAt)],
        [t('settings.state'), ({ isActive }) => t(isActive ? 'settings.active' : 'settings.inactive')],
      ]}
    />
  )
}

const rolesOf = ({ roles }: User, language: Language) =>
  roles.map(({ role, name }) => localised(name, language) || role).join(', ')

const useUserColumns = (): GridColumn<User>[] => {
  const t = useWords(texts)
  const language = useLanguage()
  return [
    {
      name: 'name',
      label: t('settings.name'),
      render: ({ name }) => <span className="strong">{name}</span>,
    },
    { name: 'email', label: t('settings.email'), render: ({ email }) => email },
    {
      name: 'roles',
      label: t('settings.roles'),
      render: (user) => rolesOf(user, language),
    },
    {
      name: 'factor',
      label: t('settings.two_factor'),
      render: ({ twoFactorEnabled }) => (
        <StateTag
          state={twoFactorEnabled ? 'on' : 'off'}
          tone={twoFactorEnabled ? 'closed' : 'off'}
          label={t(twoFactorEnabled ? 'settings.on' : 'settings.off')}
        />
      ),
    },
    {
      name: 'seen',
      label: t('settings.last_seen'),
      render: ({ lastSeenAt }) => <When at={lastSeenAt} />,
    },
    {
      name: 'state',
      label: t('settings.state'),
      render: ({ isActive }) => (
        <StateTag
          state={isActive ? 'active' : 'inactive'}
          label={t(isActive ? 'settings.active' : 'settings.inactive')}
        />
      ),
    },
  ]
}
