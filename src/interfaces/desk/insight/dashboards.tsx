import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { PageHead } from '../kit/page.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { NameDialog } from './name-dialog.tsx'
import { createDashboard, useDashboards } from './saved.ts'
import { texts } from './texts.ts'

/** Dashboards: one's own and those of everybody. */
export const Dashboards = () => {
  const t = useWords(texts)
  const may = useMay()
  const navigate = useNavigate()
  const list = useDashboards()
  const [isNaming, setNaming] = useState(false)
  const create = useAction(
    ({ name, isShared }: { name: string; isShared: boolean }, key) => createDashboard(name, [], isShared, key),
    { refresh: [['dashboards']], onDone: ({ id }) => void navigate(`/insight/dashboards/${id}`) },
  )
  return (
    <div className="page">
      <PageHead title={t('insight.dashboards')} lead={t('insight.dashboards_lead')}>
        {may('insight.create_dashboard') && (
          <Button type="primary" onClick={() => setNaming(true)}>
            {t('insight.new_dashboard')}
          </Button>
        )}
      </PageHead>
      <Loaded of={list} rows={5}>
        {(found) =>
          found.length ? (
            <ul className="dashboard-list">
              {found.map(({ id, name, tiles, isOwn, isShared, owner, changedAt }) => (
                <li key={id}>
                  <Link to={`/insight/dashboards/${id}`} className="card">
                    <span className="card-line">
                      <strong>{name}</strong>
                      <span className="soft small">{t('insight.tiles', { count: tiles.length })}</span>
                    </span>
                    <span className="card-line soft">
                      <span>
                        {isOwn
                          ? t(isShared ? 'insight.own_shared' : 'insight.own')
                          : t('insight.shared_by', { who: owner ?? '–' })}
                      </span>
                      <When at={changedAt} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <Empty icon="insight" title={t('insight.dashboards_none')} hint={t('insight.dashboards_none_hint')}>
              <Link to="/insight/pivot">{t('insight.to_pivot')}</Link>
            </Empty>
          )
        }
      </Loaded>
      {isNaming && (
        <NameDialog
          title={t('insight.new_dashboard')}
          act={t('insight.make')}
          run={create.run}
          isRunning={create.isRunning}
          error={create.fields.name}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  )
}
