import { z } from 'zod'
import { query } from '#support/actions/index.ts'
import { languages } from '#support/i18n/index.ts'
import { writeLetter } from './letter.ts'
import { occasionNames, occasions } from './occasions.ts'

const SAMPLE = {
  name: 'Lin Wei 林薇',
  order: '100234',
  total: '406.80',
  amount: '406.80',
  currency: 'CNY',
  promisedOn: '2026-12-24',
  dueOn: '2026-12-01',
  shipment: 'SH-2026-00042',
  tracking: 'SF1234567890',
  invoice: 'INV-2026-00042',
  lines: '1',
  reason: 'customer',
  reference: '100234',
  bankAccount: '6222 0000 0000 0000',
  link: 'https://shop.example/order/100234',
}

/** A letter with example values, as a customer would get it, and the blanks that its occasion can fill. */
export const preview = query({
  name: 'messages.preview',
  input: z.object({ occasion: z.enum(occasionNames), language: z.enum(languages).default('en') }),
  output: z.object({
    subject: z.string(),
    text: z.string(),
    language: z.string(),
    blanks: z.array(z.string()),
  }),
  fn: async (ctx, { occasion, language }) => ({
    ...(await writeLetter(ctx, { occasion, language, values: SAMPLE })),
    blanks: ['company', ...occasions[occasion]],
  }),
})
