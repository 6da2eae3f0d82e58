import { webSite } from '#masters/sites/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { orderErrors } from './errors.ts'
import { hashKey, newKey } from './keys.ts'
import { isOwn, ownParties } from './own.ts'

export type Basket = {
  id: string
  visitorId: string | null
  partyId: string | null
  siteId: string
  currency: string
  language: string
  couponCodes: string[]
  state: 'open' | 'ordered' | 'merged' | 'abandoned'
  orderId: string | null
  version: number
}
export type BasketLine = { id: string; itemId: string; quantity: string; partyId: string | null }

/** Whose hands a basket is in: the key that was given with it, the customer or visitor it belongs to, or staff. */
export type Holder = { id: string; key?: string | undefined }

/** Opens a basket for whoever acts. The key is told once. */
export const openBasket = async (
  ctx: Ctx,
  { language }: { language?: string } = {},
): Promise<{ id: string; key: string }> => {
  const site = await webSite(ctx)
  const id = newId()
  const key = newKey()
  const { actor } = ctx
  const visitorId = actor.kind === 'visitor' ? actor.id : actor.kind === 'customer' ? (actor.visitorId ?? null) : null
  await ctx.tx.named(
    'baskets.open',
    `insert into baskets (id, key_hash, visitor_id, party_id, site_id, currency, language, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [
      id,
      hashKey(key),
      visitorId,
      actor.kind === 'customer' ? actor.partyId : null,
      site.id,
      site.currency,
      language ?? actor.language,
      ctx.now,
    ],
  )
  return { id, key }
}

const columns = `id, key_hash as "keyHash", visitor_id as "visitorId", party_id as "partyId", site_id as "siteId", currency, language,
  coupon_codes as "couponCodes", state, order_id as "orderId", version`

/** The basket, locked; somebody else's is as unknown as one that never was. */
export const lockBasket = async (ctx: Ctx, holder: Holder): Promise<Basket> => {
  const [row] = await ctx.tx.named<Basket & { keyHash: string }>(
    'baskets.lock',
    `select ${columns} from baskets where id = $1 for update`,
    [holder.id],
  )
  return row && (await isHeldBy(ctx, row, holder)) ? row : fail(orderErrors.unknownBasket)
}

/** The same without a lock, for looking at it. */
export const getBasket = async (ctx: Ctx, holder: Holder): Promise<Basket> => {
  const [row] = await ctx.tx.named<Basket & { keyHash: string }>(
    'baskets.get',
    `select ${columns} from baskets where id = $1`,
    [holder.id],
  )
  return row && (await isHeldBy(ctx, row, holder)) ? row : fail(orderErrors.unknownBasket)
}

const isHeldBy = async (ctx: Ctx, basket: Basket & { keyHash: string }, { key }: Holder) => {
  const { actor } = ctx
  return (
    (key !== undefined && hashKey(key) === basket.keyHash) ||
    (actor.kind === 'visitor' && basket.visitorId === actor.id && basket.partyId === null) ||
    actor.kind === 'staff' ||
    actor.kind === 'system' ||
    (await isOwn(ctx, basket))
  )
}

const IS_SOLD = 'i.is_sold and i.archived_at is null and p.archived_at is null'

/** What lies in a basket and is still sold; what is no longer sold stays away from prices and orders (`goneFrom`). */
export const basketLinesOf = (ctx: Ctx, basketId: string): Promise<BasketLine[]> =>
  ctx.tx.named<BasketLine>(
    'baskets.lines',
    `select l.id, l.item_id as "itemId", l.quantity, l.party_id as "partyId" from basket_lines l join items i on i.id = l.item_id join products p on p.id = i.product_id
     where l.basket_id = $1 and ${IS_SOLD} order by l.added_at, l.id`,
    [basketId],
  )

/** What lies in a basket and is no longer sold. */
export const goneFrom = (ctx: Ctx, basketId: string) =>
  ctx.tx.named<{ itemId: string; name: Record<string, string> }>(
    'baskets.gone',
    `select i.id as "itemId", i.name from basket_lines l join items i on i.id = l.item_id join products p on p.id = i.product_id
     where l.basket_id = $1 and not (${IS_SOLD}) order by l.added_at, l.id`,
    [basketId],
  )

/** The open basket of whoever acts, newest first; undefined when there is none. */
export const findOpenBasket = async (ctx: Ctx): Promise<{ id: string } | undefined> => {
  const { actor } = ctx
  if (actor.kind !== 'visitor' && actor.kind !== 'customer') return undefined
  const [row] = await ctx.tx.named<{ id: string }>(
    actor.kind === 'customer' ? 'baskets.open_of_party' : 'baskets.open_of_visitor',
    actor.kind === 'customer'
      ? `select id from baskets where party_id = any($1::uuid[]) and state = 'open' order by changed_at desc limit 1`
      : `select id from baskets where visitor_id = $1 and party_id is null and state = 'open' order by changed_at desc limit 1`,
    [actor.kind === 'customer' ? await ownParties(ctx) : actor.id],
  )
  return row
}
