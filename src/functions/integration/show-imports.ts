import { z } from 'zod'
import { about, action, type Ctx, fail, query } from '#support/actions/index.ts'
import { zoneOf } from './circumstances.ts'
import { integrationErrors } from './errors.ts'
import { findImport, holdImport, type Import } from './imports.ts'
import type { Problem } from './read-row.ts'
import { proposalOf } from './receive-file.ts'
import { forgetSome } from './staged.ts'
import { targets } from './targets.ts'

type Row = Omit<Import, 'columns' | 'examples' | 'reading' | 'mapping' | 'sheets'>

/** Files that came, the newest first. */
export const listImports = query({
  name: 'integration.list_imports',
  input: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  fn: async ({ tx }, { after, limit }) => {
    const rows = await tx.named<Row>(
      'imports.list',
      `select id, file_name as "fileName", bytes, target, source, state, goal, phase, rows_read as "rowsRead", rows_done as "rowsDone", counts, problem,
         actor_name as "actorName", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt", version
       from imports where $1::uuid is null or id < $1 order by id desc limit $2`,
      [after ?? null, limit + 1],
    )
    return { imports: rows.slice(0, limit), next: rows.length > limit ? rows[limit - 1]!.id : null }
  },
})

/** One import: how it is read, its columns with samples, what they suggest, how far it is. */
export const getImport = query({
  name: 'integration.get_import',
  input: z.object({
    id: z.uuid(),
    target: z.enum(targets.map(({ name }) => name) as [string, ...string[]]).optional(),
  }),
  fn: async (ctx, { id, target }) => {
    const {
      cursor: _,
      stagedFor: __,
      actorId: ___,
      ...found
    } = (await findImport(ctx, id)) ?? fail(integrationErrors.unknownImport)
    // Whose clocks its times are read by.
    const zone = found.mapping && (await zoneOf(ctx, found))
    const isOpen = found.columns.some(({ values }) => values.length)
    return {
      ...found,
      zone,
      columns: found.columns.map(({ header, values }) => ({ header, values: values.slice(0, 5) })),
      proposal: isOpen ? proposalOf(found, target) : null,
    }
  },
})

export type ImportProblem = Problem & { id: string }

/** Lines that were not taken, in the order of the file. */
export const listProblems = query({
  name: 'integration.list_problems',
  input: z.object({
    id: z.uuid(),
    afterLine: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  fn: async (ctx, { id, afterLine, limit }) => {
    if (!(await findImport(ctx, id))) fail(integrationErrors.unknownImport)
    return { problems: await problemsAfter(ctx, id, afterLine, limit) }
  },
})

/** All that is wrong with the next lines. */
export const problemsAfter = (
  { tx }: Pick<Ctx, 'tx'>,
  id: string,
  line: number,
  limit: number,
): Promise<ImportProblem[]> =>
  tx.named<ImportProblem>(
    'import_errors.list',
    `select id, line, "column", reason, value, accepted from import_errors where import_id = $1
       and line in (select distinct line from import_errors where import_id = $1 and line > $2 order by line limit $3) order by line, id`,
    [id, line, limit],
  )

/** Forgets a file that came, with everything read of it. What was written stays. */
export const removeImport = action({
  name: 'integration.remove',
  subject: about('import'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const { state } = await holdImport(ctx, id)
    if (state === 'running' || state === 'stopping') fail(integrationErrors.running)
    // A large file's rows are more than one step: the rest goes at night.
    await forgetSome(ctx, id)
    await ctx.tx.named('imports.remove', 'delete from imports where id = $1', [id])
    return { id }
  },
})

/** What comes in by file: fields with what they may be, in the order in which a company brings it. */
export const listTargets = query({
  name: 'integration.list_targets',
  input: z.object({}),
  fn: async () => ({
    targets: targets.map(({ name, permission, isGrouped, fields }) => ({
      name,
      permission,
      isGrouped: isGrouped === true,
      fields: fields.map(({ name: field, kind, isNeeded, choices }) => ({
        name: field,
        kind,
        isNeeded: isNeeded === true,
        choices: choices ?? [],
      })),
    })),
  }),
})
