import { useRef, useState } from 'react'
import { Problem } from '../kit/api.ts'
import { Empty, Refused, Waiting } from '../kit/states.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { Chart } from './chart.tsx'
import { type Form, isOverTime } from './chart-data.ts'
import type { Definition } from './definition.ts'
import { Documents } from './documents.tsx'
import { drilled, nextOf, type Spotted } from './drill.ts'
import { DrillMenu } from './drill-menu.tsx'
import { figureAlone } from './figure.tsx'
import { type Answer, type Model, usePivot } from './model.ts'
import { type Acts, PivotTable, type Spot } from './pivot-table.tsx'
import { texts } from './texts.ts'
import { keyOf } from './tree.ts'

type Props = {
  model: Model
  definition: Definition
  form: Form | undefined
  label: string
  onChange: (definition: Definition) => void
}

/** The answer: what it says in words, its picture, its table. */
export const Result = ({ model, definition, form, label, onChange }: Props) => {
  const t = useWords(texts)
  const pivot = usePivot(definition)
  const { data, isPlaceholderData } = pivot
  // While the next answer is awaited the table shows the one before, under its own heads.
  const answered = useRef(definition)
  if (data && !isPlaceholderData) answered.current = definition
  const [open, setOpen] = useState<{ kind: 'menu' | 'documents'; spot: Spot; asked: Definition; of: Answer }>()
  if (!definition.measures.length)
    return <Empty icon="insight" title={t('insight.no_measure')} hint={t('insight.no_measure_hint')} />
  if (pivot.error && (!data || isRefusal(pivot.error)))
    return <Refused error={pivot.error} again={() => void pivot.refetch()} />
  if (!data) return <Waiting rows={10} />
  const isCurrent = !isPlaceholderData
  const spotted = (spot: Spot, of: Answer): Spotted => ({
    ...spot,
    rowHeaders: of.rowHeaders,
    columnHeaders: of.columnHeaders,
  })
  const show = (kind: 'menu' | 'documents', spot: Spot) => setOpen({ kind, spot, asked: definition, of: data })
  const acts: Acts = {
    drill: (spot) => {
      const next = nextOf(model, definition, spot)
      if (next) onChange(drilled(definition, spotted(spot, data), next))
      else show('menu', spot)
    },
    through: (spot) => show('documents', spot),
    menu: (spot) => show('menu', spot),
  }
  const isNothing =
    data.rowHeaders.every(({ path }) => !path.length) && data.columnHeaders.every(({ path }) => !path.length)
  return (
    <>
      <p className="pivot-says" aria-live="polite">
        {data.sentence}
        {data.truncated && <strong className="warm"> {t('insight.truncated')}</strong>}
      </p>
      <div className={form ? 'pivot-result has-chart' : 'pivot-result'} aria-busy={pivot.isFetching && !isCurrent}>
        {isNothing && definition.rows.length > 0 && !data.cells[0]?.[0]?.[0]?.value ? (
          <Empty icon="search" title={t('insight.nothing')} hint={t('insight.nothing_hint')} />
        ) : (
          <>
            {form && (
              <Chart
                answer={data}
                form={form}
                label={label}
                beforeName={beforeName(t, answered.current)}
                isTurned={isOverTime(model, answered.current)}
              />
            )}
            <PivotTable
              answer={data}
              definition={answered.current}
              model={model}
              label={label}
              {...(isCurrent && { acts })}
            />
          </>
        )}
      </div>
      <p className="soft small pivot-hint">{t('insight.table_hint')}</p>
      {open?.kind === 'documents' && (
        <Documents
          definition={open.asked}
          spot={open.spot}
          measure={open.of.measures.find(({ name }) => name === open.spot.measure)}
          value={valueAt(open.of, open.spot)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'menu' && (
        <MenuAt {...{ model, onChange }} open={open} spot={spotted(open.spot, open.of)} onOpen={setOpen} />
      )}
    </>
  )
}

type Open = { kind: 'menu' | 'documents'; spot: Spot; asked: Definition; of: Answer }

const MenuAt = ({
  model,
  open,
  spot,
  onChange,
  onOpen,
}: {
  model: Model
  open: Open
  spot: Spotted
  onChange: (definition: Definition) => void
  onOpen: (open: Open | undefined) => void
}) => {
  const language = useLanguage()
  const measure = open.of.measures.find(({ name }) => name === open.spot.measure)
  const where = [...open.spot.row, ...open.spot.column].map(({ label }) => label).join(' · ')
  const figure = measure ? figureAlone(valueAt(open.of, open.spot), measure.unit, language, measure.currency) : ''
  return (
    <DrillMenu
      model={model}
      definition={open.asked}
      spot={spot}
      words={[where, figure].filter(Boolean).join(': ')}
      onChange={onChange}
      onThrough={() => onOpen({ ...open, kind: 'documents' })}
      onClose={() => onOpen(undefined)}
    />
  )
}

const isRefusal = (error: Error) => error instanceof Problem && error.status < 500

const beforeName = (t: ReturnType<typeof useWords<typeof texts>>, { compare }: Definition) =>
  compare ? t(`insight.before.${compare}`) : ''

/** The figure that a spot points at. */
const valueAt = ({ rowHeaders, columnHeaders, cells, measures }: Answer, { row, column, measure }: Spot) => {
  const at = rowHeaders.findIndex(({ path }) => keyOf(path) === keyOf(row))
  const over = columnHeaders.findIndex(({ path }) => keyOf(path) === keyOf(column))
  return cells[at]?.[over]?.[measures.findIndex(({ name }) => name === measure)]?.value
}
