import { existsSync } from 'node:fs'
import { type Ctx, fail, type House } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { circumstancesOf } from './circumstances.ts'
import { addCounts, nothing } from './counts.ts'
import { integrationErrors } from './errors.ts'
import { changeImport, holdImport, type Import } from './imports.ts'
import { pathOfImport } from './path-of-import.ts'
import { type Problem, type ReadRow, rowReader } from './read-row.ts'
import { rowsOfFile } from './rows-of-file.ts'
import { forgetSome, stage } from './staged.ts'

const AT_ONCE = 5000

/**
 * Reads the file row by row and lays down what its mapping makes of it, 5,000 rows a transaction: a run that was killed goes on behind the last of
 * them. Ends early when somebody stops the run or another process is ahead of this one.
 */
export const stageRows = async (
  house: House,
  run: Import,
  next: Import['phase'],
  signal?: AbortSignal,
): Promise<void> => {
  const path = pathOfImport(house, run.id)
  if (!existsSync(path)) fail(integrationErrors.fileGone)
  if (!run.rowsRead) await forgetEarlier(house, run.id)
  const { zone } = await inTransaction(house, (ctx) => circumstancesOf(ctx, run))
  const headers = run.columns.map(({ header }) => header)
  const read = rowReader(run.mapping!, run.reading, headers, zone)
  let [bytes, seen, laid] = [0, 0, run.rowsRead]
  let batch: ReadRow[] = []
  const lay = async (isLast: boolean) => {
    const rows = batch
    batch = []
    const isMine = await inTransaction(house, (ctx) =>
      layDown(ctx, { id: run.id, from: laid, rows, bytes, ...(isLast && { next }) }),
    )
    laid += rows.length
    return isMine && !signal?.aborted
  }
  for await (const row of rowsOfFile(path, run.reading, (count) => {
    bytes = count
  })) {
    if (row.line <= run.reading.headerLine) continue
    seen += 1
    if (seen <= run.rowsRead) continue
    batch.push(read(row))
    if (batch.length === AT_ONCE && !(await lay(false))) return
  }
  await lay(true)
}

/** What the file said by another mapping goes first, some rows a transaction. */
const forgetEarlier = async (house: House, id: string) => {
  for (let isMore = true; isMore; )
    isMore = await inTransaction(house, async (ctx) => {
      const { state, phase, rowsRead } = await holdImport(ctx, id)
      return state === 'running' && phase === 'read' && rowsRead === 0 && forgetSome(ctx, id)
    })
}

type Laid = { id: string; from: number; rows: ReadRow[]; bytes: number; next?: Import['phase'] }

/** False when the run was stopped or somebody else has laid these rows down. */
const layDown = async (ctx: Ctx, { id, from, rows, bytes, next }: Laid): Promise<boolean> => {
  const now = await holdImport(ctx, id)
  if (now.state !== 'running' || now.phase !== 'read' || now.rowsRead !== from) return false
  await stage(
    ctx,
    id,
    now.mapping!,
    rows.filter(({ key }) => key),
  )
  const bad = rows.filter(({ problems }) => problems.length)
  await writeProblems(
    ctx,
    id,
    'read',
    bad.flatMap(({ problems }) => problems),
  )
  await changeImport(ctx, id, {
    rowsRead: from + rows.length,
    bytesRead: bytes,
    counts: addCounts(now.counts, { [now.target!]: { ...nothing(), refused: bad.length } }),
    ...(next && { phase: next, cursor: '' }),
  })
  return true
}

/** Names the lines that are not taken, with column and reason. */
export const writeProblems = async (
  ctx: Ctx,
  id: string,
  phase: 'read' | 'rows',
  problems: readonly Problem[],
): Promise<void> => {
  if (!problems.length) return
  await ctx.tx.named(
    'import_errors.write',
    `insert into import_errors (id, import_id, line, "column", reason, value, accepted, phase)
     select p.id, $1, p.line, p.col, p.reason, p.value, p.accepted, $2
     from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) as p (id, line, col, reason, value, accepted)`,
    [
      id,
      phase,
      problems.map(() => newId()),
      problems.map(({ line }) => line),
      problems.map(({ column }) => column ?? null),
      problems.map(({ reason }) => reason),
      problems.map(({ value }) => value ?? null),
      problems.map(({ accepted }) => accepted ?? null),
    ],
  )
}
