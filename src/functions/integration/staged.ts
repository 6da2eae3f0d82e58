import type { Ctx } from '#support/actions/index.ts'
import { copyRows } from '#support/database/copy-rows.ts'
import type { Mapping } from './mapping.ts'
import type { ReadRow } from './read-row.ts'

const AT_ONCE = 20_000

/** The fields of a row that lies ready, in the order of its cells: as the run's own mapping names them, whatever a later version knows besides. */
export const fieldsStaged = ({ fields }: Pick<Mapping, 'fields'>): string[] => Object.keys(fields).sort()

/** Where a field of rows that lie ready stands, as SQL. */
export const staged = (mapping: Pick<Mapping, 'fields'>, field: string): string => {
  const at = fieldsStaged(mapping).indexOf(field)
  return at < 0 ? 'null::text' : `cells[${at + 1}]`
}

/** Lays rows ready as a mapping understood them. */
export const stage = (
  { tx }: Pick<Ctx, 'tx'>,
  id: string,
  mapping: Mapping,
  rows: readonly ReadRow[],
): Promise<void> => {
  const fields = fieldsStaged(mapping)
  return copyRows(
    tx,
    'import_rows (import_id, line, key, is_bad, cells)',
    rows.map(({ line, key, problems, cells }) => [
      id,
      line,
      key,
      problems.length > 0,
      fields.map((field) => cells[field] ?? null),
    ]),
  )
}

export type Staged = { line: number; key: string; isBad: boolean; cells: Record<string, string> }

/** Rows that lie ready behind a key, in the order of their keys and lines. */
export const stagedBehind = async (
  { tx }: Pick<Ctx, 'tx'>,
  id: string,
  mapping: Mapping,
  { cursor, limit }: { cursor: string; limit: number },
): Promise<Staged[]> => {
  const fields = fieldsStaged(mapping)
  const rows = await tx.named<Omit<Staged, 'cells'> & { cells: (string | null)[] }>(
    'import_rows.next',
    `select line, key, is_bad as "isBad", array_to_json(cells) as cells from import_rows where import_id = $1 and key > $2 order by key, line limit $3`,
    [id, cursor, limit],
  )
  return rows.map(({ cells, ...row }) => ({ ...row, cells: named(fields, cells) }))
}

const named = (fields: readonly string[], texts: readonly (string | null)[]) => {
  const cells: Record<string, string> = {}
  for (const [at, text] of texts.entries()) if (text !== null) cells[fields[at]!] = text
  return cells
}

/** Forgets some of what was read of a file, and what was wrong with it; false when nothing is left. Many rows take several transactions. */
export const forgetSome = async ({ tx }: Pick<Ctx, 'tx'>, id: string): Promise<boolean> => {
  await tx.named('import_errors.forget', 'delete from import_errors where import_id = $1', [id])
  const rows = await tx.named(
    'import_rows.forget',
    `delete from import_rows where ctid = any (array(select ctid from import_rows where import_id = $1 limit ${AT_ONCE})) returning line`,
    [id],
  )
  return rows.length === AT_ONCE
}

/** Forgets what was wrong when its rows were written, and counts the lines that could not be read. */
export const forgetWritten = async ({ tx }: Pick<Ctx, 'tx'>, id: string): Promise<number> => {
  await tx.named('import_errors.forget_written', `delete from import_errors where import_id = $1 and phase = 'rows'`, [
    id,
  ])
  const [row] = await tx.named<{ count: number }>(
    'import_errors.count_read',
    'select count(distinct line)::int as count from import_errors where import_id = $1',
    [id],
  )
  return row!.count
}
