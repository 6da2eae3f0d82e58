import { z } from 'zod'
import { form } from '#support/i18n/index.ts'
import { currencySchema, priceSchema, rateSchema } from '#support/money/index.ts'

export { currencySchema, priceSchema, rateSchema }

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, form('form.country'))
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
  .refine(({ buy, get }) => (buy === undefined) === (get === undefined), form('form.buy_and_get'))

/** What customers type: letters and digits without spaces. */
export const couponCodeSchema = z
  .string()
  .trim()
  .regex(/^[^\s/,;|]{3,40}$/u, form('form.coupon'))
  .meta({ examples: ['WELCOME10'] })
