import type { Ctx } from '#support/actions/index.ts'

/** Forgets what was read of a file and what was wrong with it: it is read anew. */
export const forgetStaged = async ({ tx }: Pick<Ctx, 'tx'>, id: string): Promise<void> => {
  await tx.named('import_rows.forget', 'delete from import_rows where import_id = $1', [id])
  await tx.named('import_errors.forget', 'delete from import_errors where import_id = $1', [id])
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
