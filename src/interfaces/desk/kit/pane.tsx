import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { AlsoHere } from './also-here.tsx'
import { IconButton } from './buttons.tsx'
import { Icon } from './icons.tsx'
import { useKit } from './words.ts'

type Props = {
  title: string
  tag?: ReactNode
  /** The document that it shows: then it says who else looks at it. */
  subject?: string | undefined
  pageTo?: string | undefined
  onLeave: () => void
  actions?: ReactNode
  children: ReactNode
}

/** The frame of what opens beside a list: Escape closes it and the list is as it was. */
export const Pane = ({ title, tag, subject, pageTo, onLeave, actions, children }: Props) => {
  const t = useKit()
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onLeave()
  }
  return (
    <aside className="pane" aria-label={title} onKeyDown={leave}>
      <header className="pane-head">
        <h2>{title}</h2>
        {tag}
        {subject && <AlsoHere subject={subject} />}
        <div className="pane-actions">
          {actions}
          {pageTo && (
            <Link to={pageTo} className="icon-link" aria-label={t('kit.open_page')} title={t('kit.open_page')}>
              <Icon name="open" size={16} />
            </Link>
          )}
          <IconButton icon="close" label={t('kit.close')} onClick={onLeave} />
        </div>
      </header>
      <div className="pane-body">{children}</div>
    </aside>
  )
}
