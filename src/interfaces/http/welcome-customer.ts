import { identify } from '#books/interactions/functions.ts'
import type { Welcome } from '#support/access/index.ts'

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
  return partyId ? { partyId } : undefined
}
