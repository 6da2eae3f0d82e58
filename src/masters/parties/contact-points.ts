import { z } from 'zod'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { partyErrors } from './errors.ts'
import { contactPointSchema } from './schemas.ts'

type New = z.input<typeof contactPointSchema> & { partyId: string }

/** Where else a party can be reached; a primary one takes the place of the primary of its kind. */
export const addContactPoint = async (ctx: Ctx, { partyId, kind, value, label, isPrimary = false }: New) => {
  const id = newId()
  if (isPrimary)
    await ctx.tx.named(
      'contact_points.no_primary',
      'update contact_points set is_primary = false where party_id = $1 and kind = $2 and is_primary',
      [partyId, kind],
    )
  await ctx.tx.named(
    'contact_points.add',
    `insert into contact_points (id, party_id, kind, value, label, is_primary, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, partyId, kind, kind === 'email' ? value.toLowerCase() : value, label ?? null, isPrimary, ctx.now],
  )
  return { id }
}

export const add = action({
  name: 'parties.add_contact_point',
  input: contactPointSchema.safeExtend({ partyId: z.uuid() }),
  subject: ({ partyId }) => `party:${partyId}`,
  fn: async (ctx, point) => {
    const added = await addContactPoint(ctx, point)
    ctx.emit({ type: 'parties.party_changed', subject: `party:${point.partyId}`, payload: { id: point.partyId } })
    return added
  },
})

export const remove = action({
  name: 'parties.remove_contact_point',
  subject: about('contact_point'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const [row] = await ctx.tx.named<{ partyId: string }>(
      'contact_points.remove',
      'update contact_points set removed_at = $2, is_primary = false where id = $1 and removed_at is null returning party_id as "partyId"',
      [id, ctx.now],
    )
    if (!row) return fail(partyErrors.unknownContactPoint)
    ctx.emit({ type: 'parties.party_changed', subject: `party:${row.partyId}`, payload: { id: row.partyId } })
    return { id }
  },
})
