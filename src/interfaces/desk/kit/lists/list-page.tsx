import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { useMay } from '../../shell/me.ts'
import { Cell, isNumeric } from '../cells/cell.tsx'
import { type Column, type Described, type Listed, type Row, titleOf, useDescribed, useRows } from '../described.ts'
import { RecordPane } from '../documents/record-pane.tsx'
import { useLive } from '../live.ts'
import { PageHead } from '../page.tsx'
import { Empty, Loaded, Refused, Waiting } from '../states.tsx'
import { useKit, useLanguage, within } from '../words.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { ExportButton } from './export-button.tsx'
import { FilterSentence } from './filters.tsx'
import { Grid, type GridColumn } from './grid.tsx'
import { ImportButton } from './import.tsx'
import { useListState } from './list-state.ts'
import { type View, ViewTabs } from './list-views.tsx'
import { LoadMore } from './load-more.tsx'
import { SearchBox } from './search-box.tsx'

export type Bulk = { label: string; permission: string; run: (ids: string[]) => Promise<unknown> }

type Props = {
  plural: string
  title?: string
  /** What one of these is called here, where the word of the whole list is wider. */
  one?: string | undefined
  /** The row's own page, where it has one. */
  pageOf?: (row: Row) => string
  /** What stands beside the list when a row is open; by default all that is known of it. */
  pane?: (row: Row, leave: () => void) => ReactNode
  /** Columns that this list shows in its own way. */
  cells?: Record<string, (row: Row, references: Listed['references']) => ReactNode>
  /** Columns shown first, instead of the described ones. */
  columns?: string[]
  /** Where the rows come with more than is described of them, the columns that show it, and what a file calls those where it differs. */
  more?: { url: string; columns: GridColumn<Row>[]; inFile?: string[] } | undefined
  views?: View[]
  actions?: ReactNode
  /** Where a new one is made, when not by the form beside the list; null when it is made elsewhere. */
  newPage?: string | null
  bulk?: Bulk[]
  /** Filters that always hold. */
  only?: Record<string, string>
  emptyHint?: ReactNode
}

/** The list of any described entity: views, a sentence of filters, columns to choose, rows that open beside it. */
export const ListPage = (props: Props) => {
  const described = useDescribed(props.plural)
  return <Loaded of={described}>{(found) => <List key={found.plural} {...props} described={found} />}</Loaded>
}

