import { z } from 'zod'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { actionName, getRow, rowAnswer, seen, updateRow, updateSchema } from '#support/entity/index.ts'
import { searchTextOf } from './create-party.ts'
import { partyEntity } from './entities.ts'
import { partyErrors } from './errors.ts'

/** Changes a party; who was erased stays so. */
export const updateParty = async (ctx: Ctx, values: Record<string, unknown> & { id: string }) => {
  const { id, name } = values
  if ((await getRow(ctx, partyEntity, id)).erasedAt) fail(partyErrors.erased)
  return updateRow(ctx, partyEntity, {
    ...values,
    id,
    ...(typeof name === 'string' && name ? { nameSearch: searchTextOf(name) } : {}),
  })
}

export const update = action({
  name: actionName(partyEntity, 'update'),
  subject: about('party'),
  input: updateSchema(partyEntity),
  output: rowAnswer(partyEntity),
  fn: async (ctx, values) => seen(ctx, partyEntity, await updateParty(ctx, values as { id: string })),
})

/**
 * Drops the person and keeps the figures: names, contact points, addresses and identifiers go, of all that were merged into this party too; the
 * numbers and the books stay. Announces `parties.party_erased` for each, whereupon others drop their words.
 */
export const eraseParty = async (ctx: Ctx, { id }: { id: string }) => {
  if ((await getRow(ctx, partyEntity, id, true)).erasedAt) return { id }
  const erased = await ctx.tx.named<{ id: string }>(
    'parties.erase',
    `with recursive tree as (select id from parties where id = $1 union all select p.id from tree t join parties p on p.merged_into = t.id)
     update parties set name = '—', family_name = null, given_name = null, name_search = '', tax_number = null, birthday = null, custom = '{}',
       erased_at = $2, version = version + 1 where id in (select id from tree) and erased_at is null returning id`,
    [id, ctx.now],
  )
  await ctx.tx.named(
    'parties.erase_reach',
    `with words as (delete from consents where party_id = any($1::uuid[]) and contact_point_id is not null),
       signs as (delete from identifiers where party_id = any($1::uuid[])), homes as (delete from addresses where party_id = any($1::uuid[]))
     delete from contact_points where party_id = any($1::uuid[])`,
    [erased.map((one) => one.id)],
  )
  for (const one of erased)
    ctx.emit({ type: 'parties.party_erased', subject: `party:${one.id}`, payload: { id: one.id } })
  return { id }
}

export const erase = action({
  name: 'parties.erase_party',
  subject: about('party'),
  input: z.object({ id: z.uuid() }),
  fn: eraseParty,
})
