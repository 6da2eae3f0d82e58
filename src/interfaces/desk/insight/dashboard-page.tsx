import { Button, Dropdown, Select } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { PageHead } from '../kit/page.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { FreshTag, NotFresh } from './freshness.tsx'
import { useModel } from './model.ts'
import { NameDialog } from './name-dialog.tsx'
import { changeDashboard, type Dashboard, type Tile, useDashboard, useMayChange, usePivots } from './saved.ts'
import { texts } from './texts.ts'
import { moved, TileBox } from './tile.tsx'

/** Saved pivots side by side. They read themselves anew, quietly. */
export const DashboardPage = () => {
  const { id = '' } = useParams()
  const dashboard = useDashboard(id)
  return <Loaded of={dashboard}>{(found) => <Shown key={found.id} dashboard={found} />}</Loaded>
}

const Shown = ({ dashboard }: { dashboard: Dashboard }) => {
  const t = useWords(texts)
  const { name, tiles } = dashboard
  const pivots = usePivots()
  const model = useModel()
  const mayChange = useMayChange()(dashboard)
  const { arranged, setArranged, save, said, step } = useArranging(dashboard)
  const shown = arranged ?? tiles
  return (
    <div className="page">
      <PageHead
        title={name}
        back={{ to: '/insight/dashboards', label: t('insight.dashboards') }}
        tag={model.data && <FreshTag of={model.data.freshness} />}
      >
        {mayChange && arranged && (
          <>
            <Button onClick={() => setArranged(undefined)}>{t('insight.discard')}</Button>
            <Button type="primary" loading={save.isRunning} onClick={() => void save.run(arranged)}>
              {t('insight.save_changes')}
            </Button>
          </>
        )}
        {mayChange && !arranged && <Button onClick={() => setArranged(tiles)}>{t('insight.arrange')}</Button>}
        {mayChange && <DashboardMenu dashboard={dashboard} />}
      </PageHead>
      <NotFresh of={model.data?.freshness} />
      {arranged && (
        <div className="row">
          <Select
            className="tool-period"
            aria-label={t('insight.add_tile')}
            placeholder={t('insight.add_tile')}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            onSelect={(pivotId: string | null) =>
              pivotId && setArranged([...shown, { pivotId, form: 'table', width: 6 }])
            }
            options={(pivots.data ?? []).map((pivot) => ({ value: pivot.id, label: pivot.name }))}
          />
          <span className="soft small">{t('insight.arrange_hint')}</span>
        </div>
      )}
      {shown.length ? (
        <div className="tiles">
          {shown.map((tile, at) => (
            <TileBox
              // biome-ignore lint/suspicious/noArrayIndexKey: the same pivot may stand twice, in two forms
              key={`${tile.pivotId} ${at}`}
              at={at}
              count={shown.length}
              tile={tile}
              pivot={pivots.data?.find((pivot) => pivot.id === tile.pivotId)}
              isLoading={pivots.isPending}
              model={model.data}
              isArranged={Boolean(arranged)}
              onStep={step}
              onChange={(next) => setArranged(shown.map((one, index) => (index === at ? next : one)))}
              onRemove={() => setArranged(shown.filter((_, index) => index !== at))}
            />
          ))}
        </div>
      ) : (
        <Empty icon="insight" title={t('insight.no_tiles')} hint={t('insight.no_tiles_hint')} />
      )}
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  )
}

/** The tiles while somebody arranges them; they are kept when he says so. */
const useArranging = ({ id, tiles }: Dashboard) => {
  const t = useWords(texts)
  const [arranged, setArranged] = useState<Tile[]>()
  const [said, setSaid] = useState('')
  const save = useAction((next: Tile[], key) => changeDashboard(id, { tiles: next }, key), {
    done: t('insight.kept'),
    refresh: [['dashboards']],
    onDone: () => setArranged(undefined),
  })
  const step = (from: number, to: number) => {
    const shown = arranged ?? tiles
    if (to < 0 || to >= shown.length) return
    setArranged(moved(shown, from, to))
    setSaid(t('insight.said_tile', { at: to + 1, count: shown.length }))
  }
  return { arranged, setArranged, save, said, step }
}

const DashboardMenu = ({ dashboard }: { dashboard: Dashboard }) => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const { id, name } = dashboard
  const [open, setOpen] = useState<'rename' | 'remove'>()
  const rename = useAction((change: { name: string; isShared: boolean }, key) => changeDashboard(id, change, key), {
    done: t('insight.kept'),
    refresh: [['dashboards']],
    onDone: () => setOpen(undefined),
  })
  const remove = useAction((_: string, key) => call('DELETE', `/api/insight/dashboards/${id}`, { key }), {
    done: t('insight.removed'),
    onDone: () => void navigate('/insight/dashboards'),
  })
  const items = [
    { key: 'rename', label: t('insight.rename') },
    { key: 'remove', label: t('insight.remove'), danger: true },
  ]
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => setOpen(key as 'rename') }}>
        <IconButton icon="more" label={t('insight.more')} type="default" size="middle" />
      </Dropdown>
      {open === 'rename' && (
        <NameDialog
          title={t('insight.rename')}
          act={t('insight.rename')}
          first={dashboard}
          run={rename.run}
          isRunning={rename.isRunning}
          error={rename.fields.name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && (
        <Dialog
          title={t('insight.remove_what', { name })}
          act={t('insight.remove')}
          isDanger
          isRunning={remove.isRunning}
          onAct={() => void remove.run(id)}
          onClose={() => setOpen(undefined)}
        >
          <p>{t('insight.remove_dashboard_hint')}</p>
        </Dialog>
      )}
    </>
  )
}
