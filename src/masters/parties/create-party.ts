import { z } from 'zod'
import { about, action, type Ctx, common, fail, may } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { customValues } from '#support/entity/index.ts'
import { trigramText } from '#support/search/index.ts'
import { addAddress } from './addresses.ts'
import { addContactPoint } from './contact-points.ts'
import { partyEntity } from './entities.ts'
import { type NewParty, partySchema } from './schemas.ts'

/** A new party with its contact points and addresses. Its number counts up, gaps allowed. */
export const createParty = async (ctx: Ctx, given: NewParty): Promise<{ id: string; number: string }> => {
  const { contactPoints, addresses, ...party } = partySchema.parse(given)
  const id = newId()
  const own = party.custom ? await customValues(ctx, partyEntity, party.custom, {}) : {}
  const [row] = await ctx.tx.named<{ number: string }>(
    'parties.create',
    `insert into parties (id, number, kind, name, family_name, given_name, name_search, language, is_customer, is_supplier, customer_group_id, tax_number, payment_term_days, created_at, birthday, custom)
     values ($1, coalesce($2, 'C' || nextval('party_numbers')), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning number`,
    [
      id,
      party.number ?? null,
      party.kind,
      party.name,
      party.familyName ?? null,
      party.givenName ?? null,
      searchTextOf(party.name),
      party.language,
      party.isCustomer,
      party.isSupplier,
      party.customerGroupId ?? null,
      party.taxNumber ?? null,
      party.paymentTermDays ?? null,
      ctx.now,
      party.birthday ?? null,
      JSON.stringify(own),
    ],
  )
  for (const point of contactPoints) await addContactPoint(ctx, { partyId: id, ...point })
  for (const address of addresses) await addAddress(ctx, { partyId: id, ...address })
  ctx.emit({ type: 'parties.party_changed', subject: `party:${id}`, payload: { id } })
  return { id, number: row!.number }
}

/** By which a party is found: its name in both scripts and in pinyin. */
export const searchTextOf = (name: string) => trigramText([name])

export const create = action({
  name: 'parties.create_party',
  subject: about('party'),
  input: partySchema,
  output: z.object({ id: z.uuid(), number: z.string() }),
  fn: async (ctx, party) => {
    const isPersonal = party.birthday !== undefined || party.taxNumber !== undefined
    if (isPersonal && !may(ctx.actor, 'parties.see_personal'))
      fail(common.notAllowed, { action: 'parties.see_personal' })
    return createParty(ctx, party)
  },
})
