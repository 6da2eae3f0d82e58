import * as z from 'zod'
import { form } from '#support/i18n/form-texts.ts'
import { isDate } from './dates.ts'
import { isZone } from './zones.ts'

/** A business date from outside: `'2026-02-29'` is refused, that year has none. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, form('form.date'))
  .refine(isDate, form('form.date'))
  .meta({ format: 'date', examples: ['2026-11-21'] })

/** A time zone of the IANA list. */
export const zoneSchema = z.string().refine(isZone, form('form.zone'))

const timeSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, form('form.end'))
const shiftsSchema = z.array(z.object({ from: timeSchema, to: timeSchema })).max(10)

/** A `Calendar` from outside, as JSON. */
export const calendarSchema = z.object({
  zone: zoneSchema,
  week: z.array(shiftsSchema).length(7),
  holidays: z.array(dateSchema).max(10_000).default([]),
  exceptions: z.record(dateSchema, shiftsSchema).default({}),
})
