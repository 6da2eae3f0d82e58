import * as z from 'zod'
import { form } from '#support/i18n/form-texts.ts'
import { isCurrency } from './currencies.ts'

const whole = '(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?'
/** Below a thousand million, so that quantity times cost stays within what a column and the mart hold. */
const bounded = '(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,6})?'
const decimalString = (pattern: string, expected: Parameters<typeof form>[0], example: string) =>
  z
    .string()
    .regex(new RegExp(`^${pattern}$`), form(expected))
    .meta({ examples: [example] })

/** An amount, of either sign: a decimal string of at most 15 digits before and 6 after the point, `'406.80'`. */
export const amountSchema = decimalString(`-?${whole}`, 'form.amount', '406.80')

/** A unit price, cost or discount: an amount that is not negative. */
export const priceSchema = decimalString(whole, 'form.price', '113.00')

/** What one unit cost us. */
export const costSchema = decimalString(bounded, 'form.cost', '113.00')

/** A quantity that is wanted, moved or sold: above zero. */
export const quantitySchema = decimalString(`(?!0(?:\\.0+)?$)${bounded}`, 'form.quantity', '2')

/** A difference of quantities: either sign, or zero. */
export const signedQuantitySchema = decimalString(`-?${bounded}`, 'form.signed_quantity', '-2')

/** A rate as a fraction from 0 to 1: 13 % is `'0.13'`. */
export const rateSchema = decimalString('(?:0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?)', 'form.rate', '0.13')

/** An ISO 4217 currency code. */
export const currencySchema = z
  .string()
  .refine(isCurrency, form('form.currency'))
  .meta({ examples: ['CNY'] })

/** An amount with its currency, as it goes over the wire. */
export const moneySchema = z.object({ amount: amountSchema, currency: currencySchema })
export type Money = z.infer<typeof moneySchema>
