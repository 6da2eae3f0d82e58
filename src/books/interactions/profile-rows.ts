import type { Ctx } from '#support/actions/index.ts'
import { decimal, plain } from '#support/money/index.ts'
import type { Profile } from './profile.ts'

export type ProfileRow = Profile & {
  subjectId: string
  mergedInto: string | null
  isParty: boolean
  tier: string | null
  version: number
}

/** A profile and whose it is. */
export type WrittenProfile = Profile & { subjectId: string }

const columns = `subject_id as "subjectId", is_party as "isParty", merged_into as "mergedInto", first_at as "firstAt", last_at as "lastAt", last_channel as "lastChannel",
  interactions, visits, page_views as "pageViews", searches, contacts, orders, orders_amount as "ordersAmount", margin_amount as "marginAmount",
  returns_amount as "returnsAmount", first_order_at as "firstOrderAt", last_order_at as "lastOrderAt", last_visit_at as "lastVisitAt", tier, channels, interests,
  last_items as "lastItems", days, open_baskets as "openBaskets", version`

/** Holds the profiles of these subjects, made if they are missing, until the transaction ends. Gives for each the living one that its rows belong to. */
export const holdProfiles = async (ctx: Ctx, subjectIds: readonly string[]): Promise<Map<string, ProfileRow>> => {
  const [alone, ...others] = subjectIds
  const own = alone && !others.length ? await holdLiving(ctx, alone) : undefined
  if (own) return new Map([[alone!, own]])
  const rows = await ctx.tx.named<ProfileRow & { forSubject: string }>(
    'profiles.hold',
    `select h.for_subject as "forSubject", k.* from hold_profiles($1::uuid[]) h, lateral (select ${columns} from (select (h.kept).*) p) k`,
    [subjectIds],
  )
  return new Map(rows.map(({ forSubject, ...row }) => [forSubject, readable(row)]))
}

/** One that lives as itself, as nearly all do: a single lock needs no order. */
const holdLiving = async (ctx: Ctx, subjectId: string): Promise<ProfileRow | undefined> => {
  const [row] = await ctx.tx.named<ProfileRow>(
    'profiles.hold_living',
    `select ${columns} from profiles where subject_id = $1 and merged_into is null for update`,
    [subjectId],
  )
  return row && readable(row)
}

/** Without a lock, for showing. */
export const findProfile = async (ctx: Ctx, subjectId: string): Promise<ProfileRow | undefined> => {
  const [row] = await ctx.tx.named<ProfileRow>(
    'profiles.find',
    `select ${columns} from profiles where subject_id = $1`,
    [subjectId],
  )
  return row && readable(row)
}

const readable = (row: ProfileRow): ProfileRow => ({
  ...row,
  ordersAmount: plain(decimal(row.ordersAmount)),
  marginAmount: plain(decimal(row.marginAmount)),
  returnsAmount: plain(decimal(row.returnsAmount)),
})

/** Writes profiles back; their rows are locked by the caller. */
export const writeProfiles = async (ctx: Ctx, rows: readonly WrittenProfile[]) => {
  const of = <Key extends keyof WrittenProfile>(key: Key) => rows.map((row) => row[key])
  const json = <Key extends keyof WrittenProfile>(key: Key) => rows.map((row) => JSON.stringify(row[key]))
  await ctx.tx.later(
    'profiles.write',
    `update profiles p set first_at = n.first_at, last_at = n.last_at, last_channel = n.last_channel, interactions = n.interactions, visits = n.visits,
       page_views = n.page_views, searches = n.searches, contacts = n.contacts, orders = n.orders, orders_amount = n.orders_amount, margin_amount = n.margin_amount,
       returns_amount = n.returns_amount, first_order_at = n.first_order_at, last_order_at = n.last_order_at, last_visit_at = n.last_visit_at, channels = n.channels,
       interests = n.interests, last_items = n.last_items, days = n.days, open_baskets = n.open_baskets, version = p.version + 1
     from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::text[], $5::bigint[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[], $11::numeric[],
       $12::numeric[], $13::numeric[], $14::timestamptz[], $15::timestamptz[], $16::timestamptz[], $17::jsonb[], $18::jsonb[], $19::jsonb[], $20::jsonb[], $21::jsonb[])
       as n (subject_id, first_at, last_at, last_channel, interactions, visits, page_views, searches, contacts, orders, orders_amount, margin_amount, returns_amount,
         first_order_at, last_order_at, last_visit_at, channels, interests, last_items, days, open_baskets)
     where p.subject_id = n.subject_id`,
    [
      of('subjectId'),
      of('firstAt'),
      of('lastAt'),
      of('lastChannel'),
      of('interactions'),
      of('visits'),
      of('pageViews'),
      of('searches'),
      of('contacts'),
      of('orders'),
      of('ordersAmount'),
      of('marginAmount'),
      of('returnsAmount'),
      of('firstOrderAt'),
      of('lastOrderAt'),
      of('lastVisitAt'),
      json('channels'),
      json('interests'),
      json('lastItems'),
      json('days'),
      json('openBaskets'),
    ],
  )
}
