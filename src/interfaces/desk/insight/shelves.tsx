import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '../shell/words.ts'
import { AddAxis, AddFilter, AddMeasure, axisOf } from './add-field.tsx'
import { AxisDialog } from './axis-dialog.tsx'
import { Chip, type Step } from './chip.tsx'
import {
  type Axis,
  addAxis,
  addMeasure,
  changeAxis,
  type Definition,
  move,
  type Place,
  remove,
  type Shelf,
} from './definition.ts'
import { type Dragged, dropped, mayDrop } from './dragged.ts'
import { FilterDialog } from './filter-dialog.tsx'
import { useFilterWords } from './filter-words.ts'
import type { Model } from './model.ts'
import { axisLabel } from './pivot-head.tsx'
import { texts } from './texts.ts'

type Props = {
  model: Model
  definition: Definition
  onChange: (definition: Definition) => void
  /** Asks for a filter on this dimension. */
  filtering: string | undefined
  onFilter: (dimension: string | undefined) => void
}

/** What stands on the rows, on the columns, which figures are shown, and what is left out. */
export const Shelves = ({ model, definition, onChange, filtering, onFilter }: Props) => {
  const t = useWords(texts)
  const [open, setOpen] = useState<Place>()
  const [said, setSaid] = useState('')
  const labelOf = (name: string) =>
    [...model.measures, ...model.dimensions].find((one) => one.name === name)?.label ?? name
  const change = (next: Definition, shelf: Shelf, name: string, text: 'insight.said_moved' | 'insight.said_gone') => {
    setSaid(t(text, { what: labelOf(name), where: t(`insight.${shelf}`) }))
    onChange(next)
  }
  const drop = (shelf: Shelf, what: Dragged, at: number) => {
    if (shelf === 'filters') return what.from ? undefined : onFilter(what.name)
    onChange(droppedOn(definition, shelf, what, at, model))
  }
  const common = (shelf: Shelf, at: number, name: string) => ({
    what: {
      kind: shelf === 'measures' ? ('measure' as const) : ('dimension' as const),
      name,
      from: { shelf, at },
    },
    onRemove: () => {
      change(remove(definition, { shelf, at }), shelf, name, 'insight.said_gone')
      focusChip(shelf, '')
    },
    onStep: (step: Step) => {
      const to = placeAfter(definition, { shelf, at }, step)
      if (!to) return
      change(move(definition, { shelf, at }, to), to.shelf, name, 'insight.said_moved')
      focusChip(to.shelf, name)
    },
  })
  return (
    <div className="shelves">
      {(['rows', 'columns'] as const).map((side) => (
        <ShelfOf key={side} shelf={side} onDrop={drop} add={<AddAxis {...{ model, definition, side, onChange }} />}>
          {definition[side].map((axis, at) => (
            <Chip
              key={axis.dimension + axis.level}
              words={axisLabel(model.dimensions, axis)}
              detail={detailOf(axis, t, labelOf)}
              onOpen={() => setOpen({ shelf: side, at })}
              {...common(side, at, axis.dimension)}
            />
          ))}
        </ShelfOf>
      ))}
      <ShelfOf shelf="measures" onDrop={drop} add={<AddMeasure {...{ model, definition, onChange }} />}>
        {definition.measures.map((name, at) => (
          <Chip key={name} words={labelOf(name)} {...common('measures', at, name)} />
        ))}
      </ShelfOf>
      <ShelfOf shelf="filters" onDrop={drop} add={<AddFilter {...{ model, definition, onFilter }} />}>
        {definition.filters.map((filter, at) => (
          <FilterChip
            key={filter.dimension + filter.operator}
            {...{ model, definition, at }}
            onOpen={() => setOpen({ shelf: 'filters', at })}
            common={common('filters', at, filter.dimension)}
          />
        ))}
      </ShelfOf>
      <p className="unseen" role="status">
        {said}
      </p>
      <ShelfDialogs
        {...{ model, definition, onChange, filtering, onFilter, open }}
        onClose={() => setOpen(undefined)}
      />
    </div>
  )
}

