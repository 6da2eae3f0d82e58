import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { AlsoHere } from './also-here.tsx'
import { Icon } from './icons.tsx'

/** The title also stands in the browser's tab. */
export const useTitle = (title: string) => {
  useEffect(() => {
    document.title = `${title} · Onefold`
  }, [title])
}

type Head = {
  title: string
  tag?: ReactNode
  /** The document that it is about, `order:<id>`: then it says who else looks at it. */
  subject?: string | undefined
  count?: ReactNode
  lead?: ReactNode
  back?: { to: string; label: string }
  children?: ReactNode
}

/** A screen's title, what belongs to it, and what can be done, at the right. */
export const PageHead = ({ title, tag, subject, count, lead, back, children }: Head) => {
  useTitle(title)
  return (
    <header className="page-head">
      <div className="page-title">
        {back && (
          <Link className="page-back" to={back.to} aria-label={back.label} title={back.label}>
            <Icon name="left" size={18} />
          </Link>
        )}
        <h1>{title}</h1>
        {tag}
        {subject && <AlsoHere subject={subject} />}
        {count !== undefined && <span className="page-count soft">{count}</span>}
      </div>
      {children && <div className="page-actions">{children}</div>}
      {lead && <p className="page-lead soft">{lead}</p>}
    </header>
  )
}

/** A plain page: a head and what follows, in one column that scrolls. */
export const Page = ({
  children,
  isNarrow = false,
  ...head
}: Head & { children: ReactNode; actions?: ReactNode; isNarrow?: boolean }) => {
  const { actions, ...rest } = head
  return (
    <div className={isNarrow ? 'page page-narrow' : 'page'}>
      <PageHead {...rest}>{actions}</PageHead>
      {children}
    </div>
  )
}

/** A part of a page under a heading of its own. */
export const Panel = ({
  title,
  actions,
  children,
  isFlush = false,
}: {
  title?: ReactNode
  actions?: ReactNode
  children: ReactNode
  isFlush?: boolean
}) => (
  <section className={isFlush ? 'panel panel-flush' : 'panel'}>
    {(title || actions) && (
      <header className="panel-head">
        <h2>{title}</h2>
        {actions && <div className="panel-actions">{actions}</div>}
      </header>
    )}
    {children}
  </section>
)
