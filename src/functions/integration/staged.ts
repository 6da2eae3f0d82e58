import type { Ctx } from '#support/actions/index.ts'

const AT_ONCE = 20_000

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
