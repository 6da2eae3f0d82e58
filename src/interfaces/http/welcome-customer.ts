import { z } from 'zod'
import { identify } from '#books/interactions/functions.ts'
import { notifyCustomer } from '#functions/messages/functions.ts'
import type { Welcome } from '#support/access/index.ts'
import type { Ctx } from '#support/actions/index.ts'
import { findSetting } from '#support/settings/functions.ts'

/**
 * Who a customer is among the parties when he comes in: his user is proof of itself, his address once he has confirmed it. Whatever else
 * is known of him, in a store or from this device, becomes one with it.
 */
export const welcomeCustomer: Welcome = async (ctx, { userId, email, name, language, isProven, visitorId }) => {
  const { partyId } = await identify(ctx, {
    identifiers: [
      { kind: 'user', value: userId, isProven: true, source: 'sign-in' },
      { kind: 'email', value: email, isProven, source: 'account' },
    ],
    visitorId,
    party: { kind: 'person', name, language },
    create: true,
  })
  if (!partyId) return undefined
  if (isProven) await greet(ctx, { userId, email, name, language, partyId })
  return { partyId }
}

type Guest = { userId: string; email: string; name: string; language: string; partyId: string }

/** A welcome, once: when we know that the letter reaches whom we think. */
const greet = async (ctx: Ctx, { userId, email, name, language, partyId }: Guest) => {
  const url = await findSetting(ctx, 'house.url', z.string())
  const values = { name, link: url ? `${url}/shop/account` : '' }
  await notifyCustomer(ctx, {
    key: `welcome:${userId}`,
    occasion: 'welcome',
    language,
    to: email,
    document: `party:${partyId}`,
    values,
  })
}
