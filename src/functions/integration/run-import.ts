import { keepMonths } from '#books/interactions/functions.ts'
import { type Ctx, type House, isRefusal } from '#support/actions/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { circumstancesOf } from './circumstances.ts'
import { addCounts, addExamples } from './counts.ts'
import { changeImport, findImport, holdImport, type Import } from './imports.ts'
import { makeCustomers } from './make-customers.ts'
import { makeItems } from './make-items.ts'
import { missingCustomers, missingItems, spanOf } from './named.ts'
import { stageRows } from './stage-rows.ts'
import { targetNamed } from './targets.ts'
import { writeNextRows } from './write-rows.ts'
import type { Forerunner, Missing } from './writer.ts'

const AT_ONCE = 500
const PAUSES = [50, 250, 1000]
/** Deadlock, serialization, lock not to be had: another try helps. */
const passing = new Set(['40P01', '40001', '55P03'])

/**
 * Takes a run step by step to its end: read the file, make what it names, write its rows. Each step is a transaction that also moves the run on, so
 * that it can be killed at any moment and called again. Returns its last state.
 */
export const runImport = async (house: House, id: string, signal?: AbortSignal): Promise<Import> => {
  for (;;) {
    const run = (await inTransaction(house, (ctx) => findImport(ctx, id)))!
    if (run?.state === 'stopping') await inTransaction(house, (ctx) => changeImport(ctx, id, { state: 'stopped' }))
    else if (run?.state !== 'running' || signal?.aborted) return run
    else await carefully(house, run, signal)
  }
}

const carefully = async (house: House, run: Import, signal?: AbortSignal): Promise<void> => {
  for (let tried = 0; ; tried += 1)
    try {
      return await step(house, run, signal)
    } catch (error) {
      const code =
        (error as { code?: string; cause?: { code?: string } }).code ??
        (error as { cause?: { code?: string } }).cause?.code
      const pause = PAUSES[tried]
      if (pause === undefined || !passing.has(code ?? '')) return failed(house, run.id, error)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
}

const failed = (house: House, id: string, error: unknown) =>
  inTransaction(house, (ctx) =>
    changeImport(ctx, id, {
      state: 'failed',
      problem: isRefusal(error) ? error.kind.code : String((error as Error).message).slice(0, 500),
    }),
  )

const after: Record<'items' | 'customers', Import['phase']> = { items: 'customers', customers: 'rows' }

const step = async (house: House, run: Import, signal?: AbortSignal): Promise<void> => {
  const { isGrouped } = targetNamed(run.target!)
  if (run.phase === 'read') return stageRows(house, run, isGrouped ? 'items' : 'rows', signal)
  if (run.phase === 'items') return forerun(house, run, 'items', signal)
  if (run.phase === 'customers') return forerun(house, run, 'customers', signal)
  await inTransaction(house, async (ctx) => {
    const held = await holdImport(ctx, run.id)
    if (held.state === 'running' && held.phase === 'rows') await writeNextRows(ctx, held)
  })
}

const forerunners: Record<'items' | 'customers', Forerunner> = { items: makeItems, customers: makeCustomers }

/** Makes what the rows name and nobody has, some hundred a transaction. */
const forerun = async (house: House, run: Import, of: 'items' | 'customers', signal?: AbortSignal): Promise<void> => {
  const { createItems, createCustomers } = run.mapping!
  const isWanted = of === 'items' ? createItems : createCustomers
  const missing = isWanted
    ? await house.database.reading((tx) => (of === 'items' ? missingItems({ tx }, run) : missingCustomers({ tx }, run)))
    : []
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const isOn = await inTransaction(house, (ctx) => takeSome(ctx, run.id, of, missing.slice(at, at + AT_ONCE)))
    if (!isOn || signal?.aborted) return
  }
  if (of === 'customers' && run.goal === 'write') await makeRoom(house, run)
  await inTransaction(house, async (ctx) => {
    const { state, phase } = await holdImport(ctx, run.id)
    if (state === 'running' && phase === of) await changeImport(ctx, run.id, { phase: after[of], cursor: '' })
  })
}

const takeSome = async (
  ctx: Ctx,
  id: string,
  of: 'items' | 'customers',
  missing: readonly Missing[],
): Promise<boolean> => {
  const now = await holdImport(ctx, id)
  if (now.state !== 'running' || now.phase !== of) return false
  const { counts, examples } = await forerunners[of](ctx, await circumstancesOf(ctx, now), missing)
  await changeImport(ctx, id, { counts: addCounts(now.counts, counts), examples: addExamples(now.examples, examples) })
  return true
}

/** Months of long ago get their place in the book of interactions. */
const makeRoom = async (house: House, run: Import) => {
  const [span] = await house.database.reading((tx) => spanOf({ tx }, run))
  if (span?.from && span.to)
    await inTransaction(house, (ctx) => keepMonths(ctx, new Date(span.from!), new Date(span.to!)))
}
