import type { Ctx } from '#support/actions/index.ts'
import type { Circumstances } from './circumstances.ts'
import type { Counts, Example } from './counts.ts'
import type { Problem } from './read-row.ts'
import { type TargetName, targetNamed } from './targets.ts'

export type StagedRow = { line: number; cells: Record<string, string> }
/** The rows of one key: one thing, or the lines of one document. `rowId`: what the key stood for when it came before. */
export type Group = { key: string; hash: string; rows: StagedRow[]; rowId?: string | null | undefined }

/** What became of a group: what it is now and what changed for it, or why it was not taken. */
export type Written =
  | {
      change: 'created' | 'updated' | 'unchanged'
      rowId: string | null
      fields?: Example['fields']
      problems?: undefined
    }
  | { problems: Problem[]; change?: undefined }

/** Writes groups of one target, or in a trial only says what it would do. Answers in the order given. */
export type Writer = {
  /** Rows that one transaction takes. */
  atOnce: number
  write(ctx: Ctx, circumstances: Circumstances, groups: readonly Group[]): Promise<Written[]>
}

/** What comes before the rows: things that they name and that are not there yet. */
export type Forerunner = (
  ctx: Ctx,
  circumstances: Circumstances,
  missing: readonly Missing[],
) => Promise<{ counts: Counts; examples: Example[] }>
export type Missing = { key: string; cells: Record<string, string> }

export const refusedBecause = (
  { rows }: Group,
  reason: string,
  column?: string,
  value?: string,
  accepted?: string,
): Written => ({
  problems: rows.map(({ line }) => ({ line, reason, column, value, accepted })),
})

/** What a row says of something new, as the fields of its kind stand. */
export const saidOf = (target: TargetName, cells: Record<string, string>): { name: string; after: string }[] =>
  targetNamed(target).fields.flatMap(({ name }) => (cells[name] === undefined ? [] : [{ name, after: cells[name] }]))
