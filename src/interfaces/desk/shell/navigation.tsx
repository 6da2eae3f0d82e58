import { Tooltip } from 'antd'
import { NavLink, useLocation } from 'react-router'
import { Icon } from '../kit/icons.tsx'
import { useMay } from './me.ts'
import { type Room, rooms } from './rooms.tsx'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

/** The rooms that the user's roles open, each with the pages he may see. */
export const useRooms = (): Room[] => {
  const may = useMay()
  return rooms
    .map((room) => ({ ...room, nav: room.nav.filter((page) => page.may.some(may)) }))
    .filter((room) => room.name === 'today' || room.nav.length > 0)
    .map((room) => (room.nav.length ? { ...room, path: room.nav[0]!.path } : room))
}

/** Departments at the left; the one that one is in shows its pages. */
export const Navigation = ({ isFolded, onFold }: { isFolded: boolean; onFold?: () => void }) => {
  const t = useWords(texts)
  const open = useRooms()
  const { pathname } = useLocation()
  const current = roomAt(pathname)
  return (
    <nav className="nav" aria-label={t('shell.navigation')}>
      <ul>
        {open.map((room) => (
          <li key={room.name}>
            <Tooltip title={isFolded ? t(`room.${room.name}`) : ''} placement="right">
              <NavLink
                to={room.path}
                end={room.name === 'today'}
                className={room.name === current ? 'nav-room is-on' : 'nav-room'}
                aria-label={t(`room.${room.name}`)}
              >
                <Icon name={room.icon} />
                <span className="nav-word">{t(`room.${room.name}`)}</span>
              </NavLink>
            </Tooltip>
            {room.name === current && !isFolded && room.nav.length > 1 && (
              <ul>
                {room.nav.map((page) => (
                  <li key={page.path}>
                    <NavLink
                      to={page.path + (page.view ?? '')}
                      end={room.nav.some(({ path }) => path !== page.path && path.startsWith(`${page.path}/`))}
                      className={({ isActive }) => (isActive ? 'nav-page is-on' : 'nav-page')}
                    >
                      {t(page.text)}
                    </NavLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {onFold && (
        <button
          type="button"
          className="nav-fold"
          onClick={onFold}
          aria-label={t(isFolded ? 'shell.unfold' : 'shell.fold')}
          title={t(isFolded ? 'shell.unfold' : 'shell.fold')}
        >
          <Icon name="fold" size={16} />
        </button>
      )}
    </nav>
  )
}

const roomAt = (pathname: string) =>
  pathname === '/' ? 'today' : rooms.find(({ name }) => pathname.split('/')[1] === name)?.name
