import { Button } from 'antd'
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { useWords } from '../shell/words.ts'
import type { Definition } from './definition.ts'
import { rest, walk } from './grid-keys.ts'
import type { Answer, Model } from './model.ts'
import { PivotHead } from './pivot-head.tsx'
import { PivotLine } from './pivot-line.tsx'
import { texts } from './texts.ts'
import { type Branch, columnsOf, depthOf, keyOf, treeOf, unfolded } from './tree.ts'

/** A cell that somebody points at: what stands before it and above it. */
export type Spot = {
  row: Answer['rowHeaders'][number]['path']
  column: Answer['columnHeaders'][number]['path']
  measure: string
}
export type Acts = {
  drill: (spot: Spot) => void
  through: (spot: Spot) => void
  menu: (spot: Spot, beside: HTMLElement) => void
}

const FIRST = 400

/** Figures with their totals, as the engine gave them. Rows fold; a click drills, with Shift it shows the documents. */
export const PivotTable = ({
  answer,
  definition,
  model,
  acts,
  label,
}: {
  answer: Answer
  definition: Definition
  model: Model
  acts?: Acts
  label: string
}) => {
  const t = useWords(texts)
  const table = useRef<HTMLTableElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [most, setMost] = useState(FIRST)
  const { rows, columns, depth } = useMemo(() => shapeOf(answer), [answer])
  const lines = unfolded(rows, folded)
  const fold = useCallback((branch: Branch) => setFolded((now) => toggled(now, keyOf(branch.path))), [])
  const handlers = useSpots(table, answer, acts)
  const line = (branch: Branch, at: number, isTotal = false) => (
    <PivotLine
      key={keyOf(branch.path)}
      branch={branch}
      columns={columns}
      answer={answer}
      isCompared={Boolean(definition.compare)}
      isFirst={at === 0}
      isTotal={isTotal}
      isFolded={folded.has(keyOf(branch.path))}
      onFold={fold}
    />
  )
  return (
    <div className="pivot-scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that one walks through is a grid
        role="grid"
        aria-label={label}
        className={acts ? 'pivot pivot-drills' : 'pivot'}
        {...handlers}
      >
        <PivotHead answer={answer} definition={definition} model={model} columns={columns} depth={depth} />
        <tbody>{lines.slice(0, most).map((branch, at) => line(branch, at))}</tbody>
        {rows.at >= 0 && <tfoot>{line(rows, lines.length ? 1 : 0, true)}</tfoot>}
      </table>
      {lines.length > most && (
        <p className="pivot-more">
          <Button onClick={() => setMost(most + FIRST)}>
            {t('insight.more_rows', { count: lines.length - most })}
          </Button>
        </p>
      )}
    </div>
  )
}

const shapeOf = (answer: Answer) => ({
  rows: treeOf(answer.rowHeaders),
  columns: columnsOf(treeOf(answer.columnHeaders)),
  depth: depthOf(answer.columnHeaders),
})

const toggled = (folded: ReadonlySet<string>, key: string) => {
  const next = new Set(folded)
  if (!next.delete(key)) next.add(key)
  return next
}

/** What the pointer and the keys do on a cell. */
const useSpots = (table: RefObject<HTMLTableElement | null>, answer: Answer, acts: Acts | undefined) => {
  const spotOf = (target: EventTarget): { spot: Spot; cell: HTMLElement } | undefined => {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null
    const { row = '', column = '', measure = '' } = cell?.dataset ?? {}
    if (!cell || !answer.rowHeaders[Number(row)]) return undefined
    return {
      cell,
      spot: {
        row: answer.rowHeaders[Number(row)]!.path,
        column: answer.columnHeaders[Number(column || -1)]?.path ?? [],
        measure: measure || answer.measures[0]!.name,
      },
    }
  }
  const click = (event: MouseEvent) => {
    const found = spotOf(event.target)
    if (!found || !acts || (event.target as HTMLElement).closest('button') || getSelection()?.toString()) return
    rest(table.current, found.cell)
    if (event.shiftKey) acts.through(found.spot)
    else acts.drill(found.spot)
  }
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const found = spotOf(event.target)
    if ((event.target as HTMLElement).matches('button')) return
    if (found && acts && event.key === 'Enter') acts.through(found.spot)
    else if (found && acts && event.key === ' ') acts.drill(found.spot)
    else if (found && acts && (event.key === 'm' || event.key === 'ContextMenu')) acts.menu(found.spot, found.cell)
    else if (!walk(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const askMenu = (event: MouseEvent) => {
    const found = spotOf(event.target)
    if (!found || !acts) return
    event.preventDefault()
    acts.menu(found.spot, found.cell)
  }
  return {
    onClick: click,
    onMouseDown: (event: MouseEvent) => event.shiftKey && event.preventDefault(),
    onContextMenu: askMenu,
    onKeyDown: press,
  }
}
