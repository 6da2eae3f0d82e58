import type { KeyboardEvent } from 'react'

const cellIn = (target: EventTarget | null) =>
  target instanceof HTMLElement ? target.closest<HTMLTableCellElement>('tbody th, tbody td, tfoot th, tfoot td') : null

const linesOf = (table: HTMLTableElement) =>
  [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap((part) => [...part.rows])

/** Only one cell of a table is reached by Tab: the one that was left last. */
export const rest = (table: HTMLTableElement | null, cell: HTMLElement) => {
  for (const one of table?.querySelectorAll('[tabindex="0"]') ?? [])
    if (one !== cell && one.matches('th, td')) (one as HTMLElement).tabIndex = -1
  cell.tabIndex = 0
}

/** Arrow keys, Home, End and Page keys walk from cell to cell. Says whether it was such a key. */
export const walk = (event: KeyboardEvent<HTMLTableElement>): boolean => {
  const table = event.currentTarget
  const cell = cellIn(event.target)
  const line = cell?.parentElement as HTMLTableRowElement | null
  if (!cell || !line || event.altKey || event.metaKey) return false
  const lines = linesOf(table)
  const [row, column] = [lines.indexOf(line), cell.cellIndex]
  const last = line.cells.length - 1
  const [toRow, toColumn] = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + 12, column],
    PageUp: [row - 12, column],
    Home: [event.ctrlKey ? 0 : row, 0],
    End: [event.ctrlKey ? lines.length - 1 : row, last],
  }[event.key] ?? [undefined, undefined]
  if (toRow === undefined || toColumn === undefined) return false
  const next = lines[Math.min(Math.max(toRow, 0), lines.length - 1)]?.cells[Math.min(Math.max(toColumn, 0), last)]
  if (next) {
    rest(table, next)
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return true
}
