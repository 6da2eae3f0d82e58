import { z } from 'zod'
import { localisedTextSchema } from '#support/i18n/index.ts'
import { amountSchema, rateSchema } from '#support/money/index.ts'
import type { Kind } from './described.ts'
import type { Entity } from './entity.ts'
import { writable } from './entity.ts'
import type { Field } from './fields.ts'

/** An instant on the wire is ISO 8601 with its offset. */
export const instantSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const schemas: Record<Kind, (field: Field) => z.ZodType> = {
  id: () => z.uuid(),
  reference: () => z.uuid(),
  text: ({ isNullable }) =>
    z
      .string()
      .trim()
      .min(isNullable ? 0 : 1)
      .max(5000),
  choice: ({ values }) => z.enum(values as [string, ...string[]]),
  yesno: () => z.boolean(),
  integer: () => z.int().min(-2147483648).max(2147483647),
  decimal: () => amountSchema,
  rate: () => rateSchema,
  number: () => z.number(),
  date: () => z.iso.date(),
  instant: () => instantSchema,
  localised: () => localisedTextSchema,
  texts: () => z.array(z.string().trim().min(1).max(500)).max(500),
  json: () => z.record(z.string(), z.unknown()),
  hidden: () => z.never(),
}

/** What a column accepts when it is filled. */
export const valueSchema = (entity: Entity, field: Field): z.ZodType =>
  entity.schemas?.[field.name] ?? schemas[field.kind](field)

/** An empty text in a nullable column says nothing, so it is null. */
const orNull = (schema: z.ZodType) => schema.nullable().transform((value) => (value === '' ? null : value))

/** What a new row is made of: needed are the columns that can be neither null nor left to their default. */
export const createSchema = (entity: Entity): z.ZodType<Record<string, unknown>> =>
  z.strictObject(
    Object.fromEntries(
      writable(entity).map((field) => {
        const schema = valueSchema(entity, field)
        if (field.isNullable) return [field.name, orNull(schema).optional()]
        return [field.name, field.hasDefault ? schema.optional() : schema]
      }),
    ),
  )

/** A change: the row, the version it was seen in (refused when another came between), and only the columns that change. */
export const updateSchema = (
  entity: Entity,
): z.ZodType<{ id: string; version?: number | undefined } & Record<string, unknown>> =>
  z.strictObject({
    id: z.uuid(),
    version: z.coerce.number().int().optional(),
    ...Object.fromEntries(
      writable(entity).map((field) => {
        const schema = valueSchema(entity, field)
        return [field.name, (field.isNullable ? orNull(schema) : schema).optional()]
      }),
    ),
  })