/** The settings of the chip that was opened. */
const ShelfDialogs = ({
  model,
  definition,
  onChange,
  filtering,
  onFilter,
  open,
  onClose,
}: Props & { open: Place | undefined; onClose: () => void }) => {
  const side = open?.shelf === 'rows' || open?.shelf === 'columns' ? open.shelf : undefined
  const axis = side && open && definition[side][open.at]
  const filter = open?.shelf === 'filters' ? definition.filters[open.at] : undefined
  const dimension = filtering ?? filter?.dimension
  return (
    <>
      {side && axis && (
        <AxisDialog
          {...{ model, definition, axis, side, onClose }}
          onChange={(next, to) => {
            const changed = changeAxis(definition, side, open!.at, next)
            onChange(to === side ? changed : move(changed, open!, { shelf: to, at: changed[to].length }))
          }}
        />
      )}
      {dimension && (
        <FilterDialog
          {...{ model, definition, dimension, onChange }}
          at={filtering ? undefined : open?.at}
          onClose={() => {
            onFilter(undefined)
            onClose()
          }}
        />
      )}
    </>
  )
}

const ShelfOf = ({
  shelf,
  add,
  onDrop,
  children,
}: {
  shelf: Shelf
  add: ReactNode
  onDrop: (shelf: Shelf, what: Dragged, at: number) => void
  children: ReactNode
}) => {
  const t = useWords(texts)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!mayDrop(event, shelf)) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line
    <div
      role="group"
      aria-label={t(`insight.${shelf}`)}
      className={isOver ? `shelf shelf-${shelf} is-over` : `shelf shelf-${shelf}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const found = dropped(event)
        if (found) onDrop(shelf, found.what, found.at)
      }}
    >
      <span className="shelf-name">{t(`insight.${shelf}`)}</span>
      {children}
      {add}
    </div>
  )
}

type Words = ReturnType<typeof useWords<typeof texts>>

const detailOf = ({ top, order }: Axis, t: Words, labelOf: (name: string) => string) =>
  [
    top && t('insight.top_of', { n: top.n, by: labelOf(top.by) }),
    order && !top && (order.direction === 'asc' ? '↑' : '↓'),
  ]
    .filter(Boolean)
    .join(' ') || undefined

const droppedOn = (
  definition: Definition,
  shelf: Exclude<Shelf, 'filters'>,
  what: Dragged,
  at: number,
  model: Model,
) => {
  if (what.from && what.from.shelf !== 'filters') {
    const isSame = what.from.shelf === shelf
    return move(definition, what.from, { shelf, at: isSame && what.from.at < at ? at - 1 : at })
  }
  return shelf === 'measures'
    ? addMeasure(definition, what.name, at)
    : addAxis(definition, shelf, axisOf(model, what.name), at)
}

const placeAfter = (definition: Definition, { shelf, at }: Place, step: Step): Place | undefined => {
  if (step === 'earlier') return at > 0 ? { shelf, at: at - 1 } : undefined
  if (step === 'later') return at < definition[shelf].length - 1 ? { shelf, at: at + 1 } : undefined
  if (shelf === 'rows') return { shelf: 'columns', at: definition.columns.length }
  return shelf === 'columns' ? { shelf: 'rows', at: definition.rows.length } : undefined
}

/** After a move the chip that moved keeps the focus; after a removal the shelf. */
const focusChip = (shelf: Shelf, name: string) =>
  setTimeout(() => {
    const chip = document.querySelector<HTMLElement>(`[data-chip="${shelf} ${name}"] .pivot-chip-name`)
    const first = document.querySelector<HTMLElement>(`.shelf-${shelf} .pivot-chip-name, .shelf-${shelf} input`)
    ;(chip ?? first)?.focus()
  }, 60)

const FilterChip = ({
  model,
  definition,
  at,
  onOpen,
  common,
}: {
  model: Model
  definition: Definition
  at: number
  onOpen: () => void
  common: Omit<Parameters<typeof Chip>[0], 'words'>
}) => {
  const words = useFilterWords(model, definition, definition.filters[at]!)
  return <Chip words={words.label} detail={words.rest} onOpen={onOpen} {...common} />
}
