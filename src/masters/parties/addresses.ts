import { z } from 'zod'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { partyErrors } from './errors.ts'
import { addressSchema } from './schemas.ts'

type New = z.input<typeof addressSchema> & { partyId: string }

export const addAddress = async (ctx: Ctx, { partyId, isDefault = false, ...given }: New) => {
  const id = newId()
  if (isDefault) await noDefault(ctx, partyId)
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

const noDefault = ({ tx }: Ctx, partyId: string) =>
  tx.named('addresses.no_default', 'update addresses set is_default = false where party_id = $1 and is_default', [
    partyId,
  ])

/** Staff write an address for anybody; a customer for himself. */
export const add = action({
  name: 'parties.add_address',
  subject: ({ partyId }) => partyId && `party:${partyId}`,
  open: ['customer'],
  input: addressSchema.extend({ partyId: z.uuid().optional() }),
  fn: async (ctx, { partyId, ...address }) => {
    const owner = ctx.actor.kind === 'customer' ? ctx.actor.partyId : (partyId ?? fail(partyErrors.unknownParty))
    return addAddress(ctx, { ...address, partyId: owner })
  },
})

const changes = addressSchema.omit({ isDefault: true }).partial().extend({ isDefault: z.boolean().optional() })

/** Changes parts of an address: staff anybody's, a customer his own. Fails with unknown_address. */
export const change = action({
  name: 'parties.change_address',
  subject: about('address'),
  open: ['customer'],
  input: changes.extend({ id: z.uuid() }),
  fn: async (ctx, { id, ...given }) => {
    const owner = ctx.actor.kind === 'customer' ? ctx.actor.partyId : null
    const [row] = await ctx.tx.named<AddressRow & { partyId: string }>(
      'addresses.to_change',
      `select ${COLUMNS}, is_default as "isDefault", party_id as "partyId" from addresses where id = $1 and removed_at is null and ($2::uuid is null or party_id = $2) for update`,
      [id, owner],
    )
    if (!row) return fail(partyErrors.unknownAddress)
    const next = { ...row, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
    if (next.isDefault && !row.isDefault) await noDefault(ctx, row.partyId)
    await ctx.tx.named(
      'addresses.change',
      `update addresses set label = $2, name = $3, line1 = $4, line2 = $5, district = $6, city = $7, region = $8, postal_code = $9,
         country = $10, phone = $11, is_default = $12 where id = $1`,
      [
        id,
        next.label,
        next.name,
        next.line1,
        next.line2,
        next.district,
        next.city,
        next.region,
        next.postalCode,
        next.country,
        next.phone,
        next.isDefault,
      ],
    )
    return { id }
  },
})

export const remove = action({
  name: 'parties.remove_address',
  subject: about('address'),
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

const COLUMNS = 'id, label, name, line1, line2, district, city, region, postal_code as "postalCode", country, phone'

/** Where these parties live, those of the first before the others'; only one of its own is the usual one. */
export const addressesOf = (ctx: Ctx, parties: readonly string[]): Promise<AddressRow[]> =>
  ctx.tx.named<AddressRow>(
    'addresses.of',
    `select ${COLUMNS}, is_default and party_id = ($1::uuid[])[1] as "isDefault"
     from addresses where party_id = any($1::uuid[]) and removed_at is null order by party_id = ($1::uuid[])[1] desc, is_default desc, id desc`,
    [parties],
  )
