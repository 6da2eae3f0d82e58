import { Button, Select } from 'antd'
import { type CSSProperties, type DragEvent, type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import { IconButton } from '../kit/buttons.tsx'
import { Refused, Waiting } from '../kit/states.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { pivotPage } from './begin.tsx'
import { Chart } from './chart.tsx'
import { isOverTime } from './chart-data.ts'
import { Change, figureWhole, labelWithCurrency } from './figure.tsx'
import { type Answer, type Model, usePivot } from './model.ts'
import { PivotTable } from './pivot-table.tsx'
import { type SavedPivot, type Tile, tileForms } from './saved.ts'
import { texts } from './texts.ts'

export const moved = (tiles: readonly Tile[], from: number, to: number): Tile[] => {
  const rest = tiles.filter((_, at) => at !== from)
  return [...rest.slice(0, to), tiles[from]!, ...rest.slice(to)]
}

const widths = [3, 4, 6, 8, 12]
let dragged: number | undefined

type Props = {
  at: number
  count: number
  tile: Tile
  pivot: SavedPivot | undefined
  isLoading: boolean
  model: Model | undefined
  isArranged: boolean
  onStep: (from: number, to: number) => void
  onChange: (tile: Tile) => void
  onRemove: () => void
}

/** A saved pivot on a dashboard. While one arranges it is dragged, or moved by the arrow keys. */
export const TileBox = ({ at, tile, pivot, isLoading, model, isArranged, onStep, onChange, onRemove }: Props) => {
  const t = useWords(texts)
  const [isOver, setOver] = useState(false)
  const [isTable, setTable] = useState(false)
  const isChart = tile.form !== 'table' && tile.form !== 'number'
  const name = pivot?.name ?? t('insight.tile_gone')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (dragged !== undefined && dragged !== at) onStep(dragged, at)
    dragged = undefined
  }
  const arrange = isArranged && {
    draggable: true,
    onDragStart: () => {
      dragged = at
    },
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(dragged !== at)
    },
    onDragLeave: () => setOver(false),
    onDrop: drop,
  }
  return (
    <article
      className={`panel tile tile-${tile.form}${isOver ? ' is-over' : ''}`}
      aria-label={name}
      style={{ '--width': tile.width } as CSSProperties}
      {...arrange}
    >
      <header className="panel-head">
        <h2>
          {pivot && !isArranged ? <Link to={pivotPage(pivot.definition, pivot.id, chartIn(tile))}>{name}</Link> : name}
        </h2>
        {isChart && !isArranged && (
          <Button type="text" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t('insight.as_table')}
          </Button>
        )}
      </header>
      {isArranged && <TileTools {...{ at, tile, name, onStep, onChange, onRemove }} />}
      {pivot && model ? (
        <Shown tile={isTable ? { ...tile, form: 'table' } : tile} pivot={pivot} model={model} />
      ) : isLoading || !model ? (
        <Waiting rows={4} />
      ) : (
        <p className="soft">{t('insight.tile_gone_hint')}</p>
      )}
    </article>
  )
}

const chartIn = ({ form }: Tile) => (form === 'bar' || form === 'line' || form === 'pie' ? form : undefined)

const TileTools = ({
  at,
  tile,
  name,
  onStep,
  onChange,
  onRemove,
}: Pick<Props, 'at' | 'tile' | 'onStep' | 'onChange' | 'onRemove'> & { name: string }) => {
  const t = useWords(texts)
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (event.key === 'Delete') onRemove()
    else if (by) {
      const to = at + by
      onStep(at, to)
      setTimeout(() => document.querySelectorAll<HTMLElement>('.tile-grip')[to]?.focus(), 60)
    } else return
    event.preventDefault()
  }
  return (
    <div className="row tile-tools">
      <button
        type="button"
        className="tile-grip"
        aria-label={t('insight.move_tile', { name })}
        title={t('insight.move_tile_hint')}
        onKeyDown={press}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <Select
        size="small"
        aria-label={t('insight.shown_as')}
        value={tile.form}
        onChange={(form) => onChange({ ...tile, form })}
        options={tileForms.map((value) => ({ value, label: t(`insight.form.${value}`) }))}
      />
      <Select
        size="small"
        aria-label={t('insight.width')}
        value={tile.width}
        onChange={(width) => onChange({ ...tile, width })}
        options={[...new Set([...widths, tile.width])].map((value) => ({
          value,
          label: t('insight.twelfths', { count: value }),
        }))}
      />
      <IconButton icon="close" label={t('insight.take_away', { what: name })} onClick={onRemove} />
    </div>
  )
}

const Shown = ({ tile, pivot, model }: { tile: Tile; pivot: SavedPivot; model: Model }) => {
  const { definition, name } = pivot
  const { data, error, refetch } = usePivot(definition)
  if (error && !data) return <Refused error={error} again={() => void refetch()} />
  if (!data) return <Waiting rows={5} />
  if (tile.form === 'number') return <Numbers answer={data} />
  if (tile.form === 'table') return <PivotTable {...{ answer: data, definition, model }} label={name} />
  return <Chart answer={data} form={tile.form} label={name} isTurned={isOverTime(model, definition)} />
}

/** The grand totals, large. */
const Numbers = ({ answer }: { answer: Answer }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const row = answer.rowHeaders.findIndex(({ path }) => !path.length)
  const column = answer.columnHeaders.findIndex(({ path }) => !path.length)
  return (
    <div className="tile-numbers">
      {answer.measures.slice(0, 4).map((measure, index) => {
        const { value = null, before } = answer.cells[row]?.[column]?.[index] ?? {}
        return (
          <div key={measure.name}>
            <p className="soft small">{labelWithCurrency(measure)}</p>
            <p className="figure-value">{figureWhole(value, measure, language)}</p>
            {before !== undefined && (
              <p className="small">
                <Change value={value} before={before} unit={measure.unit} language={language} />{' '}
                <span className="soft">{t('insight.was', { value: figureWhole(before, measure, language) })}</span>
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
