import { z } from 'zod'
import { listShippingMethods } from '#functions/fulfilment/functions.ts'
import type { PrintedTax } from '#functions/invoicing/functions.ts'
import { listMethods, paymentsOf } from '#functions/payments/functions.ts'
import { getLegalEntity, getSite } from '#masters/sites/functions.ts'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import { type Paper, pdfOf } from '#support/files/pdf.ts'
import { isLanguage, type LocalisedText, languages } from '#support/i18n/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { dateOf } from '#support/time/index.ts'
import { orderErrors } from './errors.ts'
import { documentOf, linesOf, type Order } from './load.ts'
import { findHead, type Head, isOpenTo } from './order-page.ts'
import { orderPaper, type PrintedOrder } from './order-paper.ts'
import { payTo } from './pay-to.ts'

export type PaperFile = { name: string; type: 'application/pdf'; bytes: Uint8Array }

/** What a head is known to hold beside what its page looks at. */
export type WholeHead = Head & Order & { net: string; tax: string; placedAt: Date; couponCodes: string[] }

/** Fails with unknown_order. */
export const getHead = async (ctx: Ctx, idOrNumber: string): Promise<WholeHead> =>
  ((await findHead(ctx, idOrNumber)) as WholeHead | undefined) ?? fail(orderErrors.unknownOrder)

/** An order's paper as it stands now, in the order's language unless another is asked for, with the name of its file. Fails with unknown_order. */
export const paperOfOrder = async (
  ctx: Ctx,
  { id, language }: { id: string; language?: string | undefined },
): Promise<{ name: string; paper: Paper }> => {
  const head = await getHead(ctx, id)
  const wanted = language ?? head.language
  return {
    name: `${head.number}.pdf`,
    paper: orderPaper(await printedOrder(ctx, head), isLanguage(wanted) ? wanted : 'en'),
  }
}

/** Makes the file of a paper: no transaction needs to wait for it. */
export const fileOf = async ({ name, paper }: { name: string; paper: Paper }): Promise<PaperFile> => ({
  name,
  type: 'application/pdf',
  bytes: await pdfOf(paper),
})

/** Everything that the paper of an order shows. */
export const printedOrder = async (ctx: Ctx, head: WholeHead): Promise<PrintedOrder> => {
  const payments = await paymentsOf(ctx, documentOf(head))
  const { zone } = await getSite(ctx, head.siteId)
  return {
    ...head,
    seller: await getLegalEntity(ctx, head.entityId),
    placedOn: dateOf(head.placedAt, zone),
    shipping: await shippingName(ctx, head.shippingMethod),
    payment: await paymentName(ctx, head.paymentMethod),
    lines: await linesOf(ctx, head.id),
    taxes: await taxesOf(ctx, head.id),
    payments,
    payTo: await payTo(ctx, head, payments),
  }
}

/** What a way to pay is called; its code where nobody offers it any more. */
export const paymentName = async (ctx: Ctx, method: string): Promise<LocalisedText> =>
  (await listMethods(ctx)).find(({ code }) => code === method)?.name ?? { en: method }

const shippingName = async (ctx: Ctx, method: string): Promise<LocalisedText> =>
  (await listShippingMethods(ctx)).find(({ code }) => code === method)?.name ?? { en: method }

const taxesOf = (ctx: Ctx, orderId: string) =>
  ctx.tx.named<PrintedTax>(
    'orders.taxes',
    `select l.tax_category as "taxCategory", c.name, l.tax_rate::text as rate, sum(l.net)::text as net, sum(l.tax)::text as tax, sum(l.gross)::text as gross
     from order_lines l left join tax_categories c on c.code = l.tax_category
     where l.order_id = $1 group by l.tax_category, c.name, l.tax_rate order by l.tax_rate desc, l.tax_category`,
    [orderId],
  )

export const pdf = query({
  name: 'orders.pdf',
  input: z.object({ id: z.string().min(1).max(60), language: z.enum(languages).optional() }),
  fn: async (ctx, { id, language }) => {
    const head = await getHead(ctx, id)
    await checkReaches(ctx, 'orders.pdf', documentOf(head))
    return fileOf(await paperOfOrder(ctx, { id: head.id, language }))
  },
})

/** The paper for whom the order's page is open: who holds its key, or is signed in as its customer. Others learn nothing. */
export const statusPdf = query({
  name: 'orders.status_pdf',
  open: ['customer', 'visitor'],
  input: z.object({
    number: z.string().min(1).max(40),
    key: z.string().max(60).optional(),
    language: z.enum(languages).optional(),
  }),
  fn: async (ctx, { number, key, language }) => {
    const head = await findHead(ctx, number)
    if (!head || !(await isOpenTo(ctx, head, key))) return fail(orderErrors.unknownOrder)
    return fileOf(await paperOfOrder(ctx, { id: head.id, language }))
  },
})
