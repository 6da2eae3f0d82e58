import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useMay } from '../../shell/me.ts'
import { type Described, type Row, titleOf, useDescribed, useRow } from '../described.ts'
import { RecordForm } from '../forms/record-form.tsx'
import { useLive } from '../live.ts'
import { PageHead, Panel } from '../page.tsx'
import { StateTag } from '../state-tag.tsx'
import { Loaded } from '../states.tsx'
import { useKit, useLanguage, within } from '../words.ts'
import { Beside } from './beside.tsx'
import { RecordGroup } from './record-facts.tsx'
import { ArchiveButton } from './record-pane.tsx'

export type Group = { title?: string; columns: string[] }
type Known = Row & { references: Record<string, Record<string, string>> }
type Props = {
  plural: string
  groups: Group[]
  back: { to: string; label: string }
  pageOf: (row: Row) => string
  lead?: (row: Known) => ReactNode
  right?: (row: Known) => ReactNode
  below?: (row: Known) => ReactNode
  first?: Record<string, unknown>
}

/** A master's own page: its facts in groups, its form composed from them, and what hangs on it. `new` makes one. */
export const MasterPage = (props: Props) => {
  const { id = '' } = useParams()
  const described = useDescribed(props.plural)
  return (
    <Loaded of={described}>
      {(found) =>
        id === 'new' ? <New described={found} {...props} /> : <Existing key={id} id={id} described={found} {...props} />
      }
    </Loaded>
  )
}

const New = ({ described, groups, back, pageOf, first = {} }: Props & { described: Described }) => {
  const t = useKit()
  const navigate = useNavigate()
  return (
    <div className="page page-narrow">
      <PageHead title={t('kit.new', { what: within(described.labelOfOne) })} back={back} />
      <Panel>
        <RecordForm
          described={described}
          groups={groups}
          first={first}
          onDone={(row) => void navigate(pageOf(row), { replace: true })}
          onCancel={() => void navigate(back.to)}
        />
      </Panel>
    </div>
  )
}

const Existing = ({ id, described, ...props }: Props & { id: string; described: Described }) => {
  const row = useRow(described.plural, id)
  useLive([`${described.name}:${id}`], [['row', described.plural, id]])
  return <Loaded of={row}>{(found) => <Shown row={found} described={described} {...props} />}</Loaded>
}

const Shown = ({ row, described, groups, back, lead, right, below }: Props & { row: Known; described: Described }) => {
  const t = useKit()
  const language = useLanguage()
  const may = useMay()
  const [isEditing, setEditing] = useState(false)
  const { update } = described.actions
  return (
    <div className="page">
      <PageHead
        title={titleOf(described, row, language)}
        tag={row.archivedAt ? <StateTag state="archived" label={t('kit.archived')} /> : undefined}
        subject={`${described.name}:${row.id}`}
        back={back}
        lead={lead?.(row)}
      >
        {!isEditing && <ArchiveButton described={described} row={row} />}
        {update && may(update) && !isEditing && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('kit.edit')}
          </Button>
        )}
      </PageHead>
      <div className="document-columns">
        <div className="document-main">
          {isEditing ? (
            <Panel>
              <RecordForm
                described={described}
                row={row}
                groups={groups}
                onDone={() => setEditing(false)}
                onCancel={() => setEditing(false)}
              />
            </Panel>
          ) : (
            groups.map(({ title, columns }) => (
              <Panel key={columns.join()} title={title}>
                <RecordGroup described={described} row={row} names={columns} />
              </Panel>
            ))
          )}
          {below?.(row)}
          <Beside subject={`${described.name}:${row.id}`} />
        </div>
        {right && <aside className="document-right">{right(row)}</aside>}
      </div>
    </div>
  )
}
