import { z } from 'zod'
import { form, isCountry } from '#support/i18n/index.ts'
import { currencySchema } from '#support/money/index.ts'
import { isZone } from '#support/time/index.ts'

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, form('form.country'))
  .refine(isCountry, form('form.country'))
  .meta({ examples: ['CN'] })

export const zoneSchema = z
  .string()
  .refine(isZone, form('form.zone'))
  .meta({ examples: ['Asia/Shanghai'] })

export const timeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, form('form.time'))
  .meta({ examples: ['15:00'] })

const endSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, form('form.end'))

/** Shifts of a day: `[["08:00","12:00"],["13:00","17:00"]]`, none for a day off. */
export const shiftsSchema = z.array(z.tuple([timeSchema, endSchema])).max(10)

/** Seven days, Monday first. */
export const weekSchema = z.array(shiftsSchema).length(7)

/** A code that people type and read out: no spaces, no slash (it parts the keys of files). */
export const codeSchema = z
  .string()
  .trim()
  .regex(/^[^\s/,;|]{1,40}$/, form('form.code'))

const line = z.string().trim().max(200)

/** Where a site or company stands, as it is printed. */
export const addressSchema = z.strictObject({
  name: line.optional(),
  line1: line.optional(),
  line2: line.optional(),
  district: line.optional(),
  city: line.optional(),
  region: line.optional(),
  postalCode: line.optional(),
  country: countrySchema.optional(),
})

export { currencySchema }
