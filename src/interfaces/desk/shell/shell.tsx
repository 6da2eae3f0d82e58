import { useEffect, useRef, useState } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { useKeys } from '../kit/keys.ts'
import { connect, useStanding } from '../kit/live.ts'
import { Forbidden, Waiting } from '../kit/states.tsx'
import { CommandBar } from './command-bar.tsx'
import { KeysHelp } from './keys-help.tsx'
import { useMay, useMe } from './me.ts'
import { Navigation } from './navigation.tsx'
import { pageAt } from './rooms.tsx'
import { SetPassword, SignIn } from './sign-in.tsx'
import { texts } from './texts.ts'
import { TopBar } from './top-bar.tsx'
import { useWords } from './words.ts'

/** The frame around every screen; before anybody has signed in, the door. */
export const Shell = () => {
  const me = useMe()
  const { pathname } = useLocation()
  if (me.isPending) return <Waiting rows={6} />
  if (pathname === '/reset-password') return <SetPassword />
  return me.data ? <Inside /> : <SignIn />
}

const FOLDED = 'desk.navigation.folded'

const Inside = () => {
  const t = useWords(texts)
  const may = useMay()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [isFolded, setFolded] = useState(localStorage.getItem(FOLDED) === 'yes')
  const [isMenu, setMenu] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const [isHelp, setHelp] = useState(false)
  const page = pageAt(pathname)

  useEffect(connect, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the drawer
  useEffect(() => setMenu(false), [pathname])
  const go = (to: string) => () => void navigate(to)
  useKeys({
    'Control+k': () => setSearching(true),
    '/': () => setSearching(true),
    '?': () => setHelp(true),
    'g t': go('/'),
    'g o': go('/orders'),
    'g c': go('/customers'),
    'g g': go('/goods/stock'),
    'g m': go('/money/entries'),
    'n o': go('/orders/new'),
  })
  const fold = () => {
    localStorage.setItem(FOLDED, isFolded ? 'no' : 'yes')
    setFolded(!isFolded)
  }
  return (
    <div className={isFolded ? 'shell is-folded' : 'shell'}>
      <a className="skip" href="#page">
        {t('shell.skip')}
      </a>
      <TopBar onMenu={() => setMenu(true)} onSearch={() => setSearching(true)} onHelp={() => setHelp(true)} />
      <Navigation isFolded={isFolded} onFold={fold} />
      {isMenu && <MenuSheet onClose={() => setMenu(false)} />}
      <main id="page" className="shell-page" tabIndex={-1}>
        <LostLine />
        {!page || page.may.some(may) ? <Outlet /> : <Forbidden />}
      </main>
      {isSearching && <CommandBar onClose={() => setSearching(false)} />}
      <KeysHelp isOpen={isHelp} onClose={() => setHelp(false)} />
    </div>
  )
}

/** The navigation of a small screen, over the page. */
const MenuSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useWords(texts)
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={sheet}
      className="menu-sheet"
      aria-label={t('shell.navigation')}
      onClose={onClose}
      onClick={({ target }) => target === sheet.current && onClose()}
    >
      <Navigation isFolded={false} />
    </dialog>
  )
}

/** Says that the line is lost, and goes when it is back. */
const LostLine = () => {
  const t = useWords(texts)
  const isLost = useStanding() === 'lost'
  return (
    <div role="status" aria-live="polite">
      {isLost && <p className="lost">{t('shell.lost')}</p>}
    </div>
  )
}
