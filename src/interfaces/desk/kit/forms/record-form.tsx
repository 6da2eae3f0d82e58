import { Alert, Button } from 'antd'
import type { FormEvent, ReactNode } from 'react'
import { call } from '../api.ts'
import type { Column, Described, Row } from '../described.ts'
import { useAction } from '../use-action.ts'
import { useKit } from '../words.ts'
import { ColumnField } from './column-field.tsx'
import { useDraft } from './draft.ts'

type Props = {
  described: Described
  row?: Row | undefined
  onDone: (row: Row) => void
  onCancel?: () => void
  /** Fields in groups under headings, composed by hand; by default the described form in one. */
  groups?: { title?: string; columns: string[] }[]
  /** Values of a new row that the user need not type. */
  first?: Record<string, unknown>
  children?: ReactNode
}

/** The form of a described entity: what is typed survives a reload; refusals stand beside their fields. */
export const RecordForm = ({
  described,
  row,
  onDone,
  onCancel,
  groups = [{ columns: described.form }],
  first = {},
  children,
}: Props) => {
  const t = useKit()
  const names = groups.flatMap(({ columns }) => columns)
  const start = { ...first, ...Object.fromEntries(row ? names.concat('custom').map((name) => [name, row[name]]) : []) }
  const { values, set, isRestored, drop, reset } = useDraft<Record<string, unknown>>(
    start,
    `desk.draft.${described.plural}.${row?.id ?? 'new'}`,
  )
  const { run, isRunning, fields } = useAction(
    (body: Record<string, unknown>, key) => save(described, row, body, key),
    {
      done: t('kit.saved'),
      refresh: [
        ['rows', described.plural],
        ['row', described.plural],
      ],
      onDone: (saved) => {
        drop()
        onDone(saved as Row)
      },
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(changes(values, row))
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      {isRestored && (
        <Alert
          type="info"
          title={t('kit.draft_restored')}
          action={
            <Button size="small" onClick={reset}>
              {t('kit.draft_drop')}
            </Button>
          }
        />
      )}
      <Groups described={described} groups={groups} values={values} set={set} fields={fields} />
      {children}
      <footer className="form-foot">
        <Button type="primary" htmlType="submit" loading={isRunning}>
          {t('kit.save')}
        </Button>
        {onCancel && (
          <Button
            type="text"
            onClick={() => {
              drop()
              onCancel()
            }}
          >
            {t('kit.cancel')}
          </Button>
        )}
      </footer>
    </form>
  )
}

type GroupsProps = {
  described: Described
  groups: { title?: string; columns: string[] }[]
  values: Record<string, unknown>
  set: (change: Record<string, unknown>) => void
  fields: Record<string, string>
}

/** The fields in their groups, the company's own ones last. */
const Groups = ({ described, groups, values, set, fields }: GroupsProps) => {
  const errorOf = (name: string) =>
    fields[name] ?? Object.entries(fields).find(([path]) => path.startsWith(`${name}.`))?.[1]
  const columnsOf = (names: string[]) =>
    names.flatMap((name) => described.columns.filter((one) => one.name === name && name !== 'custom'))
  return groups.map(({ title, columns }, at) => (
    <fieldset key={title ?? at}>
      {title && <legend>{title}</legend>}
      {columnsOf(columns).map((column) => (
        <ColumnField
          key={column.name}
          column={column}
          value={values[column.name]}
          onChange={(value) => set({ [column.name]: value })}
          error={errorOf(column.name)}
          currency={values.currency as string}
        />
      ))}
      {at === groups.length - 1 &&
        described.custom.map((own) => (
          <OwnField key={own.code} own={own} values={values} set={set} error={errorOf(`custom.${own.code}`)} />
        ))}
    </fieldset>
  ))
}

type Own = {
  own: Described['custom'][number]
  values: Record<string, unknown>
  set: (change: Record<string, unknown>) => void
  error: string | undefined
}

const OwnField = ({ own, values, set, error }: Own) => {
  const custom = (values.custom ?? {}) as Record<string, unknown>
  const kind = own.kind === 'number' ? 'decimal' : own.kind
  const column: Column = {
    name: own.code,
    label: own.label,
    kind,
    isRequired: own.isRequired,
    isWritable: true,
    isSortable: false,
    operators: [],
    ...(own.values && { values: own.values }),
  }
  return (
    <ColumnField
      column={column}
      value={custom[own.code]}
      onChange={(value) => set({ custom: { ...custom, [own.code]: value } })}
      error={error}
    />
  )
}

/** What the user changed, and nothing else. */
const changes = (values: Record<string, unknown>, row: Row | undefined) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) =>
      row
        ? JSON.stringify(value ?? null) !== JSON.stringify(row[name] ?? null)
        : value !== undefined && value !== null && value !== '',
    ),
  )

const save = (described: Described, row: Row | undefined, body: Record<string, unknown>, key: string) =>
  row
    ? call<Row>('PATCH', `${described.url}/${row.id}`, {
        body,
        key,
        ...(typeof row.version === 'number' && { version: row.version }),
      })
    : call<Row>('POST', described.url, { body, key })
