import { createHash } from 'node:crypto'
import { type Ctx, fail } from '#support/actions/index.ts'
import type { Counts, Example } from './counts.ts'
import { integrationErrors } from './errors.ts'
import type { Mapping } from './mapping.ts'
import type { Sample } from './propose.ts'
import type { Reading } from './reading.ts'

export type ImportState = 'received' | 'running' | 'stopping' | 'stopped' | 'checked' | 'done' | 'failed'
export type Phase = 'read' | 'items' | 'customers' | 'rows'

/** A file that came and how far it is. */
export type Import = {
  id: string
  fileName: string
  bytes: number
  columns: Sample[]
  sheets: string[]
  reading: Reading
  mapping: Mapping | null
  target: string | null
  source: string | null
  state: ImportState
  goal: 'check' | 'write' | null
  phase: Phase
  stagedFor: string | null
  rowsRead: number
  rowsDone: number
  bytesRead: number
  cursor: string
  counts: Counts
  examples: Example[]
  problem: string | null
  actorId: string
  actorName: string
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  version: number
}

export const COLUMNS = `id, file_name as "fileName", bytes, columns, sheets, reading, mapping, target, source, state, goal, phase, staged_for as "stagedFor",
  rows_read as "rowsRead", rows_done as "rowsDone", bytes_read as "bytesRead", cursor, counts, examples, problem, actor_id as "actorId",
  actor_name as "actorName", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt", version`

export const findImport = async ({ tx }: Pick<Ctx, 'tx'>, id: string): Promise<Import | undefined> =>
  (await tx.named<Import>('imports.find', `select ${COLUMNS} from imports where id = $1`, [id]))[0]

/** Locks a run: one step at a time, whoever does it. Fails with unknown_import. */
export const holdImport = async ({ tx }: Pick<Ctx, 'tx'>, id: string): Promise<Import> =>
  (await tx.named<Import>('imports.hold', `select ${COLUMNS} from imports where id = $1 for update`, [id]))[0] ??
  fail(integrationErrors.unknownImport)

type Changes = Partial<
  Pick<
    Import,
    | 'columns'
    | 'sheets'
    | 'reading'
    | 'mapping'
    | 'target'
    | 'source'
    | 'state'
    | 'goal'
    | 'phase'
    | 'stagedFor'
    | 'rowsRead'
    | 'rowsDone'
    | 'bytesRead'
    | 'cursor'
    | 'counts'
    | 'examples'
    | 'problem'
    | 'startedAt'
    | 'finishedAt'
  >
>

const asJson = new Set(['columns', 'sheets', 'reading', 'mapping', 'counts', 'examples'])

/** Writes what has changed of a run and announces it: screens look again. */
export const changeImport = async (ctx: Ctx, id: string, changes: Changes): Promise<void> => {
  const entries = Object.entries(changes)
  const sets = entries.map(([name], at) => `${snake(name)} = $${at + 2}`)
  await ctx.tx.named(
    `imports.change ${createHash('md5').update(sets.join()).digest('hex')}`,
    `update imports set ${[...sets, 'version = version + 1'].join(', ')} where id = $1`,
    [id, ...entries.map(([name, value]) => (asJson.has(name) && value !== null ? JSON.stringify(value) : value))],
  )
  ctx.emit({ type: 'integration.import_moved', subject: `import:${id}`, payload: { id } })
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
