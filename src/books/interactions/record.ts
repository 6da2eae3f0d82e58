import type { Ctx } from '#support/actions/index.ts'
import { addToProfiles } from './add-to-profiles.ts'
import type { Channel, Kind } from './kinds.ts'
import type { Happened } from './profile.ts'
import { holdProfiles } from './profile-rows.ts'
import { type RowKey, rowKey } from './row-id.ts'

/** One thing to write down. `at` and `id` of outside reports are bounded by the server's clock unless the caller is trusted (imports, the sample). */
export type Interaction = {
  subjectId: string
  id?: string | undefined
  kind: Kind
  channel: Channel | (string & {})
  at?: Date | undefined
  about?: string | undefined
  amount?: string | undefined
  currency?: string | undefined
  siteId?: string | undefined
  data?: Record<string, unknown> | undefined
  text?: string | undefined
}

type Row = Happened &
  Pick<RowKey, 'earlier'> & {
    subjectId: string
    siteId?: string | undefined
    currency?: string | undefined
    text?: string | undefined
  }

/**
 * Writes rows into the book and adds what is new of them to the profiles of those they belong to now, in one transaction: three to four statements
 * whatever their number. A row that is there already changes nothing. Answers how many were new.
 */
export const record = async (
  ctx: Ctx,
  interactions: readonly Interaction[],
  { isTrusted = true } = {},
): Promise<number> => {
  if (!interactions.length) return 0
  const rows = interactions.map(
    (one): Row => ({
      ...one,
      ...rowKey(one, ctx.now, isTrusted),
      about: one.about ?? null,
      amount: one.amount ?? null,
      data: one.data ?? {},
    }),
  )
  // In one order, so that two reports of the same things wait for each other and never in a circle.
  rows.sort((a, b) => (`${a.subjectId} ${a.id}` < `${b.subjectId} ${b.id}` ? -1 : 1))
  const isOwn = !interactions.some(({ id }) => id)
  const wanted = isOwn ? rows : await unknownOf(ctx, rows)
  if (!wanted.length) return 0
  // In this order, always: a report that waits for another's rows must not hold a profile that the other wants.
  const [fresh, held] = await ctx.tx.together(
    () => (isOwn ? insertOwn(ctx, wanted) : insertUnknown(ctx, wanted)),
    () => holdProfiles(ctx, [...new Set(wanted.map(({ subjectId }) => subjectId))]),
  )
  if (!fresh.length) return 0
  await insertTexts(
    ctx,
    fresh.filter((row) => row.text),
  )
  await addToProfiles(ctx, fresh, held)
  return fresh.length
}

/** Without those that came before on another day, with a clock that could not be believed. */
const unknownOf = async (ctx: Ctx, rows: Row[]): Promise<Row[]> => {
  const doubtful = rows.flatMap((row) => (row.earlier ?? []).map((id) => ({ row, id })))
  if (!doubtful.length) return rows
  const found = await ctx.tx.named<{ at: number }>(
    'interactions.came_before',
    `select k.at::int as at from unnest($1::uuid[], $2::uuid[]) with ordinality k (subject, id, at)
     join interactions i on i.subject_id = k.subject and i.id = k.id`,
    [doubtful.map(({ row }) => row.subjectId), doubtful.map(({ id }) => id)],
  )
  const known = new Set(found.map(({ at }) => doubtful[at - 1]!.row))
  return rows.filter((row) => !known.has(row))
}

/** Rows of the house itself, under ids made just now: nobody can have written them before. */
const insertOwn = async (ctx: Ctx, rows: Row[]): Promise<Row[]> => {
  await ctx.tx.later(...insertion(ctx, rows))
  return rows
}

const insertUnknown = async (ctx: Ctx, rows: Row[]): Promise<Row[]> => {
  const inserted = await ctx.tx.named<{ subjectId: string; id: string }>(...insertion(ctx, rows))
  const isNew = new Set(inserted.map((row) => `${row.subjectId} ${row.id}`))
  return rows.filter((row) => isNew.delete(`${row.subjectId} ${row.id}`))
}

const insertion = (ctx: Ctx, rows: Row[]) =>
  [
    'interactions.record',
    `insert into interactions (subject_id, id, kind, channel, occurred_at, recorded_at, site_id, about, amount, currency, actor_id, data)
     select r.subject, r.id, r.kind, r.channel, r.at, $11, r.site, r.about, r.amount, r.currency, $12, r.data
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::uuid[], $7::text[], $8::numeric[], $9::text[], $10::jsonb[])
       as r (subject, id, kind, channel, at, site, about, amount, currency, data)
     on conflict do nothing returning subject_id as "subjectId", id`,
    [
      rows.map((row) => row.subjectId),
      rows.map((row) => row.id),
      rows.map((row) => row.kind),
      rows.map((row) => row.channel),
      rows.map((row) => row.occurredAt),
      rows.map((row) => row.siteId ?? null),
      rows.map((row) => row.about ?? null),
      rows.map((row) => row.amount ?? null),
      rows.map((row) => row.currency ?? null),
      rows.map((row) => JSON.stringify(row.data ?? {})),
      ctx.now,
      ctx.actor.id,
    ],
  ] as const

const insertTexts = async (ctx: Ctx, rows: Row[]) => {
  if (!rows.length) return
  await ctx.tx.later(
    'interactions.record_texts',
    'insert into interaction_texts (interaction_id, subject_id, text) select * from unnest($1::uuid[], $2::uuid[], $3::text[]) on conflict do nothing',
    [rows.map((row) => row.id), rows.map((row) => row.subjectId), rows.map((row) => row.text)],
  )
}
