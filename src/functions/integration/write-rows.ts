import { auditRow } from '#support/actions/audit.ts'
import type { Ctx } from '#support/actions/index.ts'
import { type Circumstances, circumstancesOf, hashOf } from './circumstances.ts'
import { addCounts, addExamples, type Counts, type Example, nothing } from './counts.ts'
import { changeImport, type Import } from './imports.ts'
import { knownKeys, rememberKeys } from './known.ts'
import type { Problem } from './read-row.ts'
import { writeProblems } from './stage-rows.ts'
import { type Staged, stagedBehind } from './staged.ts'
import { type Target, targetNamed } from './targets.ts'
import { customersWriter } from './write-customers.ts'
import { interactionsWriter } from './write-interactions.ts'
import { itemsWriter } from './write-items.ts'
import { pastOrdersWriter } from './write-past-orders.ts'
import { pricesWriter } from './write-prices.ts'
import { stockWriter } from './write-stock.ts'
import type { Group, Writer, Written } from './writer.ts'

const writers: Record<Target['name'], Writer> = {
  customers: customersWriter,
  items: itemsWriter,
  prices: pricesWriter,
  stock: stockWriter,
  past_orders: pastOrdersWriter,
  interactions: interactionsWriter,
}

/** Takes the next rows, whole documents only, and writes them, or in a trial says what it would do; the last step ends the run. */
export const writeNextRows = async (ctx: Ctx, run: Import): Promise<void> => {
  const target = targetNamed(run.target!)
  const writer = writers[target.name]
  const rows = await nextRows(ctx, run, writer.atOnce)
  if (!rows.length) return finish(ctx, run)
  const circumstances = await circumstancesOf(ctx, run)
  const { groups, problems } = groupsOf(circumstances, target, rows)
  const known = await knownKeys(
    ctx,
    circumstances.source,
    target.name,
    groups.map(({ key }) => key),
  )
  const isSame = ({ key, hash }: Group) => known.get(key)?.hash === hash
  const changed = groups
    .filter((group) => !isSame(group))
    .map((group) => ({ ...group, rowId: known.get(group.key)?.rowId }))
  const written = changed.length ? await writer.write(ctx, circumstances, changed) : []
  if (!circumstances.isTrial) await remember(ctx, circumstances, target, changed, written)
  const refused = [...problems, ...written.flatMap((one) => one.problems ?? []).map(inFile(circumstances))]
  await writeProblems(ctx, run.id, 'rows', refused)
  const counts = { [target.name]: tally(written, groups.length - changed.length, refused) }
  await changeImport(ctx, run.id, {
    cursor: rows.at(-1)!.key,
    rowsDone: run.rowsDone + rows.length,
    counts: addCounts(run.counts, counts),
    examples: addExamples(run.examples, examplesOf(target, changed, written)),
  })
}

/** A field by the column of the file that it comes from: who mends the file looks for that. */
const inFile =
  ({ mapping: { fields } }: Circumstances) =>
  ({ column, ...why }: Problem): Problem => ({ ...why, column: column && (fields[column]?.column ?? column) })

/** From the cursor on; the last key only when all its rows are there. */
const nextRows = async (ctx: Ctx, { id, cursor, mapping }: Import, wanted: number): Promise<Staged[]> => {
  const read = (limit: number) => stagedBehind(ctx, id, mapping!, { cursor, limit })
  let rows = await read(wanted)
  for (let wider = wanted * 10; rows.length && rows.length >= wider / 10; wider *= 10) {
    const last = rows.at(-1)!.key
    if (rows[0]!.key !== last) return rows.filter(({ key }) => key !== last)
    rows = await read(wider)
  }
  return rows
}

/** Rows by key. A document with a bad line is not taken at all: mended, it comes whole. Where rows are not lines, the last of a key counts. */
const groupsOf = ({ stamp }: Circumstances, { isGrouped }: Target, rows: readonly Staged[]) => {
  const byKey = new Map<string, Staged[]>()
  for (const row of rows) {
    const own = byKey.get(row.key)
    if (own) own.push(row)
    else byKey.set(row.key, [row])
  }
  const problems: Problem[] = []
  const groups: Group[] = []
  for (const [key, all] of byKey) {
    const bad = all.filter(({ isBad }) => isBad)
    const good = all.filter(({ isBad }) => !isBad)
    if (isGrouped && bad.length)
      problems.push(...good.map(({ line }) => ({ line, reason: 'with_bad_line', value: String(bad[0]!.line) })))
    else if (isGrouped) groups.push({ key, hash: hashOf(stamp, all), rows: all })
    else if (good.length) groups.push({ key, hash: hashOf(stamp, good.slice(-1)), rows: good.slice(-1) })
    if (!isGrouped) problems.push(...repeated(good))
  }
  return { groups, problems }
}

/** Two rows of one thing that say different things. */
const repeated = (rows: readonly Staged[]): Problem[] => {
  const last = rows.at(-1)
  const said = JSON.stringify(last?.cells)
  return rows
    .slice(0, -1)
    .flatMap(({ line, cells }) =>
      JSON.stringify(cells) === said ? [] : [{ line, reason: 'repeated', value: String(last!.line) }],
    )
}

const remember = (
  ctx: Ctx,
  { source, importId }: Circumstances,
  { name: target }: Target,
  groups: readonly Group[],
  written: readonly Written[],
) =>
  rememberKeys(
    ctx,
    { source, target, importId },
    groups.flatMap(({ key, hash }, at) => {
      const one = written[at]!
      return one.change ? [{ key, hash, rowId: one.rowId }] : []
    }),
  )

const tally = (written: readonly Written[], same: number, refused: readonly Problem[]) => {
  const counts = { ...nothing(), unchanged: same, refused: new Set(refused.map(({ line }) => line)).size }
  for (const { change } of written) if (change) counts[change] += 1
  return counts
}

const examplesOf = ({ name }: Target, groups: readonly Group[], written: readonly Written[]): Example[] =>
  written
    .flatMap((one, at) =>
      one.change && one.fields?.length
        ? [
            {
              of: name,
              key: groups[at]!.key.replaceAll('\u001f', ' '),
              line: groups[at]!.rows[0]!.line,
              change: one.change,
              fields: one.fields.slice(0, 8),
            },
          ]
        : [],
    )
    .slice(0, 20)

/** The run is through: what it did stands in the audit. */
const finish = async (ctx: Ctx, run: Import) => {
  const isTrial = run.goal === 'check'
  await changeImport(ctx, run.id, {
    state: isTrial ? 'checked' : 'done',
    finishedAt: ctx.now,
    cursor: '',
    ...(!isTrial && { columns: run.columns.map(({ header }) => ({ header, values: [] })) }),
  })
  await auditRow(ctx, isTrial ? 'integration.check' : 'integration.start', `import:${run.id}`, {
    file: run.fileName,
    by: run.actorName,
    counts: run.counts as Counts,
  })
  ctx.emit({
    type: isTrial ? 'integration.checked' : 'integration.done',
    subject: `import:${run.id}`,
    payload: { id: run.id, counts: run.counts },
  })
}
