import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, useRouteError } from 'react-router'
import { Problem } from './api.ts'
import { Icon, type IconName } from './icons.tsx'
import { useKit } from './words.ts'

/** The shape of what is coming: nothing jumps when it arrives. */
export const Waiting = ({ rows = 8 }: { rows?: number }) => {
  const t = useKit()
  return (
    <div className="skeleton" role="status" aria-label={t('kit.loading')}>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <span key={at} style={{ width: `${96 - ((at * 37) % 40)}%` }} />
      ))}
    </div>
  )
}

/** Says what will be here and how to begin. */
export const Empty = ({
  title,
  hint,
  icon,
  children,
}: {
  title?: string
  hint?: ReactNode
  icon?: IconName
  children?: ReactNode
}) => {
  const t = useKit()
  return (
    <div className="empty">
      {icon && <Icon name={icon} size={28} />}
      <p className="empty-title">{title ?? t('kit.empty')}</p>
      {hint !== null && <p className="soft">{hint ?? t('kit.empty_hint')}</p>}
      {children}
    </div>
  )
}

/** What went wrong, why, and what now. */
export const Refused = ({ error, again }: { error: unknown; again?: () => void }) => {
  const t = useKit()
  if (error instanceof Problem && error.status === 403) return <Forbidden />
  if (error instanceof Problem && error.status === 404)
    return <Empty icon="search" title={t('kit.not_found')} hint={error.message} />
  return (
    <div className="empty" role="alert">
      <Icon name="warning" size={28} />
      <p className="empty-title">{t('kit.failed')}</p>
      <p className="soft">{error instanceof Problem ? error.message : t('kit.offline')}</p>
      {again && <Button onClick={again}>{t('kit.try_again')}</Button>}
    </div>
  )
}

/** Where a screen fell over: the others still work. */
export const Failed = () => {
  const error = useRouteError()
  const t = useKit()
  if (typeof error === 'object' && error !== null && 'status' in error && error.status === 404) return <NotFound />
  // After a new release an open desk may ask for parts that are gone: the page itself brings the new ones.
  const isStale = error instanceof TypeError && /import|module/i.test(error.message)
  return (
    <div className="empty" role="alert">
      <Icon name="warning" size={28} />
      <p className="empty-title">{t('kit.failed')}</p>
      <p className="soft">{isStale ? t('kit.offline') : error instanceof Error ? error.message : ''}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {t('kit.try_again')}
      </Button>
    </div>
  )
}

export const NotFound = () => {
  const t = useKit()
  return (
    <Empty icon="search" title={t('kit.not_found')} hint={t('kit.not_found_hint')}>
      <Link to="/">{t('kit.back')}</Link>
    </Empty>
  )
}

export const Forbidden = () => {
  const t = useKit()
  return <Empty icon="lock" title={t('kit.forbidden')} hint={t('kit.forbidden_hint')} />
}

/** Shows the answer of a query once it is there; before, its shape; else why not. */
export const Loaded = <T,>({
  of,
  rows,
  children,
}: {
  of: { data: T | undefined; error: unknown; refetch: () => unknown }
  rows?: number
  children: (data: T) => ReactNode
}) => {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <Refused error={of.error} again={() => void of.refetch()} />
  return <Waiting {...(rows && { rows })} />
}
