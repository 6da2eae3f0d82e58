import { z } from 'zod'
import { livingWith, record } from '#books/interactions/functions.ts'
import { itemsForSale } from '#masters/catalog/functions.ts'
import { about, action, type Ctx, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { type Basket, basketLinesOf, findOpenBasket, type Holder, lockBasket, openBasket } from './baskets.ts'
import { couponField } from './coupon-field.ts'
import { orderErrors } from './errors.ts'
import { itemIdSchema } from './inputs.ts'
import { hashKey, newKey } from './keys.ts'
import { basketOutput, createdBasketOutput } from './outputs.ts'
import { refuseUnsaleable } from './trade.ts'
import { viewBasket } from './view-basket.ts'

const holder = { id: z.uuid(), key: z.string().max(60).optional() }
const open = ['customer', 'visitor'] as const

export const createBasket = action({
  name: 'orders.create_basket',
  subject: about('basket'),
  open,
  input: z.object({ language: z.enum(['en', 'zh-CN', 'zh-TW']).optional() }),
  output: createdBasketOutput,
  fn: openBasket,
})

/** Puts more of an item in; the quantity is added to what is there. */
export const addLine = action({
  name: 'orders.add_basket_line',
  subject: about('basket'),
  open,
  input: z.object({ ...holder, itemId: itemIdSchema, quantity: quantitySchema.default('1') }),
  output: basketOutput,
  fn: async (ctx, { itemId, quantity, ...basket }) => {
    const locked = await lockOpen(ctx, basket)
    refuseUnsaleable((await itemsForSale(ctx, [itemId])).get(itemId), { itemId, quantity })
    await ctx.tx.named(
      'baskets.add_line',
      `insert into basket_lines (id, basket_id, item_id, quantity, party_id, added_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (basket_id, item_id) do update set quantity = basket_lines.quantity + excluded.quantity`,
      [newId(), locked.id, itemId, quantity, locked.partyId, ctx.now],
    )
    return changed(ctx, locked, basket, { itemId, quantity })
  },
})

/** Sets the quantity of an item in the basket, which it need not have been in; zero takes it out. */
export const setLine = action({
  name: 'orders.set_basket_line',
  subject: about('basket'),
  open,
  input: z.object({ ...holder, itemId: itemIdSchema, quantity: z.union([quantitySchema, z.literal('0')]) }),
  output: basketOutput,
  fn: async (ctx, { itemId, quantity, ...basket }) => {
    const locked = await lockOpen(ctx, basket)
    if (quantity === '0')
      await ctx.tx.named('baskets.take_line', 'delete from basket_lines where basket_id = $1 and item_id = $2', [
        locked.id,
        itemId,
      ])
    else {
      refuseUnsaleable((await itemsForSale(ctx, [itemId])).get(itemId), { itemId, quantity })
      await ctx.tx.named(
        'baskets.set_line',
        `insert into basket_lines (id, basket_id, item_id, quantity, party_id, added_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (basket_id, item_id) do update set quantity = excluded.quantity`,
        [newId(), locked.id, itemId, quantity, locked.partyId, ctx.now],
      )
    }
    return changed(ctx, locked, basket, { itemId, quantity })
  },
})

/** Writes a coupon on the basket; the view says whether it counts and why not. */
export const addCoupon = action({
  name: 'orders.add_basket_coupon',
  subject: about('basket'),
  open,
  input: z.object({ ...holder, code: z.string().trim().min(1).max(40).toUpperCase() }),
  output: basketOutput,
  fn: async (ctx, { code, ...basket }) => {
    const locked = await lockOpen(ctx, basket)
    const codes = [...new Set([...locked.couponCodes, code])].slice(-5)
    await ctx.tx.named('baskets.coupons', 'update baskets set coupon_codes = $2 where id = $1', [
      locked.id,
      JSON.stringify(codes),
    ])
    const view = await changed(ctx, locked, basket, {})
    const refused = view.refusedCoupons.find((one) => one.code === code)
    if (refused)
      fail(orderErrors.couponRefused, { code, reason: refused.reason }, [couponField('code', refused.reason)])
    return view
  },
})

export const removeCoupon = action({
  name: 'orders.remove_basket_coupon',
  subject: about('basket'),
  open,
  input: z.object({ ...holder, code: z.string().trim().min(1).max(40).toUpperCase() }),
  output: basketOutput,
  fn: async (ctx, { code, ...basket }) => {
    const locked = await lockOpen(ctx, basket)
    await ctx.tx.named('baskets.coupons', 'update baskets set coupon_codes = $2 where id = $1', [
      locked.id,
      JSON.stringify(locked.couponCodes.filter((one) => one !== code)),
    ])
    return changed(ctx, locked, basket, {})
  },
})

const lockOpen = async (ctx: Ctx, holder: Holder): Promise<Basket> => {
  const basket = await lockBasket(ctx, holder)
  return basket.state === 'open' ? basket : fail(orderErrors.basketAlreadyOrdered, { order: basket.orderId })
}

const changed = async (ctx: Ctx, basket: Basket, holder: Holder, data: Record<string, string>) => {
  await ctx.tx.named('baskets.changed', 'update baskets set changed_at = $2, version = version + 1 where id = $1', [
    basket.id,
    ctx.now,
  ])
  const view = await viewBasket(ctx, holder)
  const subjectId = basket.partyId ?? basket.visitorId
  if (subjectId)
    await record(ctx, [
      {
        subjectId,
        kind: 'basket_changed',
        channel: 'web',
        about: data.itemId ? `item:${data.itemId}` : undefined,
        amount: view.gross,
        currency: view.currency,
        data: { basket: basket.id, items: view.lines.length, ...data },
      },
    ])
  return view
}

/** When a visitor turns out to be a customer: what lay in the visitor's open basket joins the customer's; each line remembers whose it was. */
export const adoptBasket = async (ctx: Ctx, { visitorId, partyId }: { visitorId: string; partyId: string }) => {
  const [own] = await ctx.tx.named<{ id: string }>(
    'baskets.own',
    `select id from baskets where party_id = any($1::uuid[]) and state = 'open' order by changed_at desc limit 1 for update`,
    [await livingWith(ctx, partyId)],
  )
  const strays = await ctx.tx.named<{ id: string }>(
    'baskets.strays',
    `select id from baskets where visitor_id = $1 and party_id is null and state = 'open' order by id for update`,
    [visitorId],
  )
  if (!strays.length) return own
  const target = own?.id ?? strays[0]!.id
  if (!own)
    // Whoever else was told its key before, on a shared device, is not to hold it any longer.
    await ctx.tx.named(
      'baskets.adopt',
      'update baskets set party_id = $2, key_hash = $3, version = version + 1 where id = $1',
      [target, partyId, hashKey(newKey())],
    )
  for (const { id } of strays) {
    if (id === target) continue
    await ctx.tx.named(
      'baskets.merge_lines',
      `insert into basket_lines (id, basket_id, item_id, quantity, party_id, added_at)
       select gen_random_uuid(), $1, item_id, quantity, coalesce(party_id, $3::uuid), added_at from basket_lines where basket_id = $2
       on conflict (basket_id, item_id) do update set quantity = greatest(basket_lines.quantity, excluded.quantity)`,
      [target, id, visitorId],
    )
    await ctx.tx.named('baskets.merged', `update baskets set state = 'merged', version = version + 1 where id = $1`, [
      id,
    ])
  }
  return { id: target }
}

/** The acting visitor's or customer's basket, opened when there is none. */
export const myBasket = async (ctx: Ctx): Promise<{ id: string }> => (await findOpenBasket(ctx)) ?? openBasket(ctx)

/** How many pieces lie in the acting visitor's basket. */
export const basketSummary = query({
  name: 'orders.basket_summary',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: z.object({}),
  fn: async (ctx) => {
    const basket = await findOpenBasket(ctx)
    const lines = basket ? await basketLinesOf(ctx, basket.id) : []
    return { id: basket?.id ?? null, items: lines.reduce((sum, line) => sum + Math.ceil(Number(line.quantity)), 0) }
  },
})

/** Puts an item into the acting visitor's basket, opening one when there is none. */
export const putInMyBasket = action({
  name: 'orders.put_in_my_basket',
  open,
  input: z.object({ itemId: itemIdSchema, quantity: quantitySchema.default('1') }),
  fn: async (ctx, line) => addLine.fn(ctx, { ...(await myBasket(ctx)), ...line }),
})

/** After signing in: what this device had in its basket joins the customer's own. Only the device that he acts on now. */
export const adoptMyBasket = action({
  name: 'orders.adopt_my_basket',
  open: ['customer'],
  input: z.object({ visitorId: z.uuid() }),
  fn: async (ctx, { visitorId }) =>
    ctx.actor.kind === 'customer' && ctx.actor.visitorId === visitorId
      ? ((await adoptBasket(ctx, { visitorId, partyId: ctx.actor.partyId })) ?? null)
      : null,
})
