import { Button, Dropdown } from 'antd'
import { Link, useNavigate } from 'react-router'
import { type Language, languageNames, languages } from '#support/i18n/index.ts'
import { initials } from '../kit/avatars.tsx'
import { Icon } from '../kit/icons.tsx'
import { useChangeMe, useMe, useSignOut } from './me.ts'
import { Notices } from './notices.tsx'
import { Presence } from './presence.tsx'
import { texts } from './texts.ts'
import { useLanguage, useWords } from './words.ts'

/** Search, who else is here, notices, language, theme, oneself. */
export const TopBar = ({
  onMenu,
  onSearch,
  onHelp,
}: {
  onMenu: () => void
  onSearch: () => void
  onHelp: () => void
}) => {
  const t = useWords(texts)
  return (
    <header className="top">
      <Button
        type="text"
        className="top-menu"
        icon={<Icon name="menu" />}
        aria-label={t('shell.menu')}
        onClick={onMenu}
      />
      <Link to="/" className="brand" aria-label="Onefold">
        <span className="brand-mark" aria-hidden="true">
          <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M8 22V10l8 5 8-5v12" />
          </svg>
        </span>
        <span className="brand-word">Onefold</span>
      </Link>
      <button type="button" className="top-search" onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" size={16} />
        <span>{t('shell.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="top-own">
        <Presence />
        <Notices />
        <Button
          type="text"
          className="top-wide"
          icon={<Icon name="help" />}
          aria-label={t('shell.keys')}
          title={t('shell.keys')}
          onClick={onHelp}
        />
        <LanguageMenu />
        <ThemeMenu />
        <OwnMenu />
      </div>
    </header>
  )
}

const LanguageMenu = () => {
  const t = useWords(texts)
  const change = useChangeMe()
  const language = useLanguage()
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [language],
        items: languages.map((key) => ({ key, label: <span lang={key}>{languageNames[key]}</span> })),
        onClick: ({ key }) => void change({ language: key as Language }),
      }}
    >
      <Button
        type="text"
        icon={<Icon name="language" />}
        aria-label={t('shell.language')}
        title={t('shell.language')}
      />
    </Dropdown>
  )
}

const themes = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['system', 'screen'],
] as const

const ThemeMenu = () => {
  const t = useWords(texts)
  const change = useChangeMe()
  const chosen = useMe().data?.theme ?? 'system'
  const icon = themes.find(([name]) => name === chosen)?.[1] ?? 'screen'
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [chosen],
        items: themes.map(([key, mark]) => ({
          key,
          label: t(`shell.theme.${key}`),
          icon: <Icon name={mark} size={16} />,
        })),
        onClick: ({ key }) => void change({ theme: key as 'light' }),
      }}
    >
      <Button type="text" icon={<Icon name={icon} />} aria-label={t('shell.theme')} title={t('shell.theme')} />
    </Dropdown>
  )
}

const OwnMenu = () => {
  const t = useWords(texts)
  const { data: me } = useMe()
  const language = useLanguage()
  const navigate = useNavigate()
  const signOut = useSignOut()
  if (!me) return null
  const roles = me.roles.map(({ name, code }) => name[language] ?? name.en ?? code).join(', ')
  const items = [
    {
      key: 'who',
      type: 'group' as const,
      label: (
        <span className="own-who">
          <strong>{me.name}</strong>
          <span>{me.email}</span>
          <span className="soft">{roles}</span>
        </span>
      ),
    },
    { key: 'account', label: t('shell.account') },
    { key: 'out', label: t('shell.sign_out') },
  ]
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{ items, onClick: ({ key }) => (key === 'out' ? void signOut() : void navigate('/settings/account')) }}
    >
      <button type="button" className="avatar" title={me.name}>
        {initials(me.name)}
        <span className="unseen"> {me.name}</span>
      </button>
    </Dropdown>
  )
}
