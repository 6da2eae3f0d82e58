import { z } from 'zod'
import { currencySchema, priceSchema, rateSchema } from '#support/money/index.ts'

export { currencySchema, priceSchema, rateSchema }

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'A country code of ISO 3166, such as "CN"' })
  .meta({ examples: ['CN'] })

export const channelSchema = z.enum(['web', 'phone', 'store', 'sales', 'portal', 'import'])

/** Where a promotion holds. Ids of categories mean what stands in them too; an empty list means everything. */
export const conditionsSchema = z
  .strictObject({
    categories: z.array(z.uuid()).max(200).optional(),
    items: z.array(z.uuid()).max(2000).optional(),
    groups: z.array(z.uuid()).max(200).optional(),
    minimum: priceSchema.optional(),
    channels: z.array(channelSchema).max(10).optional(),
    buy: z.int().min(1).max(1000).optional(),
    get: z.int().min(1).max(1000).optional(),
  })
  .refine(({ buy, get }) => (buy === undefined) === (get === undefined), { error: 'buy and get go together' })

/** What customers type: letters and digits without spaces. */
export const couponCodeSchema = z
  .string()
  .trim()
  .regex(/^[^\s/,;|]{3,40}$/u, { error: 'A code of 3 to 40 signs without spaces' })
  .meta({ examples: ['WELCOME10'] })
