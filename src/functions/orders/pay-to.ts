import { listMethods, type PaymentRow, paymentsOf } from '#functions/payments/functions.ts'
import { getLegalEntity, getSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { today } from '#support/time/index.ts'
import { documentOf, type Order } from './load.ts'

/** Where a customer sends money, and until which day the goods wait for it. */
export type PayTo = { holder: string; bankAccount: string; until: string | null }

/** Where the money of a transfer that is awaited goes; undefined when none is, or the company has written no account down. */
export const payTo = async (
  ctx: Ctx,
  { entityId, siteId }: { entityId: string; siteId: string },
  payments: readonly Pick<PaymentRow, 'provider' | 'state' | 'expiresAt'>[],
): Promise<PayTo | undefined> => {
  const open = payments.find(({ provider, state }) => provider === 'transfer' && state === 'pending')
  if (!open) return undefined
  const { name, bankAccount } = await getLegalEntity(ctx, entityId)
  if (!bankAccount) return undefined
  const { zone } = await getSite(ctx, siteId)
  return { holder: name, bankAccount, until: open.expiresAt && today(open.expiresAt, zone) }
}

/** What the letter about an order says of its money: where it is to go and until when, for who pays by transfer. */
export const transferWords = async (ctx: Ctx, order: Order): Promise<{ bankAccount?: string; dueOn?: string }> => {
  const method = (await listMethods(ctx)).find(({ code }) => code === order.paymentMethod)
  if (method?.provider !== 'transfer') return {}
  const to = await payTo(ctx, order, await paymentsOf(ctx, documentOf(order)))
  return to ? { bankAccount: to.bankAccount, ...(to.until && { dueOn: to.until }) } : {}
}
