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

const columns = `subject_id as "subjectId", is_party as "isParty", merged_into as "mergedInto", first_at as "firstAt", last_at as "lastAt", last_channel as "lastChannel",
  interactions, visits, page_views as "pageViews", searches, contacts, orders, orders_amount as "ordersAmount", margin_amount as "marginAmount",
  returns_amount as "returnsAmount", first_order_at as "firstOrderAt", last_order_at as "lastOrderAt", last_visit_at as "lastVisitAt", tier, channels, interests,
  last_items as "lastItems", days, open_baskets as "openBaskets", version`

/** Where each subject lives on now: itself, or what it was merged into. Subjects without a profile yet live as themselves. */
export const ownersOf = async (ctx: Ctx, subjectIds: readonly string[]): Promise<Map<string, string>> => {
  const owners = new Map(subjectIds.map((id) => [id, id]))
  const rows = await ctx.tx.named<{ subjectId: string; mergedInto: string }>(
    'profiles.owners',
    'select subject_id as "subjectId", merged_into as "mergedInto" from profiles where subject_id = any($1::uuid[]) and merged_into is not null',
    [subjectIds],
  )
  for (const row of rows) owners.set(row.subjectId, row.mergedInto)
  return owners
}

/** Makes sure that each has a row, then locks them in the house's order. */
export const lockProfiles = async (ctx: Ctx, subjectIds: readonly string[]): Promise<ProfileRow[]> => {
  const sorted = [...new Set(subjectIds)].sort()
  const rows = await lock(ctx, sorted)
  if (rows.length === sorted.length) return rows
  const has = new Set(rows.map((row) => row.subjectId))
  await ctx.tx.named(
    'profiles.create',
    `insert into profiles (subject_id, is_party) select s, exists (select 1 from parties p where p.id = s) from unnest($1::uuid[]) s order by s on conflict do nothing`,
    [sorted.filter((id) => !has.has(id))],
  )
  return lock(ctx, sorted)
}

const lock = async (ctx: Ctx, sorted: string[]) =>
  (
    await ctx.tx.named<ProfileRow>(
      'profiles.lock',
      `select ${columns} from profiles where subject_id = any($1::uuid[]) order by subject_id for update`,
      [sorted],
    )
  ).map(readable)

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
export const writeProfiles = async (ctx: Ctx, rows: readonly ProfileRow[]) => {
  const of = <Key extends keyof ProfileRow>(key: Key) => rows.map((row) => row[key])
  const json = <Key extends keyof ProfileRow>(key: Key) => rows.map((row) => JSON.stringify(row[key]))
  await ctx.tx.named(
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
