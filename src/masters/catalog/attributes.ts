import { isNull } from 'drizzle-orm'
import { type Ctx, fail } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { catalogErrors } from './errors.ts'
import { attributes, brands } from './tables.ts'

type Reading = Pick<Ctx, 'tx'>
export type Attribute = typeof attributes.$inferSelect
export type AttributeValues = Record<string, string | number | boolean>

const known = remembered([attributes], async (tx) => {
  const rows = await tx
    .select()
    .from(attributes)
    .where(isNull(attributes.archivedAt))
    .orderBy(attributes.position, attributes.code)
  return new Map(rows.map((row) => [row.code, row]))
})

const knownBrands = remembered([brands], async (tx) => {
  const rows = await tx.select().from(brands)
  return new Map(rows.map((row) => [row.id, row]))
})

/** The attributes in use by code, in their order. */
export const attributesByCode = ({ tx }: Reading): Promise<ReadonlyMap<string, Attribute>> => known(tx)

/** Brands by id. */
export const brandsById = ({ tx }: Reading) => knownBrands(tx)

/** Values fit their attributes, or unknown_attribute, wrong_choice. Null and empty take a value away. */
export const checkAttributes = async (ctx: Reading, values: AttributeValues | undefined): Promise<AttributeValues> => {
  if (!values || !Object.keys(values).length) return {}
  const byCode = await attributesByCode(ctx)
  for (const [code, value] of Object.entries(values)) {
    const attribute =
      byCode.get(code) ??
      fail(catalogErrors.unknownAttribute, { attribute: code }, [{ path: `attributes.${code}`, code: 'unknown' }])
    const accepted = acceptedBy(attribute, value)
    if (accepted !== true)
      fail(catalogErrors.wrongChoice, { attribute: code, accepted }, [
        { path: `attributes.${code}`, code: 'invalid', accepted },
      ])
  }
  return values
}

const acceptedBy = ({ kind, options }: Attribute, value: unknown): true | string => {
  if (kind === 'choice') return options.some(({ code }) => code === value) || options.map(({ code }) => code).join(', ')
  if (kind === 'number') return typeof value === 'number' || 'a number'
  if (kind === 'boolean') return typeof value === 'boolean' || 'true, false'
  return typeof value === 'string' || 'a text'
}
