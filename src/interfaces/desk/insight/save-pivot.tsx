import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { call, Problem } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { offerFile } from '../kit/offer-file.ts'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { AddToDashboard } from './add-to-dashboard.tsx'
import { asksSame, bodyOf, type Definition } from './definition.ts'
import { NameDialog } from './name-dialog.tsx'
import { changePivot, createPivot, type SavedPivot, useMayChange } from './saved.ts'
import { texts } from './texts.ts'

type Props = {
  definition: Definition
  saved: SavedPivot | undefined
  label: string
  onSaved: (id: string | undefined) => void
}

const refresh = [['saved-pivots']]
type Open = 'name' | 'rename' | 'remove' | 'dashboard'

/** Keeps what is asked, under a name; takes it to Excel, to a dashboard, to a colleague. */
export const PivotActions = ({ definition, saved, label, onSaved }: Props) => {
  const t = useWords(texts)
  const may = useMay()
  const isMine = useMayChange()(saved ?? { isOwn: false, isShared: false })
  const [open, setOpen] = useState<Open>()
  const excel = useExcel(definition, label)
  const link = useLink()
  const isChanged = saved !== undefined && !asksSame(saved.definition, definition)
  const update = useAction((change: Definition, key) => changePivot(saved!.id, { definition: change }, key), {
    done: t('insight.kept'),
    refresh,
  })
  const isUpdate = isChanged && isMine
  const items = [
    { key: 'copy', label: t('insight.copy_link') },
    ...(may('insight.export') ? [{ key: 'excel', label: t('insight.excel') }] : []),
    ...(saved && may('insight.create_dashboard') ? [{ key: 'dashboard', label: t('insight.to_dashboard') }] : []),
    ...(saved && may('insight.create_pivot') ? [{ key: 'name', label: t('insight.save_as') }] : []),
    ...(isMine
      ? [
          { key: 'rename', label: t('insight.rename') },
          { key: 'remove', label: t('insight.remove'), danger: true },
        ]
      : []),
  ]
  const choose = (key: string) => {
    if (key === 'copy') void link()
    else if (key === 'excel') void excel.run()
    else setOpen(key as Open)
  }
  const isOff = !definition.measures.length
  return (
    <>
      {may('insight.create_pivot') && (!saved || isChanged) && (
        <Button
          type="primary"
          disabled={isOff}
          loading={update.isRunning}
          onClick={() => (isUpdate ? void update.run(definition) : setOpen('name'))}
        >
          {t(isUpdate ? 'insight.save_changes' : 'insight.save')}
        </Button>
      )}
      <Dropdown trigger={['click']} disabled={isOff} menu={{ items, onClick: ({ key }) => choose(key) }}>
        <IconButton icon="more" label={t('insight.more')} type="default" size="middle" loading={excel.isRunning} />
      </Dropdown>
      {open && <Asked {...{ open, definition, saved, label, onSaved }} onClose={() => setOpen(undefined)} />}
    </>
  )
}

/** The question before something is kept, renamed, removed or put elsewhere. */
const Asked = ({ open, definition, saved, label, onSaved, onClose }: Props & { open: Open; onClose: () => void }) => {
  const t = useWords(texts)
  const create = useAction(
    ({ name, isShared }: { name: string; isShared: boolean }, key) => createPivot(name, definition, isShared, key),
    {
      done: t('insight.kept'),
      refresh,
      onDone: ({ id }) => {
        onClose()
        onSaved(id)
      },
    },
  )
  const rename = useAction((change: { name: string; isShared: boolean }, key) => changePivot(saved!.id, change, key), {
    done: t('insight.kept'),
    refresh,
    onDone: onClose,
  })
  const remove = useAction((id: string, key) => call('DELETE', `/api/insight/pivots/${id}`, { key }), {
    done: t('insight.removed'),
    refresh,
    onDone: () => {
      onClose()
      onSaved(undefined)
    },
  })
  if (open === 'dashboard') return saved && <AddToDashboard pivot={saved} onClose={onClose} />
  if (open === 'remove')
    return (
      <Dialog
        title={t('insight.remove_what', { name: saved?.name ?? '' })}
        act={t('insight.remove')}
        isDanger
        isRunning={remove.isRunning}
        onAct={() => saved && void remove.run(saved.id)}
        onClose={onClose}
      >
        <p>{t('insight.remove_pivot_hint')}</p>
      </Dialog>
    )
  const isNew = open === 'name'
  const { run, isRunning, fields } = isNew ? create : rename
  return (
    <NameDialog
      title={t(isNew ? 'insight.save' : 'insight.rename')}
      act={t(isNew ? 'insight.save' : 'insight.rename')}
      first={isNew ? { name: saved ? '' : label, isShared: false } : saved}
      run={run}
      isRunning={isRunning}
      error={fields.name}
      onClose={onClose}
    />
  )
}

/** The address holds everything: whoever opens it sees the same question. */
const useLink = () => {
  const t = useWords(texts)
  const { message } = App.useApp()
  return async () => {
    await navigator.clipboard?.writeText(location.href).then(
      () => message.success(t('insight.link_copied')),
      () => message.info(location.href, 8),
    )
  }
}

/** The same figures as a sheet. */
const useExcel = (definition: Definition, label: string) => {
  const t = useWords(texts)
  const { message } = App.useApp()
  const [isRunning, setRunning] = useState(false)
  const run = async () => {
    setRunning(true)
    try {
      const answer = await fetch('/api/insight/pivot.xlsx', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(definition)),
      })
      if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
      offerFile(await answer.blob(), `${label.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'pivot'}.xlsx`)
    } catch (error) {
      void message.error(error instanceof Problem ? error.message : t('insight.no_line'), 6)
    } finally {
      setRunning(false)
    }
  }
  return { run, isRunning }
}
