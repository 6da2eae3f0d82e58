import { z } from 'zod'
import { type Ctx, fail, may, query } from '#support/actions/index.ts'
import { addressesOf } from './addresses.ts'
import { consentsOf } from './consents.ts'
import { partyErrors } from './errors.ts'
import { partiesIn } from './merged.ts'

export type Card = {
  id: string
  number: string
  kind: 'person' | 'organisation'
  name: string
  language: string
  customerGroupId: string | null
  group: Record<string, string> | null
  isCustomer: boolean
  isSupplier: boolean
  taxNumber: string | null
  paymentTermDays: number | null
  mergedInto: string | null
  erasedAt: Date | null
  createdAt: Date
  version: number
}

/**
 * Who a party is: head, contact points, addresses, consents, people or companies it belongs with. `parties`: whose contact points, addresses and signs,
 * itself first. Fails with unknown_party.
 */
export const partyCard = async (ctx: Ctx, id: string, parties: readonly string[] = [id]) => {
  const [head] = await ctx.tx.named<Card>(
    'parties.card',
    `select p.id, p.number, kind, p.name, language, customer_group_id as "customerGroupId", g.name as group, is_customer as "isCustomer", is_supplier as "isSupplier",
       tax_number as "taxNumber", payment_term_days as "paymentTermDays", merged_into as "mergedInto", erased_at as "erasedAt", p.created_at as "createdAt", p.version
     from parties p left join customer_groups g on g.id = p.customer_group_id where p.id = $1`,
    [id],
  )
  if (!head) return fail(partyErrors.unknownParty)
  const contactPoints = await ctx.tx.named<{
    id: string
    kind: string
    value: string
    label: string | null
    isPrimary: boolean
  }>(
    'contact_points.of',
    `select id, kind, value, label, is_primary and is_own as "isPrimary" from (
       select distinct on (kind, value) *, party_id = ($1::uuid[])[1] as is_own from contact_points
       where party_id = any($1::uuid[]) and removed_at is null order by kind, value, party_id <> ($1::uuid[])[1], id) c
     order by is_own desc, is_primary desc, kind, id`,
    [parties],
  )
  const relations = await ctx.tx.named<{ id: string; name: string; role: string; kind: string }>(
    'party_relations.of',
    `select p.id, p.name, r.role, p.kind from party_relations r join parties p on p.id = case when r.organisation_id = $1 then r.person_id else r.organisation_id end
     where r.organisation_id = $1 or r.person_id = $1 order by p.name`,
    [id],
  )
  const identifiers = await ctx.tx.named<{ kind: string; value: string; isProven: boolean }>(
    'identifiers.of_party',
    `select kind, value, bool_or(is_proven) as "isProven" from identifiers where party_id = any($1::uuid[]) and retired_at is null and kind <> 'device'
     group by kind, value order by bool_or(is_proven) desc, kind, value`,
    [parties],
  )
  return {
    ...head,
    contactPoints,
    addresses: await addressesOf(ctx, parties),
    consents: await consentsOf(ctx, id),
    relations,
    identifiers,
  }
}

/** The card as staff read it; `parties`: itself and all that live on in it. */
export const showCard = query({
  name: 'parties.card',
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const parties = await partiesIn(ctx, id)
    const card = { ...(await partyCard(ctx, id, parties)), parties }
    return may(ctx.actor, 'parties.see_personal') ? card : { ...card, taxNumber: null }
  },
})

/** A customer's own card: what he told us, nothing that staff wrote. */
export const myCard = query({
  name: 'parties.my_card',
  open: ['customer'],
  input: z.object({}),
  fn: async (ctx) => {
    if (ctx.actor.kind !== 'customer') return fail(partyErrors.unknownParty)
    const { partyId } = ctx.actor
    const { name, language, contactPoints, addresses, consents } = await partyCard(ctx, partyId)
    return { name, language, email: await provenEmail(ctx, partyId), contactPoints, addresses, consents }
  },
})

/** The address that a customer has shown to be his own, the newest first; null when he has shown none. */
const provenEmail = async (ctx: Ctx, partyId: string): Promise<string | null> => {
  const [row] = await ctx.tx.named<{ value: string }>(
    'parties.proven_email',
    `select value from identifiers where party_id = $1 and kind = 'email' and is_proven and retired_at is null order by created_at desc limit 1`,
    [partyId],
  )
  return row?.value ?? null
}

/**
 * Parties by a part of the name (any script, pinyin), the end of a phone number or an e-mail, on their card or used in an order, or their
 * number. At most 20, living ones: who was merged into another is found as that one.
 */
export const findParties = query({
  name: 'parties.find',
  input: z.object({ text: z.string().trim().min(1).max(100) }),
  fn: async (ctx, { text }) => {
    const digits = text.replace(/\D/g, '')
    const rows = await ctx.tx.named<{ id: string; number: string; name: string; kind: string; reached: string | null }>(
      'parties.find',
      `with recursive hits as (
         select id from parties where number = upper($1) or name ilike '%' || $4 || '%' or ($2 <> '' and name_search ilike '%' || $2 || '%')
         union select party_id from contact_points where removed_at is null and ((kind = 'email' and value ilike $4 || '%') or ($3 <> '' and kind = 'phone' and reverse(regexp_replace(value, '\\D', '', 'g')) like reverse($3) || '%'))
         union select party_id from identifiers where retired_at is null and ((kind = 'email' and value ilike $4 || '%') or ($3 <> '' and kind = 'phone' and reverse(regexp_replace(value, '\\D', '', 'g')) like reverse($3) || '%'))
         limit 200),
       living as (select p.id, p.merged_into from parties p join hits using (id) union select p.id, p.merged_into from living l join parties p on p.id = l.merged_into)
       select p.id, p.number, p.name, p.kind, coalesce(
         (select value from contact_points c where c.party_id = p.id and removed_at is null order by is_primary desc limit 1),
         (select value from identifiers i where i.party_id = p.id and retired_at is null and kind in ('email', 'phone') order by is_proven desc, kind desc limit 1)) as reached
       from parties p join living l on l.id = p.id where p.merged_into is null and p.erased_at is null order by (p.name ilike $4 || '%') desc, p.created_at desc limit 20`,
      [text, text.toLowerCase().replace(/[%_\\]/g, ''), digits.length >= 4 ? digits : '', text.replace(/[%_\\]/g, '')],
    )
    return { parties: rows }
  },
})
