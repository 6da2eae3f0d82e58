import { createHash } from 'node:crypto'
import { z } from 'zod'
import { about, action, type Ctx, fail, type Job, may } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { isZone } from '#support/time/index.ts'
import { circumstancesOf } from './circumstances.ts'
import { nothing } from './counts.ts'
import { integrationErrors } from './errors.ts'
import { changeImport, holdImport, type Import } from './imports.ts'
import { type Mapping, mappingSchema } from './mapping.ts'
import { runImport } from './run-import.ts'
import { forgetWritten } from './staged.ts'
import { targetNamed } from './targets.ts'

const input = z.object({ id: z.uuid(), mapping: mappingSchema.optional() })

/**
 * Tries a mapping on the whole file without writing anything: what is new, what would change, what would be refused. Fails with integration.no_mapping,
 * missing_columns, running, target_not_allowed, sites.unknown_site.
 */
export const checkImport = action({
  name: 'integration.check',
  subject: about('import'),
  input,
  fn: (ctx, { id, mapping }) => begin(ctx, id, 'check', mapping),
})

/** Writes the file. It goes on by itself after a break; the same file again changes nothing. Fails as the check does. */
export const startImport = action({
  name: 'integration.start',
  subject: about('import'),
  input,
  fn: (ctx, { id, mapping }) => begin(ctx, id, 'write', mapping),
})

const begin = async (ctx: Ctx, id: string, goal: 'check' | 'write', given?: Mapping) => {
  const run = await holdImport(ctx, id)
  if (run.state === 'running' || run.state === 'stopping') fail(integrationErrors.running)
  if (run.state === 'done') fail(integrationErrors.alreadyDone)
  const mapping = given ?? run.mapping ?? fail(integrationErrors.noMapping)
  await checkMapping(ctx, run, mapping)
  const stagedFor = createHash('sha256')
    .update(inOneOrder([mapping, run.reading]))
    .digest('base64url')
  // A step further the same rows lie ready; a stopped run of the same kind goes on where it was.
  const isReady = run.stagedFor === stagedFor
  const goesOn = isReady && run.goal === goal && (run.state === 'stopped' || run.state === 'failed')
  const common = {
    mapping,
    target: mapping.target,
    source: mapping.source,
    goal,
    state: 'running',
    stagedFor,
    problem: null,
    finishedAt: null,
  } as const
  if (goesOn) await changeImport(ctx, id, common)
  else if (isReady && run.phase !== 'read')
    await changeImport(ctx, id, { ...common, startedAt: ctx.now, ...(await again(ctx, id, mapping)) })
  else {
    await changeImport(ctx, id, {
      ...common,
      startedAt: ctx.now,
      phase: 'read',
      cursor: '',
      rowsRead: 0,
      rowsDone: 0,
      bytesRead: 0,
      counts: {},
      examples: [],
    })
  }
  await addJob(ctx, 'integration.run', { id }, { key: `integration.run:${id}`, queue: 'integration' })
  return { id }
}

/** The same facts are the same text, in whatever order the database gives them back. */
const inOneOrder = (facts: unknown): string =>
  JSON.stringify(facts, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const again = async (ctx: Ctx, id: string, { target }: Mapping) => ({
  phase: targetNamed(target).isGrouped ? ('items' as const) : ('rows' as const),
  cursor: '',
  rowsDone: 0,
  counts: { [target]: { ...nothing(), refused: await forgetWritten(ctx, id) } },
  examples: [],
})

/** What can be known before the first row: rights, columns, site, clocks. */
const checkMapping = async (ctx: Ctx, run: Import, mapping: Mapping): Promise<void> => {
  const target = targetNamed(mapping.target)
  if (!may(ctx.actor, target.permission)) fail(integrationErrors.targetNotAllowed, { action: target.permission })
  const headers = new Set(run.columns.map(({ header }) => header))
  const absent = Object.values(mapping.fields).flatMap(({ column }) => (column && !headers.has(column) ? [column] : []))
  const unset = target.fields.filter(
    ({ name, isNeeded }) => isNeeded && !mapping.fields[name]?.column && !mapping.fields[name]?.constant,
  )
  if (absent.length || unset.length)
    fail(
      integrationErrors.missingColumns,
      { columns: [...absent, ...unset.map(({ name }) => name)].join(', ') },
      unset.map(({ name }) => ({ path: `mapping.fields.${name}`, code: 'required' })),
    )
  if (mapping.zone && !isZone(mapping.zone)) fail(integrationErrors.unknownZone, { zone: mapping.zone })
  await circumstancesOf(ctx, { ...run, mapping, goal: 'check' })
}

/** Halts a run after the step that it is in; it can go on. */
export const stopImport = action({
  name: 'integration.stop',
  subject: about('import'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const { state } = await holdImport(ctx, id)
    if (state !== 'running') fail(integrationErrors.notRunning)
    await changeImport(ctx, id, { state: 'stopping' })
    await addJob(ctx, 'integration.run', { id }, { key: `integration.run:${id}`, queue: 'integration' })
    return { id }
  },
})

/** Takes a run to its end; a house that is shut down meanwhile goes on with it when it opens. */
export const runJob: Job = {
  run: async (outside, { id }: { id: string }, signal) => {
    const run = await runImport(outside.house, id, signal)
    if (run?.state === 'running' && signal?.aborted)
      await outside.transaction((ctx) =>
        addJob(ctx, 'integration.run', { id }, { key: `integration.run:${id}`, queue: 'integration' }),
      )
  },
}
