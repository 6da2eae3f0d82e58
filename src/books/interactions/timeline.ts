import { z } from 'zod'
import { type Ctx, fail, may, query } from '#support/actions/index.ts'
import { interactionErrors } from './errors.ts'
import { weightOn } from './profile.ts'
import { findProfile } from './profile-rows.ts'
import { subjectsOf, survivorOf } from './survivors.ts'

export type TimelineRow = {
  id: string
  subjectId: string
  kind: string
  channel: string
  occurredAt: Date
  about: string | null
  amount: string | null
  currency: string | null
  siteId: string | null
  actorId: string | null
  data: Record<string, unknown>
  text: string | null
}

/** What a subject did, newest first, over everything that lives in it now; pages by the last row's id. */
export const timeline = async (
  ctx: Ctx,
  {
    subjectId,
    before,
    limit = 50,
    kinds,
    channels,
    without = [],
  }: {
    subjectId: string
    before?: string | undefined
    limit?: number
    kinds?: string[] | undefined
    channels?: string[] | undefined
    without?: readonly string[]
  },
): Promise<TimelineRow[]> => {
  const subjects = await subjectsOf(ctx, subjectId)
  return ctx.tx.named<TimelineRow>(
    'interactions.timeline',
    `select i.*, t.text from unnest($1::uuid[]) as s (id) cross join lateral (
       select id, subject_id as "subjectId", kind, channel, occurred_at as "occurredAt", about, amount, currency, site_id as "siteId", actor_id as "actorId", data
       from interactions where subject_id = s.id and id < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff') and ($4::text[] is null or kind = any($4)) and ($5::text[] is null or channel = any($5)) and kind <> all($6::text[])
       order by id desc limit $3) i
     left join interaction_texts t on t.subject_id = i."subjectId" and t.interaction_id = i.id order by i.id desc limit $3`,
    [subjects.length ? subjects : [subjectId], before ?? null, limit, kinds ?? null, channels ?? null, without],
  )
}

/** The profile as it stands now: weights decayed to today, the last 30 days counted, the living party it belongs to. */
export const profileOf = async (ctx: Ctx, subjectId: string) => {
  const found = await findProfile(ctx, subjectId)
  const row = found?.mergedInto ? await findProfile(ctx, found.mergedInto) : found
  if (!row) return undefined
  const today = ctx.now.toISOString().slice(0, 10)
  const from = new Date(ctx.now.getTime() - 29 * 86_400_000).toISOString().slice(0, 10)
  const lately = row.days.filter(([day]) => day >= from)
  return {
    ...row,
    interests: Object.entries(row.interests)
      .map(([category, weeks]) => ({ category, weight: weightOn(weeks, today) }))
      .sort((a, b) => b.weight - a.weight),
    openBaskets: Object.entries(row.openBaskets)
      .filter(([, basket]) => !basket.ordered && basket.items > 0)
      .map(([id, basket]) => ({ id, ...basket })),
    last30Days: {
      pageViews: lately.reduce((sum, day) => sum + day[1], 0),
      orders: lately.reduce((sum, day) => sum + day[2], 0),
    },
  }
}

/** What is earned with a customer follows from what goods cost. */
const seesMargin = (ctx: Ctx) => may(ctx.actor, 'catalog.see_cost')

/** The customer's book, one page: who lives in it, what is known, what happened. */
export const showTimeline = query({
  name: 'interactions.timeline',
  input: z.object({
    partyId: z.uuid(),
    before: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    kinds: list(),
    channels: list(),
  }),
  fn: async (ctx, { partyId, ...page }) => {
    const survivorId = await survivorOf(ctx, partyId)
    const rows = await timeline(ctx, {
      subjectId: survivorId,
      ...page,
      without: seesMargin(ctx) ? [] : ['margin_known'],
    })
    return { partyId: survivorId, rows, next: rows.length === page.limit ? rows.at(-1)!.id : null }
  },
})

export const showProfile = query({
  name: 'interactions.profile',
  input: z.object({ partyId: z.uuid() }),
  fn: async (ctx, { partyId }) => {
    const survivorId = await survivorOf(ctx, partyId)
    const profile = await profileOf(ctx, survivorId)
    const merges = await ctx.tx.named(
      'party_merges.of',
      `select m.id, m.loser_id as "loserId", p.name, m.merged_at as "mergedAt", m.evidence from party_merges m join parties p on p.id = m.loser_id where m.survivor_id = $1 and m.undone_at is null`,
      [survivorId],
    )
    return {
      partyId: survivorId,
      profile: profile ? { ...profile, marginAmount: seesMargin(ctx) ? profile.marginAmount : null } : null,
      merges,
      exists: await isParty(ctx, survivorId),
    }
  },
})

function list() {
  return z
    .string()
    .max(400)
    .transform((text) => text.split(',').filter(Boolean))
    .optional()
}

const isParty = async (ctx: Ctx, id: string) => {
  const [row] = await ctx.tx.named('parties.exists', 'select 1 from parties where id = $1', [id])
  return row ? true : fail(interactionErrors.unknownParty)
}
