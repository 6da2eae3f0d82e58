import { z } from 'zod'
import { phoneSchema } from '#masters/parties/functions.ts'
import { form, isCountry } from '#support/i18n/index.ts'
import { amountSchema, quantitySchema } from '#support/money/index.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, form('form.country'))
  .refine(isCountry, form('form.country'))

/** An item's id as the books write it, whoever sent it in capitals. */
export const itemIdSchema = z.uuid().toLowerCase()

export const addressSchema = z.object({
  name: words(120).optional(),
  line1: words(200),
  line2: words(200).optional(),
  district: words(100).optional(),
  city: words(100),
  region: words(100).optional(),
  postalCode: words(20).optional(),
  country: countrySchema,
  phone: phoneSchema.optional(),
})

export const customerSchema = z.object({
  name: words(120),
  email: z.email().max(200).toLowerCase(),
  phone: phoneSchema.optional(),
})

/** Whom staff take an order from: one of the two reaches him. */
export const callerSchema = customerSchema.partial({ email: true })

export const lineSchema = z.object({ itemId: itemIdSchema, quantity: quantitySchema })

/** What a customer says when he orders, whatever the door. */
export const checkoutSchema = z.object({
  customer: customerSchema,
  address: addressSchema,
  billingAddress: addressSchema.optional(),
  payment: z.object({ method: words(40) }),
  shippingMethod: words(40).optional(),
  language: z.enum(['en', 'zh-CN', 'zh-TW']).optional(),
  /** The total that he saw; another one is refused with the new one. */
  total: z.union([amountSchema, z.object({ amount: amountSchema, currency: z.string().length(3) })]).optional(),
})

export type Checkout = Omit<z.output<typeof checkoutSchema>, 'customer'> & { customer: z.output<typeof callerSchema> }
