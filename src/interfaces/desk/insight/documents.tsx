import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { call } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { Empty, Refused, Waiting } from '../kit/states.tsx'
import { Amount, Day, Quantity } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { bodyOf, type Definition } from './definition.ts'
import { figureAlone } from './figure.tsx'
import type { ShownMeasure } from './model.ts'
import type { Spot } from './pivot-table.tsx'
import { texts } from './texts.ts'

type Line = { key: string; values: Record<string, string | null>; document: string | null; href: string | null }
type Listed = {
  columns: { name: string; label: string; type: 'text' | 'date' | 'money' | 'quantity' | 'count' }[]
  rows: Line[]
  next: string | null
}

/** What a figure was made of, down to the documents. */
export const Documents = ({
  definition,
  spot,
  measure,
  value,
  onClose,
}: {
  definition: Definition
  spot: Spot
  measure: ShownMeasure | undefined
  value: string | null | undefined
  onClose: () => void
}) => {
  const t = useWords(texts)
  const language = useLanguage()
  const list = useInfiniteQuery({
    queryKey: ['drill-through', language, definition, spot],
    queryFn: ({ pageParam }) =>
      call<Listed>('POST', '/api/insight/drill-through', {
        body: {
          pivot: bodyOf(definition),
          rowPath: spot.row.map(({ key }) => key),
          columnPath: spot.column.map(({ key }) => key),
          measure: spot.measure,
          limit: 50,
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const pages = list.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  // What the cell itself says need not stand in every line.
  const said = [...definition.rows.slice(0, spot.row.length), ...definition.columns.slice(0, spot.column.length)].map(
    ({ dimension }) => dimension,
  )
  const where = [...spot.row, ...spot.column].map(({ label }) => label).join(' · ')
  const figure = measure && figureAlone(value, measure.unit, language, measure.currency)
  return (
    <Dialog title={where || t('insight.grand_total')} isWide onClose={onClose}>
      {measure && (
        <p className="lead">
          {measure.label} {figure}
        </p>
      )}
      {list.error && !pages.length ? (
        <Refused error={list.error} again={() => void list.refetch()} />
      ) : list.isPending ? (
        <Waiting rows={6} />
      ) : rows.length ? (
        <div className="documents">
          <Grid
            label={t('insight.documents')}
            rows={rows}
            idOf={({ key }) => key}
            columns={columnsOf(pages[0]!, measure?.currency ?? null, said)}
          />
          <LoadMore of={list} />
        </div>
      ) : (
        <Empty icon="search" title={t('insight.no_documents')} hint={null} />
      )}
    </Dialog>
  )
}

const columnsOf = ({ columns }: Listed, currency: string | null, said: string[]): GridColumn<Line>[] => {
  const shown = columns.filter(({ name }) => name === 'date' || !said.includes(name))
  const linked = shown.find(({ name }) => name === 'document') ?? shown[0]
  return shown.map(({ name, label, type }) => ({
    name,
    label: type === 'money' && currency ? `${label} ${currency}` : label,
    isNumber: ['money', 'quantity', 'count'].includes(type),
    render: ({ values, document, href }) => {
      const value = values[name]
      const words =
        type === 'money' ? (
          <Amount value={value} currency={currency ?? undefined} />
        ) : type === 'date' ? (
          <Day on={value?.slice(0, 10)} />
        ) : type === 'text' ? (
          value
        ) : (
          <Quantity value={value} />
        )
      const to = name === linked?.name ? (pageOfDocument(document) ?? href) : undefined
      return to ? <Link to={to}>{words}</Link> : words
    },
  }))
}
