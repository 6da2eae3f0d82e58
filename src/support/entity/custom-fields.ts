import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type Ctx, common, type FieldProblem, fail, parse } from '#support/actions/index.ts'
import { form, localisedTextSchema } from '#support/i18n/index.ts'
import { amountSchema } from '#support/money/index.ts'
import { settings } from '#support/settings/tables.ts'
import type { Entity } from './entity.ts'

/** A company's own field on an entity that has a `custom` column. */
export const customFieldSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,39}$/, form('form.field_code'))
    .meta({ examples: ['vatGroup'] }),
  label: localisedTextSchema,
  kind: z.enum(['text', 'number', 'yesno', 'date', 'choice']),
  options: z
    .array(z.strictObject({ code: z.string().min(1).max(60), name: localisedTextSchema }))
    .max(200)
    .optional(),
  isRequired: z.boolean().default(false),
})
export type CustomField = z.infer<typeof customFieldSchema>

const keyOf = (entity: Entity) => `custom_fields.${entity.plural}`
const listSchema = z
  .array(customFieldSchema)
  .max(100)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, form('form.each_once'))

/** The company's own fields of an entity, in order. */
export const customFieldsOf = async ({ tx }: Pick<Ctx, 'tx'>, entity: Entity): Promise<CustomField[]> => {
  if (!entity.fields.has('custom')) return []
  const [row] = await tx
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, keyOf(entity)))
  return row ? listSchema.parse(row.value) : []
}

/** Says anew which own fields an entity has. Values of a field that went stay in the rows and come back with it. */
export const defineCustomFields = async (ctx: Ctx, entity: Entity, definitions: z.input<typeof listSchema>) => {
  if (!entity.fields.has('custom')) fail(common.invalidInput, { entity: entity.plural })
  const value = parse(listSchema, definitions)
  await ctx.tx
    .insert(settings)
    .values({ key: keyOf(entity), value, changedAt: ctx.now })
    .onConflictDoUpdate({ target: settings.key, set: { value, changedAt: ctx.now } })
}

export const customValueSchema = (definition: CustomField): z.ZodType => {
  if (definition.kind === 'number') return amountSchema
  if (definition.kind === 'yesno') return z.boolean()
  if (definition.kind === 'date') return z.iso.date()
  if (definition.kind === 'choice') return z.enum((definition.options ?? []).map(({ code }) => code))
  return z.string().trim().min(1).max(2000)
}

/** The `custom` column after a change: known fields only, each of its kind, required ones present. Null takes a value away. */
export const customValues = async (ctx: Ctx, entity: Entity, given: unknown, present: unknown) => {
  const definitions = await customFieldsOf(ctx, entity)
  const values = { ...(present as Record<string, unknown>) }
  const problems: FieldProblem[] = []
  for (const [code, value] of Object.entries((given ?? {}) as Record<string, unknown>)) {
    const definition = definitions.find((one) => one.code === code)
    const path = `custom.${code}`
    if (!definition)
      problems.push({ path, code: 'unknown_field', accepted: definitions.map((one) => one.code).join(', ') })
    else if (value === null || value === '') delete values[code]
    else {
      const parsed = customValueSchema(definition).safeParse(value)
      if (parsed.success) values[code] = parsed.data
      else
        problems.push({
          path,
          code: 'invalid',
          accepted: definition.options?.map((o) => o.code).join(', ') ?? definition.kind,
        })
    }
  }
  for (const { code, isRequired } of definitions)
    if (isRequired && values[code] === undefined) problems.push({ path: `custom.${code}`, code: 'required' })
  if (problems.length) fail(common.invalidInput, { count: problems.length }, problems)
  return values
}
