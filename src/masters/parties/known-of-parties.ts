import type { Ctx } from '#support/actions/index.ts'
import type { AddressRow } from './addresses.ts'
import type { Consent } from './consents.ts'

/** How a party is reached, where it lives, what it agrees to now, and by which signs it has proved to be itself. */
export type KnownOfParty = {
  points: { kind: string; value: string; isPrimary: boolean; isProven: boolean }[]
  addresses: AddressRow[]
  consents: Consent[]
}

type Of<Row> = Row & { partyId: string }

/** The same of many parties, in three statements. A contact point is proven when its party has proved a sign of the same words. */
export const knownOfParties = async (ctx: Ctx, ids: readonly string[]): Promise<Map<string, KnownOfParty>> => {
  const known = new Map(ids.map((id): [string, KnownOfParty] => [id, { points: [], addresses: [], consents: [] }]))
  if (!ids.length) return known
  const points = await ctx.tx.named<Of<KnownOfParty['points'][number]>>(
    'contact_points.of_many',
    `select c.party_id as "partyId", c.kind, c.value, c.is_primary as "isPrimary", exists (
       select from identifiers i where i.party_id = c.party_id and i.kind = c.kind and i.is_proven and i.retired_at is null and (i.value = c.value or
         (c.kind = 'phone' and regexp_replace(i.value, '\\D', '', 'g') like '%' || ltrim(regexp_replace(c.value, '\\D', '', 'g'), '0')))) as "isProven"
     from contact_points c where c.party_id = any($1) and c.removed_at is null order by c.is_primary desc, c.id`,
    [ids],
  )
  for (const { partyId, ...point } of points) known.get(partyId)!.points.push(point)
  const addresses = await ctx.tx.named<Of<AddressRow>>(
    'addresses.of_many',
    `select party_id as "partyId", id, label, name, line1, line2, district, city, region, postal_code as "postalCode", country, phone, is_default as "isDefault"
     from addresses where party_id = any($1) and removed_at is null order by is_default desc, id desc`,
    [ids],
  )
  for (const { partyId, ...address } of addresses) known.get(partyId)!.addresses.push(address)
  const consents = await ctx.tx.named<Of<Consent>>(
    'consents.of_many',
    `with recursive tree as (select id as root, id from parties where id = any($1) union all select t.root, p.id from tree t join parties p on p.merged_into = t.id),
       newest as (select distinct on (t.root, c.party_id, c.purpose) t.root, c.purpose, c.is_granted, c.source, c.at from consents c join tree t on t.id = c.party_id
         order by t.root, c.party_id, c.purpose, c.at desc, c.id desc)
     select distinct on (root, purpose) root as "partyId", purpose, is_granted as "isGranted", source, at from newest order by root, purpose, is_granted, at desc`,
    [ids],
  )
  for (const { partyId, ...consent } of consents) known.get(partyId)!.consents.push(consent)
  return known
}
