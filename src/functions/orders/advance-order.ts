import { z } from 'zod'
import { type Interaction, record } from '#books/interactions/functions.ts'
import { checkReach } from '#books/stock/functions.ts'
import { settleDocument } from '#functions/accounting/functions.ts'
import { paidOf, requestCapture, voidOrRefund } from '#functions/payments/functions.ts'
import { action, type Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { confirm, isTrusted } from './confirm-order.ts'
import { happened } from './happened.ts'
import { invoiceWhatLeft } from './invoice-order.ts'
import { documentOf, linesOf, lockOrder, type Order, type OrderLine } from './load.ts'
import { revive } from './revive-order.ts'
import { countShipped } from './ship-order.ts'
import { step } from './step.ts'

/**
 * Compares what should exist for an order (hold, picking, capture, invoice, settlement, state) with what does, creates the difference, and is safe
 * to run again: buttons, events and retries all call it. `news` go into the customer's book with what follows from them.
 */
export const advanceOrder = async (ctx: Ctx, { id, news }: { id: string; news?: Interaction[] }) =>
  advanceLocked(ctx, await lockOrder(ctx, id), news)

/** As `advanceOrder`, with what `lockOrder` gave in this transaction. */
export const advanceLocked = async (ctx: Ctx, order: Order, news: Interaction[] = []) =>
  record(ctx, [...news, ...(await proceed(ctx, order))])

const proceed = async (ctx: Ctx, order: Order): Promise<Interaction[]> => {
  const document = documentOf(order)
  const told: Interaction[] = []
  const paid = await paidOf(ctx, document)
  if (order.state === 'cancelled') {
    if (!(await revive(ctx, order, paid))) {
      await voidOrRefund(ctx, { document, reason: order.cancelReason ?? 'cancelled' })
      return told
    }
    told.push(happened(order, 'order_revived', { amount: order.gross }))
  }
  if (order.state === 'placed' && isTrusted(order, paid)) told.push(...(await confirm(ctx, order)))
  if (order.state === 'placed' || isOver(order)) return told
  if (!new Decimal(paid.authorised).eq(paid.captured)) await requestCapture(ctx, { document })
  const lines = await linesOf(ctx, order.id)
  await countShipped(ctx, order, lines)
  told.push(...(await invoiceWhatLeft(ctx, order, lines)))
  await settleDocument(ctx, { entityId: order.entityId, reference: document })
  if (isFinished(order, lines) && new Decimal(paid.captured).gte(order.gross)) await step(ctx, order, 'completed')
  return told
}

const isOver = (order: Order) => order.state === 'cancelled' || order.state === 'completed'

const isFinished = (order: Order, lines: OrderLine[]) =>
  order.state === 'shipped' && lines.every((line) => new Decimal(line.invoiced).plus(line.cancelled).gte(line.quantity))

export const advance = action({
  name: 'orders.advance',
  input: z.object({ id: z.uuid() }),
  subject: ({ id }) => `order:${id}`,
  fn: async (ctx, { id }) => {
    checkReach(ctx.actor, 'orders.advance', (await lockOrder(ctx, id)).siteId)
    await advanceOrder(ctx, { id })
    return { id }
  },
})
