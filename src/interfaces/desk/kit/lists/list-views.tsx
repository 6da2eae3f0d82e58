import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Popover } from 'antd'
import { type FormEvent, useState } from 'react'
import { useMay } from '../../shell/me.ts'
import { QuietButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'
import { readAnew } from '../read-anew.ts'
import { useKit } from '../words.ts'
import { keepView, readViews, removeView } from './saved-views.ts'

/** A list as somebody looks at it often: a name and what it asks for. `id` where it was saved by a user. */
export type View = { name: string; query: Record<string, string>; id?: string; isOwn?: boolean; isShared?: boolean }

const isSame = (a: Record<string, string>, b: Record<string, string>) => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

/** Views as tabs: all, what the screen offers, what the user saved. */
export const ViewTabs = ({
  plural,
  views,
  query,
  toKeep = query,
  onChoose,
}: {
  plural: string
  views: View[]
  query: Record<string, string>
  /** What a view of the list as it stands now would ask for. */
  toKeep?: Record<string, string>
  onChoose: (query: Record<string, string>) => void
}) => {
  const t = useKit()
  const may = useMay()
  const queries = useQueryClient()
  const { data: own = [] } = useQuery({
    queryKey: ['views', plural],
    enabled: may('views.list'),
    queryFn: () => readViews(plural),
  })
  const all: View[] = [{ name: t('kit.view_all'), query: {} }, ...views, ...own]
  const isKnown = all.some((view) => isSame(view.query, query))
  const again = () => readAnew(queries, ['views', plural])
  const isChanged = !isKnown || !all.some((view) => isSame(view.query, toKeep))
  if (all.length === 1 && !isChanged) return null
  return (
    <nav className="tabs" aria-label={t('kit.view_all')}>
      {all.map((view) => (
        <span key={`${view.id ?? ''}${view.name}`} className={isSame(view.query, query) ? 'tab is-on' : 'tab'}>
          <button
            type="button"
            aria-current={isSame(view.query, query) ? 'true' : undefined}
            onClick={() => onChoose(view.query)}
          >
            {view.name}
          </button>
          {view.id && (view.isOwn || may('views.share')) && isSame(view.query, query) && (
            <button
              type="button"
              className="tab-remove"
              aria-label={t('kit.view_remove', { name: view.name })}
              onClick={async () => {
                await removeView(view.id!)
                onChoose({})
                await again()
              }}
            >
              <Icon name="close" size={12} />
            </button>
          )}
        </span>
      ))}
      {isChanged && may('views.save') && (
        <SaveView
          onSave={async (view) => {
            await keepView(plural, { ...view, query: toKeep })
            await again()
            onChoose(toKeep)
          }}
        />
      )}
    </nav>
  )
}

const SaveView = ({ onSave }: { onSave: (view: { name: string; isShared: boolean }) => Promise<unknown> }) => {
  const t = useKit()
  const [name, setName] = useState('')
  const may = useMay()
  const [isShared, setShared] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    await onSave({ name: name.trim(), isShared })
    setOpen(false)
    setName('')
  }
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <form className="filter-form" onSubmit={save}>
          <Input
            aria-label={t('kit.view_name')}
            placeholder={t('kit.view_name')}
            value={name}
            maxLength={60}
            onChange={({ target }) => setName(target.value)}
          />
          {may('views.share') && (
            <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
              {t('kit.view_share')}
            </Checkbox>
          )}
          <Button htmlType="submit" type="primary" disabled={!name.trim()}>
            {t('kit.save')}
          </Button>
        </form>
      }
    >
      <QuietButton icon="plus">{t('kit.view_save')}</QuietButton>
    </Popover>
  )
}
