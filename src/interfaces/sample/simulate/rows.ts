import type { Row } from '../load/copy.ts'

/** Rows of all tables as they are made; what belongs to a document may still change until they are loaded. */
export const createRows = () => {
  const tables = new Map<string, Row[]>()
  return {
    add: <Made extends Row>(table: string, row: Made): Made => {
      const rows = tables.get(table)
      if (rows) rows.push(row)
      else tables.set(table, [row])
      return row
    },
    /** The rows of a table, which forgets them. */
    take: (table: string): readonly Row[] => {
      const rows = tables.get(table) ?? []
      tables.delete(table)
      return rows
    },
  }
}
export type Rows = ReturnType<typeof createRows>
