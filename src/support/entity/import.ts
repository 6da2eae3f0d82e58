import { auditRow } from '#support/actions/audit.ts'
import {
  type Actor,
  type Ctx,
  common,
  contextOn,
  fail,
  isAllowed,
  Refusal,
  refusedByDatabase,
} from '#support/actions/index.ts'
import { type Database, savepoint } from '#support/database/index.ts'
import { actionName, type Entity, type Row } from './entity.ts'
import { type Line, readFile } from './file.ts'
import type { Header } from './headers.ts'
import { findByKeys, keyText } from './keys.ts'
import { completed, type Draft, differing, readRows } from './rows.ts'
import { insertRow, updateRow, type Values } from './write.ts'

/**
 * A row that was not taken: `reason` is a refusal's code or the schema's, `accepted` what would be taken. `message` (the key of a text)
 * and `facts` (its blanks) are for whoever says it in words.
 */
export type Refused = {
  line: number
  column?: string
  reason: string
  value?: string
  accepted?: string
  message?: string
  facts?: Record<string, unknown>
}
export type Report = { created: number; updated: number; unchanged: number; refused: Refused[] }

/** How rows are written: the kit's own way, or a master's. Both get what the entity's create and update schemas make. */
export type Writers = {
  create(ctx: Ctx, values: Values): Promise<Row>
  update(ctx: Ctx, values: Values & { id: string }): Promise<Row>
  /** Columns that `create` finds for itself when the file does not say them. */
  readonly fills?: readonly string[]
}

export type ImportRequest = { actor: Actor; now?: Date; dryRun?: boolean; onProgress?: (report: Report) => void }
export type Import = {
  readonly name: string
  readonly entity: Entity
  run(database: Database, request: ImportRequest, csv: string): Promise<Report>
}

const CHUNK = 1000

/**
 * Takes rows from a CSV file: new ones are made, known ones (by the import key) changed where they differ, the others listed with line,
 * column and reason. Commits every 1,000 rows, so that a large file holds nobody up; the same file again changes nothing. A dry run
 * does the same in one transaction and takes it back.
 */
export const importOf = (entity: Entity, writers: Writers = kitWriters(entity)): Import => ({
  name: actionName(entity, 'import'),
  entity,
  run: async (database, request, csv) => {
    const name = actionName(entity, 'import')
    if (!isAllowed({ name }, request.actor)) fail(common.notAllowed, { action: name })
    if (!request.dryRun) return importFile(entity, writers, request, csv, transactions(database, request))
    const undone = new Error('dry run')
    let report: Report | undefined
    await database
      .transaction(async (tx) => {
        const { ctx } = contextOn(tx, request.actor, request.now)
        report = await importFile(entity, writers, request, csv, (work) => work(ctx))
        throw undone
      })
      .catch((error) => {
        if (error !== undone) throw error
      })
    return report!
  },
})

const kitWriters = (entity: Entity): Writers => ({
  create: (ctx, values) => insertRow(ctx, entity, values),
  update: (ctx, values) => updateRow(ctx, entity, values),
})

type Within = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>

const transactions =
  (database: Database, { actor, now }: ImportRequest): Within =>
  (work) =>
    database.transaction(async (tx) => {
      const { ctx, flush } = contextOn(tx, actor, now)
      const result = await work(ctx)
      await flush()
      tx.afterCommit(() => database.news.emit('committed'))
      return result
    })

const importFile = async (entity: Entity, writers: Writers, request: ImportRequest, csv: string, within: Within) => {
  const report: Report = { created: 0, updated: 0, unchanged: 0, refused: [] }
  const { headers, lines } = await within((ctx) => readFile(ctx, entity, csv))
  let waiting: Line[] = lines
  // A row may refer to one further down in the same file (a category above it): try again as long as that helps.
  for (let before = -1; waiting.length && waiting.length !== before; ) {
    before = waiting.length
    const tried = new Set(waiting.map(({ line }) => line))
    report.refused = report.refused.filter(({ line }) => !tried.has(line))
    const again = waiting
    waiting = []
    for (let at = 0; at < again.length; at += CHUNK) {
      const chunk = again.slice(at, at + CHUNK)
      waiting.push(...(await within((ctx) => writeChunk(ctx, entity, writers, headers, chunk, report))))
      request.onProgress?.(report)
    }
  }
  report.refused.sort((a, b) => a.line - b.line)
  const { created, updated, unchanged, refused } = report
  const counts = { created, updated, unchanged, refused: refused.length }
  await within((ctx) => auditRow(ctx, actionName(entity, 'import'), undefined, counts))
  return report
}

/** Answers with the lines whose references may yet come. */
const writeChunk = async (
  ctx: Ctx,
  entity: Entity,
  writers: Writers,
  headers: readonly Header[],
  lines: readonly Line[],
  report: Report,
): Promise<Line[]> => {
  const drafts = await readRows(ctx, entity, headers, lines)
  const keys = drafts.flatMap((draft) => (draft.key ? [draft.key] : []))
  const known = new Map((await findByKeys(ctx, entity, keys)).map((row) => [keyText(entity, row), row]))
  for (const draft of drafts) await writeDraft(ctx, entity, writers, draft, known, report)
  return lines.filter((_, at) => drafts[at]!.isWaiting)
}

const writeDraft = async (
  ctx: Ctx,
  entity: Entity,
  writers: Writers,
  draft: Draft,
  known: Map<string, Row>,
  report: Report,
) => {
  if (draft.problems.length) return void report.refused.push(...draft.problems)
  const present = known.get(draft.keyText)
  const values = present ? differing(entity, present, draft.values) : draft.values
  if (present && !Object.keys(values).length) return void report.unchanged++
  try {
    known.set(draft.keyText, await savepoint(ctx.tx, () => writeRow(ctx, entity, writers, present, values)))
    report[present ? 'updated' : 'created']++
  } catch (error) {
    const refusal = refusedByDatabase(error)
    if (!(refusal instanceof Refusal)) throw error
    report.refused.push(refusedRow(draft.line, refusal))
  }
}

const writeRow = async (
  ctx: Ctx,
  entity: Entity,
  writers: Writers,
  present: Row | undefined,
  { archivedAt, ...values }: Values,
) => {
  let row = present
  if (!row) row = await writers.create(ctx, completed(entity, values, writers.fills))
  else if (Object.keys(values).length) row = await writers.update(ctx, { ...values, id: row.id })
  const isSame = archivedAt === undefined || (archivedAt === null && row.archivedAt === null)
  return isSame ? row : updateRow(ctx, entity, { id: row.id, archivedAt })
}

const refusedRow = (line: number, { kind, facts, fields }: Refusal): Refused => {
  const [problem] = fields
  return {
    line,
    ...(problem && { column: problem.path }),
    reason: problem?.code ?? kind.code,
    ...(problem?.message && { message: problem.message }),
    ...(problem?.accepted && { accepted: problem.accepted }),
    ...(!problem && Object.keys(facts).length && { facts }),
  }
}
