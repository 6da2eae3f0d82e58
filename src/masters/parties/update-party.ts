import { z } from 'zod'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { actionName, getRow, updateRow, updateSchema } from '#support/entity/index.ts'
import { searchTextOf } from './create-party.ts'
import { partyEntity } from './entities.ts'
import { partyErrors } from './errors.ts'

export const update = action({
  name: actionName(partyEntity, 'update'),
  input: updateSchema(partyEntity),
  fn: async (ctx, values) => {
    const { id, name } = values as { id: string; name?: string }
    if ((await getRow(ctx, partyEntity, id)).erasedAt) fail(partyErrors.erased)
    return updateRow(ctx, partyEntity, { ...values, id, ...(name ? { nameSearch: searchTextOf(name) } : {}) })
  },
})

/** Drops the person and keeps the figures: names, contact points, addresses and identifiers go, the number and the books stay. */
export const eraseParty = async (ctx: Ctx, { id }: { id: string }) => {
  if ((await getRow(ctx, partyEntity, id, true)).erasedAt) return { id }
  await ctx.tx.named(
    'parties.erase',
    `with gone as (update parties set name = '—', family_name = null, given_name = null, name_search = '', tax_number = null, birthday = null, custom = '{}', erased_at = $2, version = version + 1 where id = $1),
       points as (delete from consents where party_id = $1 and contact_point_id is not null), reach as (delete from identifiers where party_id = $1),
       homes as (delete from addresses where party_id = $1) delete from contact_points where party_id = $1`,
    [id, ctx.now],
  )
  ctx.emit({ type: 'parties.party_erased', subject: `party:${id}`, payload: { id } })
  return { id }
}

export const erase = action({ name: 'parties.erase_party', input: z.object({ id: z.uuid() }), fn: eraseParty })
