import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { call, Problem } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Icon } from '../kit/icons.tsx'
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

/** Keeps what is asked, under a name; takes it to Excel, to a dashboard, to a colleague. */
export const PivotActions = ({ definition, saved, label, onSaved }: Props) => {
  const t = useWords(texts)
  const may = useMay()
  const mayChange = useMayChange()
  const [open, setOpen] = useState<'name' | 'rename' | 'remove' | 'dashboard'>()
  const excel = useExcel(definition, label)
  const isChanged = saved && !asksSame(saved.definition, definition)
  const isMine = saved && mayChange(saved)
  const update = useAction((change: Parameters<typeof changePivot>[1], key) => changePivot(saved!.id, change, key), {
    done: t('insight.kept'),
    refresh,
    onDone: () => setOpen(undefined),
  })
  const remove = useAction((id: string, key) => call('DELETE', `/api/insight/pivots/${id}`, { key }), {
    done: t('insight.removed'),
    refresh,
    onDone: () => onSaved(undefined),
  })
  const create = useAction(
    ({ name, isShared }: { name: string; isShared: boolean }, key) => createPivot(name, definition, isShared, key),
    {
      done: t('insight.kept'),
      refresh,
      onDone: ({ id }) => {
        setOpen(undefined)
        onSaved(id)
      },
    },
  )
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
  const link = useLink()
  const choose = (key: string) => {
    if (key === 'copy') void link()
    else if (key === 'excel') void excel.run()
    else setOpen(key as 'name')
  }
  return (
    <>
      {may('insight.create_pivot') && (!saved || isChanged) && (
        <Button
          type="primary"
          disabled={!definition.measures.length}
          onClick={() => (isChanged && isMine ? void update.run({ definition }) : setOpen('name'))}
        >
          {t(isChanged && isMine ? 'insight.save_changes' : 'insight.save')}
        </Button>
      )}
      <Dropdown
        trigger={['click']}
        disabled={!definition.measures.length}
        menu={{ items, onClick: ({ key }) => choose(key) }}
      >
        <Button loading={excel.isRunning} icon={<Icon name="more" size={16} />} aria-label={t('insight.more')} />
      </Dropdown>
      {open === 'name' && (
        <NameDialog
          title={t('insight.save')}
          act={t('insight.save')}
          first={{ name: saved ? '' : label, isShared: false }}
          run={create.run}
          isRunning={create.isRunning}
          error={create.fields.name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'rename' && saved && (
        <NameDialog
          title={t('insight.rename')}
          act={t('insight.rename')}
          first={saved}
          run={update.run}
          isRunning={update.isRunning}
          error={update.fields.name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && saved && (
        <Dialog
          title={t('insight.remove_what', { name: saved.name })}
          act={t('insight.remove')}
          isDanger
          isRunning={remove.isRunning}
          onAct={async () => {
            await remove.run(saved.id)
            setOpen(undefined)
          }}
          onClose={() => setOpen(undefined)}
        >
          <p>{t('insight.remove_pivot_hint')}</p>
        </Dialog>
      )}
      {open === 'dashboard' && saved && <AddToDashboard pivot={saved} onClose={() => setOpen(undefined)} />}
    </>
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
      offer(await answer.blob(), `${label.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'pivot'}.xlsx`)
    } catch (error) {
      void message.error(error instanceof Problem ? error.message : t('insight.no_line'), 6)
    } finally {
      setRunning(false)
    }
  }
  return { run, isRunning }
}

const offer = (file: Blob, name: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
