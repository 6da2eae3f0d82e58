import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Ctx } from '#support/actions/index.ts'
import { findSetting } from '#support/settings/functions.ts'
import { hashKey } from './keys.ts'

/** A second key of an order that we can make again: for the links in its letters, since of the first we keep the hash only. */
const letterKey = (secret: string, orderId: string) =>
  createHmac('sha256', secret).update(`order ${orderId}`).digest('hex').slice(0, 24).toUpperCase()

const houseOf = async (ctx: Ctx) => ({
  secret: await findSetting(ctx, 'house.secret', z.string()),
  url: await findSetting(ctx, 'house.url', z.string()),
})

/** Where a customer looks at this order again, or undefined in a house that has no address. */
export const orderLink = async (ctx: Ctx, order: { id: string; number: string }): Promise<string | undefined> => {
  const { secret, url } = await houseOf(ctx)
  return secret && url ? `${url}/shop/orders/${order.number}?key=${letterKey(secret, order.id)}` : undefined
}

/** Whether a key opens an order: the one told at ordering, or the one in its letters. */
export const opensOrder = async (
  ctx: Ctx,
  key: string | undefined,
  order: { id: string; keyHash: string },
): Promise<boolean> => {
  if (!key) return false
  if (hashKey(key) === order.keyHash) return true
  const { secret } = await houseOf(ctx)
  const wanted = secret && letterKey(secret, order.id)
  if (!wanted) return false
  const [given, expected] = [Buffer.from(key), Buffer.from(wanted)]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
