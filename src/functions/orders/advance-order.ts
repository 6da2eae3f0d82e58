import { z } from 'zod'
import { settleDocument } from '#functions/accounting/functions.ts'
import { paidOf, voidOrRefund } from '#functions/payments/functions.ts'
import { action, type Ctx } from '#support/actions/index.ts'
import { Decimal } from '#support/money/index.ts'
import { confirm, isTrusted } from './confirm-order.ts'
import { invoiceWhatLeft } from './invoice-order.ts'
import { documentOf, linesOf, lockOrder, type Order, type OrderLine } from './load.ts'
import { revive } from './revive-order.ts'
import { countShipped } from './ship-order.ts'
import { step } from './step.ts'

/**
 * Compares what should exist for an order (hold, picking, invoice, settlement, state) with what does, creates the difference, and is safe to
 * run again: buttons, events and retries all call it.
 */
export const advanceOrder = async (ctx: Ctx, { id }: { id: string }) => {
  const order = await lockOrder(ctx, id)
  const paid = await paidOf(ctx, documentOf(order))
  if (order.state === 'cancelled' && !(await revive(ctx, order, paid))) {
    await voidOrRefund(ctx, { document: documentOf(order), reason: order.cancelReason ?? 'cancelled' })
    return
  }
  if (order.state === 'placed' && isTrusted(order, paid)) await confirm(ctx, order)
  if (order.state === 'placed' || isOver(order)) return
  const lines = await linesOf(ctx, id)
  await countShipped(ctx, order, lines)
  await invoiceWhatLeft(ctx, order, lines)
  await settleDocument(ctx, { entityId: order.entityId, reference: documentOf(order) })
  if (isFinished(order, lines) && new Decimal(paid.captured).gte(order.gross)) await step(ctx, order, 'completed')
}

const isOver = (order: Order) => order.state === 'cancelled' || order.state === 'completed'

const isFinished = (order: Order, lines: OrderLine[]) =>
  order.state === 'shipped' && lines.every((line) => new Decimal(line.invoiced).plus(line.cancelled).gte(line.quantity))

export const advance = action({
  name: 'orders.advance',
  input: z.object({ id: z.uuid() }),
  subject: ({ id }) => `order:${id}`,
  fn: async (ctx, { id }) => {
    await advanceOrder(ctx, { id })
    return { id }
  },
})