const List = ({ described, ...props }: Props & { described: Described }) => {
  const { plural, pageOf, pane, views = [], only } = props
  const t = useKit()
  const state = useListState(described, props.columns)
  const rows = useRows(plural, { ...state.query, ...only }, true, props.more?.url)
  const [selected, setSelected] = useState<Set<string>>(new Set())
  useLive([`${described.name}:*`], [['rows', plural]])
  const pages = rows.data?.pages ?? []
  const all = pages.flatMap((page) => page.rows)
  const open = state.openId ? (all.find(({ id }) => id === state.openId) ?? { id: state.openId }) : undefined
  return (
    <div className={open || state.isNew ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={props.title ?? described.label}>
        <ListHead described={described} count={pages[0]?.count} state={state} {...props} />
        <ViewTabs plural={plural} views={views} query={state.saved} toKeep={state.toKeep} onChoose={state.setSaved} />
        <div className="list-tools">
          {described.isSearchable && (
            <SearchBox
              value={state.words}
              onChange={state.setWords}
              label={t('kit.search_in', { what: within(described.label) })}
            />
          )}
          <FilterSentence described={described} filters={state.filters} onChange={state.setFilters} />
          <ColumnChooser described={described} chosen={state.columns} onChange={state.setColumns} />
        </div>
        {selected.size > 0 && (
          <BulkBar bulk={props.bulk ?? []} selected={selected} onDone={() => setSelected(new Set())} />
        )}
        <div className="list-scroll">
          <Rows {...props} described={described} state={state} rows={rows} selected={selected} onSelect={setSelected} />
          <LoadMore of={rows} />
        </div>
      </section>
      {open &&
        (pane?.(open, () => state.open(undefined)) ?? (
          <RecordPane
            key={open.id}
            described={described}
            id={open.id}
            onLeave={() => state.open(undefined)}
            pageOf={pageOf}
          />
        ))}
      {state.isNew && (
        <RecordPane described={described} id="new" onLeave={() => state.open(undefined)} pageOf={pageOf} />
      )}
    </div>
  )
}

type RowsProps = Props & {
  described: Described
  state: ReturnType<typeof useListState>
  rows: ReturnType<typeof useRows>
  selected: Set<string>
  onSelect: (selected: Set<string>) => void
}

const Rows = ({
  described,
  state,
  rows,
  selected,
  onSelect,
  pageOf,
  cells = {},
  more,
  emptyHint,
  title,
  bulk,
}: RowsProps) => {
  const t = useKit()
  const language = useLanguage()
  const pages = rows.data?.pages ?? []
  const all = pages.flatMap((page) => page.rows)
  const references = mergeNames(pages)
  const columns = state.columns.flatMap((name) => described.columns.filter((column) => column.name === name))
  if (rows.error && !all.length) return <Refused error={rows.error} again={() => void rows.refetch()} />
  if (rows.isPending) return <Waiting rows={12} />
  if (!all.length && state.isFiltered) return <Empty title={t('kit.empty_filtered')} hint={null} />
  if (!all.length) return <Empty hint={emptyHint} />
  const render = (column: Column, isFirst: boolean) => (row: Row) => {
    const inner = cells[column.name]?.(row, references) ?? <Cell column={column} row={row} references={references} />
    return isFirst && pageOf ? <Link to={pageOf(row)}>{inner}</Link> : inner
  }
  return (
    <Grid<Row>
      label={title ?? described.label}
      columns={[
        ...columns.map((column, at) => ({
          name: column.name,
          label: <HeadLabel column={column} rows={all} />,
          isNumber: isNumeric(column),
          isSortable: column.isSortable,
          render: render(column, at === 0),
        })),
        ...(more?.columns ?? []),
      ]}
      rows={all}
      idOf={({ id }) => id}
      nameOf={(row) => titleOf(described, row, language)}
      sort={state.sort}
      onSort={state.setSort}
      openId={state.openId}
      onOpen={(row) => state.open(row.id)}
      onLeave={() => state.open(undefined)}
      {...(bulk?.length && { selected, onSelect })}
    />
  )
}

/** The currency stands once in the header when all rows agree on it. */
const HeadLabel = ({ column, rows }: { column: Column; rows: Row[] }) => {
  const currency = column.kind === 'money' ? rows[0]?.currency : undefined
  const isOne = currency !== undefined && rows.every((row) => row.currency === currency)
  return (
    <>
      {column.label}
      {isOne && <span className="soft"> {String(currency)}</span>}
    </>
  )
}

type HeadProps = Props & { described: Described; count: Listed['count']; state: ReturnType<typeof useListState> }

const ListHead = ({ described, count, state, title, one, actions, newPage, only, more }: HeadProps) => {
  const t = useKit()
  const language = useLanguage()
  const may = useMay()
  const { create, export: taken } = described.actions
  const what = within(one ?? described.labelOfOne)
  return (
    <PageHead
      title={title ?? described.label}
      count={count && (count.isMore ? t('kit.more_than', { count: count.value }) : formatNumber(count.value, language))}
    >
      {taken && may(taken) && <ExportButton described={described} state={state} only={only} more={more} />}
      <ImportButton described={described} />
      {actions}
      {newPage !== null &&
        create &&
        may(create) &&
        (newPage ? (
          <Link className="primary-link" to={newPage}>
            {t('kit.new', { what })}
          </Link>
        ) : (
          <Button type="primary" onClick={() => state.open('new')}>
            {t('kit.new', { what })}
          </Button>
        ))}
    </PageHead>
  )
}

const BulkBar = ({ bulk, selected, onDone }: { bulk: Bulk[]; selected: Set<string>; onDone: () => void }) => {
  const t = useKit()
  const may = useMay()
  const [isRunning, setRunning] = useState(false)
  return (
    <div className="bulk" role="status">
      <strong>{t('kit.selected', { count: selected.size })}</strong>
      {bulk
        .filter(({ permission }) => may(permission))
        .map(({ label, run }) => (
          <Button
            key={label}
            size="small"
            disabled={isRunning}
            onClick={async () => {
              setRunning(true)
              await run([...selected]).finally(() => setRunning(false))
              onDone()
            }}
          >
            {label}
          </Button>
        ))}
      <Button size="small" type="text" onClick={onDone}>
        {t('kit.cancel')}
      </Button>
    </div>
  )
}

const mergeNames = (pages: Listed[]): Listed['references'] => {
  const names: Listed['references'] = {}
  for (const page of pages)
    for (const [column, of] of Object.entries(page.references)) names[column] = { ...names[column], ...of }
  return names
}
