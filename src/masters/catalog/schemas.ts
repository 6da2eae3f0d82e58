import { z } from 'zod'
import { normaliseGtin } from '#support/codes/check-digits.ts'
import { form, localisedTextSchema } from '#support/i18n/index.ts'
import { priceSchema, quantitySchema } from '#support/money/index.ts'

/** The part of an address that names a thing: no spaces, no slash. */
export const slugSchema = z
  .string()
  .trim()
  .regex(/^[^\s/?#]{1,200}$/u, form('form.slug'))
  .meta({ examples: ['oak-sofa'] })

/** An item's number: what people type and read out. */
export const itemCodeSchema = z
  .string()
  .trim()
  .regex(/^[^\s/,;|]{1,60}$/u, form('form.item_code'))
  .meta({ examples: ['LT-SF-001'] })

/** A trade number with its check digit, of 8, 12, 13 or 14 digits; kept as 14. */
export const gtinSchema = z
  .string()
  .trim()
  .transform((text, context) => {
    const gtin = normaliseGtin(text)
    if (gtin) return gtin
    context.addIssue({ code: 'custom', message: form('form.gtin').error })
    return z.NEVER
  })
  .meta({ examples: ['4006381333931'] })

/** Values of attributes by their code: a choice's code, a number, a text, yes or no. */
export const attributesSchema = z.record(
  z.string().max(60),
  z.union([z.string().trim().min(1).max(500), z.number(), z.boolean()]),
)

export const optionsSchema = z
  .array(
    z.strictObject({
      code: z
        .string()
        .trim()
        .regex(/^[^\s,=|]{1,60}$/, form('form.option_code')),
      name: localisedTextSchema,
      swatch: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/, form('form.colour'))
        .optional(),
    }),
  )
  .max(500)
  .refine((options) => new Set(options.map(({ code }) => code)).size === options.length, form('form.each_once'))

/** Whole above zero. */
export const factorSchema = quantitySchema
export { priceSchema }
