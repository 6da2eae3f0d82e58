import { Checkbox } from 'antd'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { useKit } from '../words.ts'

export type GridColumn<R> = {
  name: string
  label: ReactNode
  isNumber?: boolean
  isSortable?: boolean
  width?: number | string
  render: (row: R) => ReactNode
}

type Props<R> = {
  label: string
  columns: GridColumn<R>[]
  rows: R[]
  idOf: (row: R) => string
  nameOf?: (row: R) => string
  sort?: string | undefined
  onSort?: (sort: string) => void
  /** The row that stands open beside the list. */
  openId?: string | undefined
  onOpen?: (row: R) => void
  onLeave?: () => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: Set<string>) => void
  foot?: ReactNode
}

/** Rows that one walks through with J, K and Enter; the head stays. */
export const Grid = <R,>({
  label,
  columns,
  rows,
  idOf,
  nameOf,
  sort,
  onSort,
  openId,
  onOpen,
  onLeave,
  selected,
  onSelect,
  foot,
}: Props<R>) => {
  const t = useKit()
  const body = useRef<HTMLTableSectionElement>(null)
  const walk = (event: KeyboardEvent, at: number, row: R) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const to = { j: at + 1, ArrowDown: at + 1, k: at - 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to !== undefined) focusRow(body.current, to)
    else if (event.key === 'Enter') onOpen?.(row)
    else if (event.key === 'Escape') onLeave?.()
    else if ((event.key === ' ' || event.key === 'x') && onSelect) toggle(idOf(row))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const toggle = (id: string) => onSelect?.(toggled(selected, id))
  useStart(body, onOpen !== undefined)
  const isAll = Boolean(selected && rows.length && rows.every((row) => selected.has(idOf(row))))
  return (
    <table className={onOpen ? 'grid grid-opens' : 'grid'} aria-label={label}>
      <thead>
        <tr>
          {onSelect && (
            <th className="grid-check">
              <Checkbox
                aria-label={t('kit.select_all')}
                checked={isAll}
                indeterminate={!isAll && Boolean(selected?.size)}
                onChange={() => onSelect(new Set(isAll ? [] : rows.map(idOf)))}
              />
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.name} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => {
          const id = idOf(row)
          return (
            <GridRow
              key={id}
              row={row}
              columns={columns}
              isOpen={id === openId}
              isFirst={!openId && at === 0}
              onOpen={onOpen}
              onKey={(event) => walk(event, at, row)}
              {...(onSelect && {
                check: {
                  name: nameOf?.(row) ?? '',
                  isOn: Boolean(selected?.has(id)),
                  toggle: () => toggle(id),
                },
              })}
            />
          )
        })}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  )
}

const toggled = (selected: ReadonlySet<string> | undefined, id: string) => {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

type RowProps<R> = {
  row: R
  columns: GridColumn<R>[]
  isOpen: boolean
  isFirst: boolean
  onOpen: ((row: R) => void) | undefined
  onKey: (event: KeyboardEvent) => void
  check?: { name: string; isOn: boolean; toggle: () => void }
}

const GridRow = <R,>({ row, columns, isOpen, isFirst, onOpen, onKey, check }: RowProps<R>) => {
  const t = useKit()
  const click = ({ target }: MouseEvent) => {
    // A link in the row goes its own way, and marking words opens nothing.
    if (!(target as HTMLElement).closest('a, button, label, input') && !getSelection()?.toString()) onOpen?.(row)
  }
  return (
    <tr
      tabIndex={onOpen ? (isOpen || isFirst ? 0 : -1) : undefined}
      className={isOpen ? 'is-open' : undefined}
      aria-current={isOpen ? 'true' : undefined}
      onKeyDown={onOpen && onKey}
      onClick={onOpen && click}
    >
      {check && (
        <td className="grid-check">
          <Checkbox
            aria-label={t('kit.select_row', { what: check.name })}
            checked={check.isOn}
            onChange={check.toggle}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.name} className={column.isNumber ? 'number' : undefined}>
          {column.render(row)}
        </td>
      ))}
    </tr>
  )
}

const Head = <R,>({
  column,
  sort,
  onSort,
}: {
  column: GridColumn<R>
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
}) => {
  const t = useKit()
  const { name, label, isNumber, isSortable, width } = column
  const way = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
  if (label === '') return <td style={width ? { width } : undefined} />
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={way} style={width ? { width } : undefined}>
      {isSortable && onSort ? (
        <button
          type="button"
          className="grid-sort"
          onClick={() => onSort(way === 'descending' ? name : `-${name}`)}
          title={way && t(way === 'ascending' ? 'kit.sorted_up' : 'kit.sorted_down')}
        >
          {label}
          {way && <span aria-hidden="true">{way === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </button>
      ) : (
        label
      )}
    </th>
  )
}

const focusRow = (body: HTMLTableSectionElement | null, at: number) => {
  const row = body?.rows[at]
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

/** J and K from anywhere on the page go to the list. */
const useStart = (body: { current: HTMLTableSectionElement | null }, isOn: boolean) => {
  useEffect(() => {
    if (!isOn) return
    const start = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement
      if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      if (target.closest('input, textarea, select, [role=dialog], [role=combobox], tbody')) return
      const open = body.current?.querySelector<HTMLElement>('tr.is-open') ?? body.current?.rows[0]
      open?.focus()
      event.preventDefault()
    }
    document.addEventListener('keydown', start)
    return () => document.removeEventListener('keydown', start)
  }, [body, isOn])
}
