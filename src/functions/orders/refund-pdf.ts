import { z } from 'zod'
import { getRefund, type RefundRow } from '#functions/payments/functions.ts'
import { getLegalEntity, getSite } from '#masters/sites/functions.ts'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import type { Paper } from '#support/files/pdf.ts'
import { isLanguage, languages } from '#support/i18n/index.ts'
import { decimal } from '#support/money/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { dateOf } from '#support/time/index.ts'
import { orderErrors } from './errors.ts'
import { documentOf, linesOf, orderIdOf } from './load.ts'
import { findHead, isOpenTo } from './order-page.ts'
import { fileOf, getHead, paymentName, type WholeHead } from './order-pdf.ts'
import { type PrintedRefund, refundPaper } from './refund-paper.ts'

/**
 * The paper of a refund as it stands now, in its order's language unless another is asked for, with the name of its file. It needs no invoice: money
 * goes back before there is one, too. Fails with payments.unknown_refund.
 */
export const paperOfRefund = async (
  ctx: Ctx,
  { id, language }: { id: string; language?: string | undefined },
): Promise<{ name: string; paper: Paper }> => {
  const refund = await getRefund(ctx, id)
  const head = await getHead(ctx, orderIdOf(refund.document) ?? fail(orderErrors.unknownOrder))
  const wanted = language ?? head.language
  return {
    name: `${head.number}-refund.pdf`,
    paper: refundPaper(await printedRefund(ctx, refund, head), isLanguage(wanted) ? wanted : 'en'),
  }
}

const printedRefund = async (ctx: Ctx, refund: RefundRow, head: WholeHead): Promise<PrintedRefund> => {
  const { zone } = await getSite(ctx, head.siteId)
  const isWhole = head.state === 'cancelled' && decimal(refund.amount).eq(head.gross)
  return {
    orderNumber: head.number,
    seller: await getLegalEntity(ctx, head.entityId),
    customerName: head.customerName,
    address: head.billingAddress ?? head.address,
    currency: refund.currency,
    pricesIncludeTax: head.pricesIncludeTax,
    amount: refund.amount,
    state: refund.state,
    reason: refund.reason,
    reference: refund.reference,
    payment: await paymentName(ctx, refund.method),
    paid: refund.paid,
    before: refund.before,
    paidOn: refund.paidAt && dateOf(refund.paidAt, zone),
    on: dateOf(refund.at, zone),
    lines: isWhole ? await linesOf(ctx, head.id) : [],
  }
}

export const refundPdf = query({
  name: 'orders.refund_pdf',
  input: z.object({ id: z.uuid(), language: z.enum(languages).optional() }),
  fn: async (ctx, { id, language }) => {
    await checkReaches(ctx, 'orders.refund_pdf', (await getRefund(ctx, id)).document)
    return fileOf(await paperOfRefund(ctx, { id, language }))
  },
})

/** The paper of a refund for whom its order's page is open; a refund of another order does not exist there. */
export const statusRefundPdf = query({
  name: 'orders.status_refund_pdf',
  open: ['customer', 'visitor'],
  input: z.object({
    number: z.string().min(1).max(40),
    id: z.uuid(),
    key: z.string().max(60).optional(),
    language: z.enum(languages).optional(),
  }),
  fn: async (ctx, { number, id, key, language }) => {
    const head = await findHead(ctx, number)
    if (!head || !(await isOpenTo(ctx, head, key))) return fail(orderErrors.unknownOrder)
    if ((await getRefund(ctx, id)).document !== documentOf(head)) return fail(orderErrors.unknownOrder)
    return fileOf(await paperOfRefund(ctx, { id, language }))
  },
})
