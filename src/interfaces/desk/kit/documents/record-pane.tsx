import { Button } from 'antd'
import { useState } from 'react'
import { useMay } from '../../shell/me.ts'
import { call } from '../api.ts'
import { type Described, type Row, titleOf, useRow } from '../described.ts'
import { RecordForm } from '../forms/record-form.tsx'
import { Icon } from '../icons.tsx'
import { Pane } from '../pane.tsx'
import { StateTag } from '../state-tag.tsx'
import { Loaded } from '../states.tsx'
import { useAction } from '../use-action.ts'
import { useKit, useLanguage, within } from '../words.ts'
import { Beside } from './beside.tsx'
import { RecordFacts } from './record-facts.tsx'

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
      subject={`${described.name}:${row.id}`}
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
