import { contextOn, system } from '#support/actions/index.ts'
import type { Database, Tx } from '#support/database/index.ts'
import type { Arm, Trigger } from './triggers.ts'

/** A suggestion that was shown or kept back. */
export type Impression = {
  id: string
  ruleId: string
  ruleVersion: number
  arm: Arm
  rank: number
  subjectId: string
  trigger: Trigger
  channel: string
  shownAt: Date
}

type Buffer = { waiting: Impression[]; timer: NodeJS.Timeout | undefined; writing: Promise<void> }

const buffers = new WeakMap<Database, Buffer>()

/** The more are written at once, the fewer counts by day are written again and again. */
const GATHER_MS = 400
const AT_ONCE = 1500
/** A database that is away for long must not fill the memory: the oldest are given up, the newest matter. */
const MOST = 50_000

const bufferOf = (database: Database): Buffer => {
  const known = buffers.get(database) ?? { waiting: [], timer: undefined, writing: Promise.resolve() }
  buffers.set(database, known)
  return known
}

/** Takes impressions to be written soon, many at once, away from the answer that waits for nothing. */
export const keepImpressions = ({ database }: Tx, impressions: readonly Impression[]): void => {
  if (!impressions.length) return
  const buffer = bufferOf(database)
  buffer.waiting.push(...impressions)
  if (buffer.waiting.length > MOST) buffer.waiting.splice(0, buffer.waiting.length - MOST)
  if (buffer.waiting.length >= AT_ONCE) void flushImpressions(database)
  else buffer.timer ??= setTimeout(() => void flushImpressions(database), GATHER_MS).unref()
}

/** Those of this process that are not written yet. */
export const waitingImpressions = ({ database }: Tx): readonly Impression[] => buffers.get(database)?.waiting ?? []

/** Writes what waits; resolves when it is durable. Called at shutdown. A batch that fails waits for the next. */
export const flushImpressions = (database: Database): Promise<void> => {
  const buffer = bufferOf(database)
  clearTimeout(buffer.timer)
  buffer.timer = undefined
  buffer.writing = buffer.writing.then(() => writeAll(database, buffer))
  return buffer.writing
}

const writeAll = async (database: Database, buffer: Buffer): Promise<void> => {
  while (buffer.waiting.length) {
    const batch = buffer.waiting.slice(0, AT_ONCE)
    try {
      await database.transaction(async (tx) => {
        const { ctx } = contextOn(tx, { ...system, id: 'decisions' })
        await writeImpressions(ctx.tx, batch)
      })
    } catch {
      buffer.timer ??= setTimeout(() => void flushImpressions(database), 1000).unref()
      return
    }
    const written = new Set(batch)
    buffer.waiting = buffer.waiting.filter((one) => !written.has(one))
  }
}

/** One statement: rows that are new, counted by day. Whoever was erased meanwhile is not written about. */
export const writeImpressions = (tx: Tx, batch: readonly Impression[]) => {
  const of = <Key extends keyof Impression>(key: Key) => batch.map((one) => one[key])
  return tx.named(
    'impressions.write',
    `with written as (
       insert into impressions (id, rule_id, rule_version, arm, rank, subject_id, trigger, channel, shown_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::int[], $6::uuid[], $7::text[], $8::text[], $9::timestamptz[]) as n (id, rule_id, rule_version, arm, rank, subject_id, trigger, channel, shown_at)
       where not exists (select from parties p where p.id = n.subject_id and p.erased_at is not null)
       on conflict do nothing returning rule_id, rule_version, arm, shown_at)
     insert into rule_days (rule_id, day, rule_version, arm, shown)
     select rule_id, (shown_at at time zone 'UTC')::date, rule_version, arm, count(*) from written group by 1, 2, 3, 4 order by 1, 2, 3, 4
     on conflict (rule_id, day, rule_version, arm) do update set shown = rule_days.shown + excluded.shown`,
    [
      of('id'),
      of('ruleId'),
      of('ruleVersion'),
      of('arm'),
      of('rank'),
      of('subjectId'),
      of('trigger'),
      of('channel'),
      of('shownAt'),
    ],
  )
}
