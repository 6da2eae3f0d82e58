import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import { pdfOf } from '#support/files/pdf.ts'
import { isLanguage, languages } from '#support/i18n/index.ts'
import { checkReaches } from '#support/notes/documents.ts'
import { invoicePaper } from './invoice-paper.ts'
import { getInvoice } from './load.ts'
import { readInvoice } from './queries.ts'

export type InvoiceFile = { name: string; type: 'application/pdf'; bytes: Uint8Array }

/** An invoice or credit note as a PDF, in its customer's language unless another is asked for; shows how it stands now. */
export const invoicePdf = async (
  ctx: Ctx,
  { id, language }: { id: string; language?: string | undefined },
): Promise<InvoiceFile> => {
  const invoice = await readInvoice(ctx, id)
  const wanted = language ?? invoice.language
  const bytes = await pdfOf(invoicePaper(invoice, isLanguage(wanted) ? wanted : 'en'))
  return { name: `${invoice.number}.pdf`, type: 'application/pdf', bytes }
}

export const pdf = query({
  name: 'invoicing.pdf',
  input: z.object({ id: z.string().min(1).max(60), language: z.enum(languages).optional() }),
  fn: async (ctx, wanted) => {
    await checkReaches(ctx, 'invoicing.pdf', (await getInvoice(ctx, wanted.id)).document)
    return invoicePdf(ctx, wanted)
  },
})
