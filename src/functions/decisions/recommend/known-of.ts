import { livingWith, profileOf } from '#books/interactions/functions.ts'
import { basketLinesOf, findOpenBasket, getBasket } from '#functions/orders/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { HeldModel } from './held-model.ts'
import type { Owned } from './history.ts'
import { type Seed, seedWeight } from './new-for-you.ts'
import { dayOf } from './read-histories.ts'

/** What is known of whoever is served: what she bought, looked at last, and has in the basket, by the ids of the items. */
export type KnownTaste = {
  bought: ReadonlyMap<string, number[]>
  looked: readonly { item: string; at: Date }[]
  basket: readonly string[]
}

export type About = { partyId?: string | undefined; subjectId?: string | undefined; basketId?: string | undefined }

/** Of a customer what she bought, also from systems before this one; a visitor's device does not show what somebody bought. */
export const knownTaste = async (ctx: Ctx, { partyId, subjectId, basketId }: About): Promise<KnownTaste> => {
  const bought = partyId ? await boughtBy(ctx, partyId) : new Map()
  const subject = partyId ?? subjectId
  const looked = subject ? ((await profileOf(ctx, subject))?.lastItems ?? []) : []
  const basket = basketId ? await getBasket(ctx, { id: basketId }) : await findOpenBasket(ctx)
  const lines = basket ? await basketLinesOf(ctx, basket.id) : []
  return {
    bought,
    looked: looked.map(([item, at]) => ({ item, at: new Date(at) })),
    basket: lines.map(({ itemId }) => itemId),
  }
}

/** What a typed address only claims, the customer herself is not told. */
const boughtBy = async (ctx: Ctx, partyId: string): Promise<Map<string, number[]>> => {
  const parties = await livingWith(ctx, partyId)
  const rows = await ctx.tx.named<{ item: string; days: number[] }>(
    'recommend.bought',
    `select item::text, array_agg(distinct day order by day) as days from (
       select l.item_id as item, floor(extract(epoch from o.placed_at) / 86400)::int as day from orders o join order_lines l on l.order_id = o.id
       where o.party_id = any($1::uuid[]) and o.state <> 'cancelled' and l.item_id is not null and not (o.party_is_claimed and $2)
       union all
       select l.item_id, floor(extract(epoch from o.placed_at) / 86400)::int from past_orders o join past_order_lines l on l.past_order_id = o.id
       where o.party_id = any($1::uuid[]) and o.kind = 'order' and l.quantity > 0) b group by item`,
    [parties, ctx.actor.kind === 'customer'],
  )
  return new Map(rows.map(({ item, days }) => [item, days]))
}

/** Her purchases by the numbers of the model; what nobody else ever had comes behind the last number, by its place in `names`. */
export const ownedIn = (model: HeldModel, { bought }: KnownTaste): { owned: Owned[]; names: string[] } => {
  const names: string[] = []
  const numberOf = (id: string) => model.numbers.get(id) ?? model.names.length + names.push(id) - 1
  const owned = [...bought].map(([id, boughtOn]) => ({ item: numberOf(id), boughtOn, lastDay: boughtOn.at(-1)! }))
  return { owned, names }
}

// What is in the basket and what this visit looked at says most of what is wanted now.
const IN_BASKET = 2
const THIS_VISIT = 1.5
const LOOKED_AT = 0.3
const VISIT_MS = 2 * 3_600_000
const MOST_SEEDS = 80

/** What speaks for new things: what lies in the basket, what was looked at in this visit and before, what was bought. */
export const seedsOf = (model: HeldModel, known: KnownTaste, now: Date): Seed[] => {
  const today = dayOf(now)
  const seeds = new Map<number, number>()
  const say = (id: string, weight: number) => {
    const item = model.numbers.get(id)
    if (item !== undefined) seeds.set(item, Math.max(weight, seeds.get(item) ?? 0))
  }
  for (const [id, days] of known.bought) say(id, seedWeight(days.at(-1)!, today))
  for (const { item, at } of known.looked)
    say(item, now.getTime() - at.getTime() < VISIT_MS ? THIS_VISIT : LOOKED_AT * seedWeight(dayOf(at), today))
  for (const id of known.basket) say(id, IN_BASKET)
  return [...seeds]
    .map(([item, weight]) => ({ item, weight }))
    .sort((a, b) => b.weight - a.weight || a.item - b.item)
    .slice(0, MOST_SEEDS)
}
