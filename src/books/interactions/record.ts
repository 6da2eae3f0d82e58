import type { Ctx } from '#support/actions/index.ts'
import { addToProfiles } from './add-to-profiles.ts'
import type { Channel, Kind } from './kinds.ts'
import type { Happened } from './profile.ts'
import { rowKey } from './row-id.ts'

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

type Row = Happened & {
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
  const rows = interactions.map(
    (one): Row => ({
      ...one,
      ...rowKey(one, ctx.now, isTrusted),
      about: one.about ?? null,
      amount: one.amount ?? null,
      data: one.data ?? {},
    }),
  )
  const isNew = new Set((await insert(ctx, rows)).map((row) => `${row.subjectId} ${row.id}`))
  const fresh = rows.filter((row) => isNew.delete(`${row.subjectId} ${row.id}`))
  if (!fresh.length) return 0
  await insertTexts(
    ctx,
    fresh.filter((row) => row.text),
  )
  await addToProfiles(ctx, fresh)
  return fresh.length
}

const insert = (ctx: Ctx, rows: Row[]) =>
  ctx.tx.named<{ subjectId: string; id: string }>(
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
  )

const insertTexts = async (ctx: Ctx, rows: Row[]) => {
  if (!rows.length) return
  await ctx.tx.named(
    'interactions.record_texts',
    'insert into interaction_texts (interaction_id, subject_id, text) select * from unnest($1::uuid[], $2::uuid[], $3::text[]) on conflict do nothing',
    [rows.map((row) => row.id), rows.map((row) => row.subjectId), rows.map((row) => row.text)],
  )
}
