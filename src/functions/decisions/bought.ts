import { livingWith } from '#books/interactions/functions.ts'
import { findCategory } from '#masters/catalog/functions.ts'
import type { Ctx, Reaction } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { remembered } from '#support/entity/index.ts'
import { sum } from '#support/money/index.ts'
import type { Offer } from './offer.ts'
import { ruleVersions } from './tables.ts'

type OrderSeen = {
  visitorId: string | null
  partyId: string | null
  partyIsClaimed: boolean
  placedAt: Date
  gross: string
  currency: string
  couponCodes: string[]
  lines: { itemId: string; gross: string; categories: string[] }[]
}

type Candidate = { impressionId: string; ruleId: string; offer: Offer }

/**
 * An order was placed: for each rule whose suggestion this customer saw, or was held out of, within the rule's window, the last time counts as bought
 * if the order has what was offered. Once for an order and rule, however often the news comes.
 */
export const countBought: Reaction = async (ctx, { payload }) => {
  if (!(await wasPublished(ctx.tx))) return
  const order = await readOrder(ctx, payload.id)
  if (!order) return
  const rows = []
  for (const { impressionId, ruleId, offer } of await candidatesOf(ctx, order)) {
    const amount = await amountOf(ctx, order, offer)
    if (amount !== undefined) rows.push({ impressionId, ruleId, amount })
  }
  if (!rows.length) return
  await ctx.tx.named(
    'outcomes.bought',
    `with bought as (
       insert into outcomes (id, impression_id, rule_id, kind, document, amount, currency, at)
       select n.id, n.impression_id, n.rule_id, 'bought', $5, n.amount, $6, $7 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[]) as n (id, impression_id, rule_id, amount)
       on conflict do nothing returning impression_id, amount)
     ${addToDays('bought', '1')}`,
    [
      rows.map(() => newId()),
      rows.map((row) => row.impressionId),
      rows.map((row) => row.ruleId),
      rows.map((row) => row.amount),
      `order:${payload.id}`,
      order.currency,
      order.placedAt,
    ],
  )
}

/** A house that has never published a rule has nothing to count. */
const wasPublished = remembered([ruleVersions], async (tx) => {
  const [row] = await tx.named<{ any: boolean }>(
    'rules.any_published',
    'select exists (select from rule_versions) as any',
  )
  return row!.any
})

/** Adds what a statement calls `news` (impression_id, amount) to the counts of the days of their impressions. */
const addToDays = (news: string, sign: '1' | '-1') =>
  `update rule_days d set bought = d.bought + ${sign} * b.times, amount = d.amount + ${sign} * b.amount
   from (select i.rule_id, (i.shown_at at time zone 'UTC')::date as day, i.rule_version, i.arm, count(*)::int as times, sum(n.amount) as amount
     from ${news} n join impressions i on i.id = n.impression_id group by 1, 2, 3, 4) b
   where d.rule_id = b.rule_id and d.day = b.day and d.rule_version = b.rule_version and d.arm = b.arm`

/** An order that is called off was not bought after all. */
export const countCancelled: Reaction = (ctx, { payload }) => turn(ctx, payload.id, true)

/** Its money came late, and it lives again. */
export const countRevived: Reaction = async (ctx, { payload }) => {
  if (payload.revived) await turn(ctx, payload.id, false)
}

const turn = async (ctx: Ctx, orderId: string, isUndone: boolean) => {
  await ctx.tx.named(
    isUndone ? 'outcomes.undo' : 'outcomes.redo',
    `with turned as (update outcomes set is_undone = ${isUndone} where document = $1 and kind = 'bought' and is_undone = ${!isUndone} returning impression_id, amount)
     ${addToDays('turned', isUndone ? '-1' : '1')}`,
    [`order:${orderId}`],
  )
}

const readOrder = async (ctx: Ctx, id: string): Promise<OrderSeen | undefined> => {
  const [row] = await ctx.tx.named<OrderSeen>(
    'decisions.order_seen',
    `select b.visitor_id as "visitorId", o.party_id as "partyId", o.party_is_claimed as "partyIsClaimed", o.placed_at as "placedAt", o.gross, o.currency,
       o.coupon_codes as "couponCodes", coalesce((select jsonb_agg(jsonb_build_object('itemId', l.item_id, 'gross', l.gross::text, 'categories',
         coalesce((select jsonb_agg(c) from product_search s, unnest(s.category_ids) c where s.product_id = i.product_id), '[]'::jsonb)))
         from order_lines l join items i on i.id = l.item_id where l.order_id = o.id), '[]'::jsonb) as lines
     from orders o left join baskets b on b.id = o.basket_id where o.id = $1 and o.state <> 'cancelled'`,
    [id],
  )
  return row
}

/** Everybody that the customer is by proof; who only typed an address is the visitor whose basket it was. */
const subjectsOf = async (ctx: Ctx, { visitorId, partyId, partyIsClaimed }: OrderSeen): Promise<string[]> => {
  const parties = partyId && !partyIsClaimed ? await livingWith(ctx, partyId) : []
  const devices = await ctx.tx.named<{ id: string }>(
    'decisions.devices_of',
    'select subject_id as id from aliases where party_id = any($1::uuid[])',
    [parties],
  )
  return [...new Set([...(visitorId ? [visitorId] : []), ...parties, ...devices.map(({ id }) => id)])]
}

const candidatesOf = async (ctx: Ctx, order: OrderSeen) =>
  ctx.tx.named<Candidate>(
    'decisions.seen_before_order',
    `select distinct on (i.rule_id) i.id as "impressionId", i.rule_id as "ruleId", v.definition->'offer' as offer
     from impressions i join rule_versions v on v.rule_id = i.rule_id and v.number = i.rule_version
     where i.subject_id = any($1::uuid[]) and i.shown_at <= $2 and i.shown_at > $2::timestamptz - make_interval(days => (v.definition->>'windowDays')::int)
     order by i.rule_id, i.shown_at desc, i.id desc`,
    [await subjectsOf(ctx, order), order.placedAt],
  )

/** What of the order is due to the offer; undefined when it has nothing of it. */
const amountOf = async (ctx: Ctx, order: OrderSeen, offer: Offer): Promise<string | undefined> => {
  if (offer.kind === 'message') return order.gross
  if (offer.kind === 'coupon') return order.couponCodes.includes(offer.couponCode) ? order.gross : undefined
  const categoryId = offer.kind === 'category' ? (await findCategory(ctx, offer.categoryId))?.id : undefined
  const own = order.lines.filter((line) =>
    offer.kind === 'item'
      ? line.itemId === offer.itemId
      : categoryId !== undefined && line.categories.includes(categoryId),
  )
  return own.length ? sum(own.map(({ gross }) => gross)) : undefined
}
