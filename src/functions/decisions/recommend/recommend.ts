import { survivorOf } from '#books/interactions/functions.ts'
import { itemCards, type OnOffer } from '#functions/orders/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { decisionErrors } from '../errors.ts'
import { type HeldModel, heldModel } from './held-model.ts'
import { type About, type KnownTaste, knownTaste, ownedIn, seedsOf } from './known-of.ts'
import { belowFloor } from './margin-floor.ts'
import { newForYou, type Seed } from './new-for-you.ts'
import { dayOf } from './read-histories.ts'
import { type Because, reasonsIn } from './reasons.ts'
import { buyAgain } from './rhythm.ts'

export const places = ['home', 'item', 'basket', 'customer'] as const
export type Place = (typeof places)[number]

export type AskedFor = {
  for: Place
  itemId?: string | undefined
  basketId?: string | undefined
  /** Whom staff or a program serve. */
  partyId?: string | undefined
  limit?: number | undefined
}

export type Recommended = OnOffer & { reason: string }
export type Recommendations = { buyAgain: Recommended[]; newForYou: Recommended[]; together: Recommended[] }

/** A candidate: an item's id and what speaks for it. */
type Candidate = { id: string; because: Because }

const USUAL_LIMIT = 8
// Some of what is found is sold out or lies in the basket: so many more are looked at.
const SPARE = 8

/**
 * What to show whom: what she probably buys again, what is new for her, what goes with the item or basket before her. Fresh in the same visit: what was
 * looked at a moment ago and what lies in the basket counts. Only what is on sale, there, not in the basket and not below the margin floor; a product
 * once. A fixed number of statements. Customers and visitors are told of themselves only. Fails with nobody_asked when staff ask about nobody.
 */
export const recommend = async (ctx: Ctx, asked: AskedFor): Promise<Recommendations> => {
  const about = await whoAsks(ctx, asked)
  const model = await heldModel(ctx)
  const known = await knownTaste(ctx, about)
  const limit = asked.limit ?? USUAL_LIMIT
  const found = candidatesOf(model, known, { ...asked, now: ctx.now, most: limit + SPARE })
  return shownOf(ctx, { found, known, limit, itemId: asked.itemId })
}

/** What is often in the same orders as an item, for whoever asks: nobody's own things count. */
export const goesTogether = async (
  ctx: Ctx,
  { itemId, limit }: { itemId: string; limit: number },
): Promise<Recommended[]> => {
  const model = await heldModel(ctx)
  const asked = { for: 'item', itemId, limit } as const
  const { together } = candidatesOf(model, nobody, { ...asked, now: ctx.now, most: limit + SPARE })
  const found = { buyAgain: [], newForYou: [], together }
  return (await shownOf(ctx, { found, known: nobody, limit, itemId })).together
}

const nobody: KnownTaste = { bought: new Map(), looked: [], basket: [] }

const whoAsks = async (ctx: Ctx, { for: place, partyId, basketId }: AskedFor): Promise<About> => {
  const { actor } = ctx
  if (actor.kind === 'customer') return { partyId: actor.partyId, basketId }
  if (actor.kind === 'visitor') return { subjectId: actor.id, basketId }
  if (partyId) return { partyId: await survivorOf(ctx, partyId), basketId }
  return place === 'item' || place === 'basket'
    ? { basketId }
    : fail(decisionErrors.nobodyAsked, {}, [{ path: 'partyId', code: 'missing' }])
}

type Found = { buyAgain: Candidate[]; newForYou: Candidate[]; together: Candidate[] }

const candidatesOf = (
  model: HeldModel,
  known: KnownTaste,
  { for: place, itemId, now, most }: AskedFor & { now: Date; most: number },
): Found => {
  const { owned, names } = ownedIn(model, known)
  const idOf = (item: number) => model.names[item] ?? names[item - model.names.length]!
  const isPersonal = place === 'home' || place === 'customer'
  const again = isPersonal
    ? buyAgain(owned, { rateOf: (item) => model.rates[item] ?? model.usual, today: dayOf(now) }).slice(0, most)
    : []
  const here = place === 'item' ? itemId : undefined
  const seen = new Set([...known.looked.map(({ item }) => item), ...known.basket, ...(here ? [here] : [])])
  const isLeftOut = (item: number) => seen.has(idOf(item)) || known.bought.has(idOf(item))
  const seeds = place === 'basket' ? [] : seedsOf(model, here ? { ...known, basket: [here] } : known, now)
  const fresh = newForYou(model.neighbours, seeds, { limit: most, isLeftOut })
  const anchors = place === 'item' ? (here ? [here] : []) : place === 'basket' ? known.basket : []
  const lying = new Set([...known.basket, ...anchors])
  const with_ = newForYou(model.together, seedsFrom(model, anchors), {
    limit: most,
    isLeftOut: (item) => lying.has(idOf(item)),
  })
  return {
    buyAgain: again.map(({ item, times, lastDay }) => ({
      id: idOf(item),
      because: { kind: 'again', times, day: lastDay },
    })),
    newForYou: fresh.map(({ item, because }) => ({ id: idOf(item), because: { kind: 'near', id: idOf(because) } })),
    together: with_.map(({ item, because }) => ({ id: idOf(item), because: { kind: 'together', id: idOf(because) } })),
  }
}

const seedsFrom = (model: HeldModel, ids: readonly string[]): Seed[] =>
  ids.flatMap((id) => {
    const item = model.numbers.get(id)
    return item === undefined ? [] : [{ item, weight: 1 }]
  })

/** What of it can be shown now, with its reason; what stands in one list does not stand in the next. */
const shownOf = async (
  ctx: Ctx,
  { found, known, limit, itemId }: { found: Found; known: KnownTaste; limit: number; itemId: string | undefined },
): Promise<Recommendations> => {
  const wanted = [...found.buyAgain, ...found.newForYou, ...found.together]
  if (!wanted.length) return { buyAgain: [], newForYou: [], together: [] }
  const reasoning = wanted.flatMap(({ because }) => (because.kind === 'again' ? [] : [because.id]))
  const cards = await itemCards(ctx, [...new Set([...wanted.map(({ id }) => id), ...reasoning])])
  const below = await belowFloor(ctx, cards)
  const basket = new Set(known.basket)
  const products = new Set(itemId ? [cards.get(itemId)?.productId] : [])
  const reasonOf = reasonsIn(ctx.actor.language, (id) => cards.get(id)?.name)
  const pick = (candidates: readonly Candidate[]): Recommended[] => {
    const picked: Recommended[] = []
    for (const { id, because } of candidates) {
      const card = cards.get(id)
      if (picked.length >= limit) break
      if (!card?.price || basket.has(id) || below.has(id) || products.has(card.productId)) continue
      const { kind, ...shown } = card
      if (kind !== 'service' && Number(card.available.quantity) <= 0) continue
      products.add(card.productId)
      picked.push({ ...shown, reason: reasonOf(because) })
    }
    return picked
  }
  const together = pick(found.together)
  const buyAgain = pick(found.buyAgain)
  return { buyAgain, newForYou: pick(found.newForYou), together }
}
