import { z } from 'zod'
import type { Kind } from './described.ts'
import { type Entity, visible } from './entity.ts'
import type { Field } from './fields.ts'

const shapes: Record<Kind, (field: Field) => z.ZodType> = {
  id: () => z.uuid(),
  reference: () => z.uuid(),
  text: () => z.string(),
  choice: ({ values }) => z.enum(values as [string, ...string[]]),
  yesno: () => z.boolean(),
  integer: () => z.int(),
  decimal: () => z.string().meta({ examples: ['113.000000'] }),
  rate: () => z.string().meta({ examples: ['0.13'] }),
  number: () => z.number(),
  date: () => z.iso.date(),
  instant: () => z.iso.datetime({ offset: true }),
  localised: () => z.record(z.string(), z.string()),
  texts: () => z.array(z.string()),
  json: () => z.unknown(),
  hidden: () => z.never(),
}

const columnShape = (entity: Entity, field: Field) => {
  const shape = shapes[field.kind](field)
  const known = field.isNullable ? shape.nullable() : shape
  return entity.guarded?.[field.name] ? known.optional() : known
}

const columnsOf = (entity: Entity) =>
  Object.fromEntries(visible(entity).map((field) => [field.name, columnShape(entity, field)]))

const references = z
  .record(z.string(), z.record(z.string(), z.string()))
  .describe('Column, then id: what people call the row that it refers to')

/** `price_list` → `PriceList`. */
const titled = (name: string) => name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())

/** A row as the API answers with it: all that may be shown; what somebody may not see is missing. */
export const rowAnswer = (entity: Entity) => z.object(columnsOf(entity)).meta({ ref: titled(entity.name) })

/** One row with the names of what it refers to. */
export const oneAnswer = (entity: Entity) => z.object({ ...columnsOf(entity), references })

/** A page of rows, only with the columns that `fields` asks for; `further` is what a list tells of each besides. */
export const pageAnswer = (entity: Entity, further?: z.ZodRawShape) =>
  z.object({
    rows: z.array(further ? z.object({ ...columnsOf(entity), ...further }) : rowAnswer(entity)),
    references,
    count: z
      .object({ value: z.int(), isMore: z.boolean() })
      .optional()
      .describe('How many there are in all, on the first page'),
    next: z.string().nullable().describe('Pass it as `after`; null at the end'),
  })
