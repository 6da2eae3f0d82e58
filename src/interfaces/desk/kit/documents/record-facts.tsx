import { Cell } from '../cells/cell.tsx'
import type { Column, Described, Listed, Row } from '../described.ts'
import { Facts } from '../values.tsx'

type Props = { described: Described; row: Row & { references?: Listed['references'] } }

/** Some columns of a row with their labels, side by side. */
export const RecordGroup = ({ described, row, names }: Props & { names: string[] }) => {
  const shown = names.flatMap((name) => described.columns.filter((column) => column.name === name))
  return <Facts wide rows={shown.map((column) => factOf(column, row))} />
}

/** Every column of a row with its label, the company's own last. */
export const RecordFacts = ({ described, row }: Props) => {
  const own = (row.custom ?? {}) as Record<string, unknown>
  const shown = described.columns.filter(
    ({ name, kind }) => kind !== 'id' && !['version', 'custom', 'archivedAt'].includes(name),
  )
  return (
    <Facts
      rows={[
        ...shown.map((column) => factOf(column, row)),
        ...described.custom.map(({ code, label, values }): Fact => {
          const value = own[code]
          return [label, values?.find((one) => one.value === value)?.label ?? String(value ?? '–')]
        }),
      ]}
    />
  )
}

type Fact = Parameters<typeof Facts>[0]['rows'][number]

const factOf = (column: Column, row: Props['row']): Fact => [
  column.label,
  <Cell key={column.name} column={column} row={row} references={row.references ?? {}} />,
]
