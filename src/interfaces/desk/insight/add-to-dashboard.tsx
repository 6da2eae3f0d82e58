import { App, Select } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { NameDialog } from './name-dialog.tsx'
import {
  changeDashboard,
  createDashboard,
  type SavedPivot,
  type Tile,
  tileForms,
  useDashboards,
  useMayChange,
} from './saved.ts'
import { texts } from './texts.ts'

const NEW = 'new'

/** Puts a saved pivot on a dashboard, one that is there or a new one. */
export const AddToDashboard = ({ pivot, onClose }: { pivot: SavedPivot; onClose: () => void }) => {
  const t = useWords(texts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const mayChange = useMayChange()
  const dashboards = (useDashboards().data ?? []).filter(mayChange)
  const [form, setForm] = useState<Tile['form']>('table')
  const [chosen, setChosen] = useState<string>()
  const id = chosen ?? dashboards[0]?.id ?? NEW
  const tile: Tile = { pivotId: pivot.id, form, width: form === 'number' ? 3 : 6 }
  const done = (dashboard: { id: string; name: string }) => {
    void message.success(t('insight.put_on', { name: dashboard.name }))
    onClose()
    void navigate(`/insight/dashboards/${dashboard.id}`)
  }
  const settings = { refresh: [['dashboards']], onDone: done }
  const add = useAction((_: string, key) => {
    const known = dashboards.find((one) => one.id === id)!
    return changeDashboard(id, { tiles: [...known.tiles, tile] }, key)
  }, settings)
  const create = useAction(
    ({ name, isShared }: { name: string; isShared: boolean }, key) => createDashboard(name, [tile], isShared, key),
    settings,
  )
  const fields = (
    <>
      <Field label={t('insight.shown_as')} id="tile-form">
        <Select
          id="tile-form"
          value={form}
          onChange={setForm}
          options={tileForms.map((value) => ({ value, label: t(`insight.form.${value}`) }))}
        />
      </Field>
      {dashboards.length > 0 && (
        <Field label={t('insight.dashboard')} id="tile-where">
          <Select
            id="tile-where"
            value={id}
            onChange={setChosen}
            options={[
              ...dashboards.map(({ id: value, name }) => ({ value, label: name })),
              { value: NEW, label: t('insight.new_dashboard') },
            ]}
          />
        </Field>
      )}
    </>
  )
  const title = t('insight.to_dashboard')
  if (id === NEW)
    return (
      <NameDialog
        title={title}
        act={t('insight.put')}
        first={{ name: pivot.name, isShared: false }}
        run={create.run}
        isRunning={create.isRunning}
        error={create.fields.name}
        onClose={onClose}
      >
        {fields}
      </NameDialog>
    )
  return (
    <Dialog
      title={title}
      act={t('insight.put')}
      isRunning={add.isRunning}
      onAct={() => void add.run(id)}
      onClose={onClose}
    >
      <div className="stack">{fields}</div>
    </Dialog>
  )
}
