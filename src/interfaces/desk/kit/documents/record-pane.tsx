import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '../../shell/me.ts'
import { call } from '../api.ts'
import { IconButton } from '../buttons.tsx'
import { Cell } from '../cells/cell.tsx'
import { type Described, type Row, titleOf, useRow } from '../described.ts'
import { RecordForm } from '../forms/record-form.tsx'
import { Icon } from '../icons.tsx'
import { StateTag } from '../state-tag.tsx'
import { Loaded } from '../states.tsx'
import { useAction } from '../use-action.ts'
import { Facts } from '../values.tsx'
import { useKit, useLanguage, within } from '../words.ts'
import { Beside } from './beside.tsx'

/** The frame of what opens beside a list: Escape closes it and the list is as it was. */
export const Pane = ({
  title,
  tag,
  pageTo,
  onLeave,
  actions,
  children,
}: {
  title: string
  tag?: ReactNode
  pageTo?: string | undefined
  onLeave: () => void
  actions?: ReactNode
  children: ReactNode
}) => {
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

type Props = { described: Described; id: string; onLeave: () => void; pageOf?: ((row: Row) => string) | undefined }

/** All that is known of a row, and its form. */
export const RecordPane = ({ described, id, onLeave, pageOf }: Props) => {
  const t = useKit()
  const row = useRow(described.plural, id === 'new' ? undefined : id)
  if (id === 'new')
    return (
      <Pane title={t('kit.new', { what: within(described.labelOfOne) })} onLeave={onLeave}>
        <RecordForm described={described} onDone={onLeave} onCancel={onLeave} />
      </Pane>
    )
  return row.data ? (
    <Known described={described} row={row.data} onLeave={onLeave} pageTo={pageOf?.(row.data)} />
  ) : (
    <Pane title={described.labelOfOne} onLeave={onLeave}>
      <Loaded of={row}>{() => null}</Loaded>
    </Pane>
  )
}

const Known = ({
  described,
  row,
  onLeave,
  pageTo,
}: {
  described: Described
  row: NonNullable<ReturnType<typeof useRow>['data']>
  onLeave: () => void
  pageTo: string | undefined
}) => {
  const t = useKit()
  const language = useLanguage()
  const may = useMay()
  const [isEditing, setEditing] = useState(false)
  const { update } = described.actions
  const title = titleOf(described, row, language)
  return (
    <Pane
      title={title}
      tag={row.archivedAt ? <StateTag state="archived" label={t('kit.archived')} /> : undefined}
      pageTo={pageTo}
      onLeave={onLeave}
      actions={
        update &&
        may(update) &&
        !isEditing && (
          <Button size="small" icon={<Icon name="edit" size={14} />} onClick={() => setEditing(true)}>
            {t('kit.edit')}
          </Button>
        )
      }
    >
      {isEditing ? (
        <RecordForm
          described={described}
          row={row}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <RecordFacts described={described} row={row} />
          <ArchiveButton described={described} row={row} />
          {(described.kind !== 'setup' || pageTo) && <Beside subject={`${described.name}:${row.id}`} />}
        </>
      )}
    </Pane>
  )
}

/** Every column of a row with its label. */
export const RecordFacts = ({
  described,
  row,
  names,
}: {
  described: Described
  row: Row & { references?: Record<string, Record<string, string>> }
  names?: string[]
}) => {
  const shown = names
    ? names.flatMap((name) => described.columns.filter((column) => column.name === name))
    : described.columns.filter(({ name, kind }) => kind !== 'id' && !['version', 'custom', 'archivedAt'].includes(name))
  const custom = (row.custom ?? {}) as Record<string, unknown>
  return (
    <Facts
      wide={names !== undefined}
      rows={[
        ...shown.map(
          (column) =>
            [column.label, <Cell key={column.name} column={column} row={row} references={row.references ?? {}} />] as [
              string,
              ReactNode,
            ],
        ),
        ...(names
          ? []
          : described.custom.map(
              ({ code, label, values }) =>
                [label, values?.find(({ value }) => value === custom[code])?.label ?? String(custom[code] ?? '–')] as [
                  string,
                  ReactNode,
                ],
            )),
      ]}
    />
  )
}

/** Out of use, and back. */
export const ArchiveButton = ({ described, row }: { described: Described; row: Row }) => {
  const t = useKit()
  const may = useMay()
  const isArchived = Boolean(row.archivedAt)
  const { run, isRunning } = useAction(
    (_: string, key) =>
      call(isArchived ? 'DELETE' : 'POST', `${described.url}/${row.id}/archival`, {
        ...(isArchived ? {} : { body: {} }),
        key,
        version: row.version as number,
      }),
    {
      done: t('kit.saved'),
      refresh: [
        ['rows', described.plural],
        ['row', described.plural],
      ],
    },
  )
  const { archive } = described.actions
  if (!archive || !may(archive) || !('archivedAt' in row)) return null
  return (
    <Button type="text" danger={!isArchived} loading={isRunning} onClick={() => void run(row.id)}>
      {t(isArchived ? 'kit.unarchive' : 'kit.archive')}
    </Button>
  )
}
