import { z } from 'zod'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { partyErrors } from './errors.ts'
import { addressSchema } from './schemas.ts'

type New = z.input<typeof addressSchema> & { partyId: string }

export const addAddress = async (ctx: Ctx, { partyId, isDefault = false, ...given }: New) => {
  const id = newId()
  if (isDefault)
    await ctx.tx.named(
      'addresses.no_default',
      'update addresses set is_default = false where party_id = $1 and is_default',
      [partyId],
    )
  await ctx.tx.named(
    'addresses.add',
    `insert into addresses (id, party_id, label, name, line1, line2, district, city, region, postal_code, country, phone, is_default, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      partyId,
      given.label ?? null,
      given.name,
      given.line1,
      given.line2 ?? null,
      given.district ?? null,
      given.city,
      given.region ?? null,
      given.postalCode ?? null,
      given.country,
      given.phone ?? null,
      isDefault,
      ctx.now,
    ],
  )
  return { id }
}

/** Staff write an address for anybody; a customer for himself. */
export const add = action({
  name: 'parties.add_address',
  open: ['customer'],
  input: addressSchema.extend({ partyId: z.uuid().optional() }),
  fn: async (ctx, { partyId, ...address }) => {
    const owner = ctx.actor.kind === 'customer' ? ctx.actor.partyId : (partyId ?? fail(partyErrors.unknownParty))
    return addAddress(ctx, { ...address, partyId: owner })
  },
})

export const remove = action({
  name: 'parties.remove_address',
  open: ['customer'],
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const owner = ctx.actor.kind === 'customer' ? ctx.actor.partyId : null
    const [row] = await ctx.tx.named(
      'addresses.remove',
      'update addresses set removed_at = $2, is_default = false where id = $1 and removed_at is null and ($3::uuid is null or party_id = $3) returning id',
      [id, ctx.now, owner],
    )
    return row ? { id } : fail(partyErrors.unknownAddress)
  },
})

export type AddressRow = {
  id: string
  label: string | null
  name: string
  line1: string
  line2: string | null
  district: string | null
  city: string
  region: string | null
  postalCode: string | null
  country: string
  phone: string | null
  isDefault: boolean
}

export const addressesOf = (ctx: Ctx, partyId: string): Promise<AddressRow[]> =>
  ctx.tx.named<AddressRow>(
    'addresses.of',
    `select id, label, name, line1, line2, district, city, region, postal_code as "postalCode", country, phone, is_default as "isDefault"
     from addresses where party_id = $1 and removed_at is null order by is_default desc, id desc`,
    [partyId],
  )
