import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { searchTextOf } from './create-party.ts'
import { type NewParty, partySchema } from './schemas.ts'

/**
 * Many new parties with their contact points and addresses, in four statements whatever their number. A number that is taken already gives way to
 * one of ours. Ids and numbers in the order given.
 */
export const createParties = async (
  ctx: Ctx,
  given: readonly NewParty[],
): Promise<{ id: string; number: string }[]> => {
  if (!given.length) return []
  const parties = given.map((one) => ({ id: newId(), ...partySchema.parse(one) }))
  const column = <T>(of: (party: (typeof parties)[number]) => T) => parties.map(of)
  const rows = await ctx.tx.named<{ id: string; number: string }>(
    'parties.create_many',
    `insert into parties (id, number, kind, name, family_name, given_name, name_search, language, is_customer, is_supplier, customer_group_id, tax_number,
       payment_term_days, created_at, birthday, custom)
     select p.id, case when p.number is null or taken.number is not null or p.nth > 1 then 'C' || nextval('party_numbers') else p.number end,
       p.kind, p.name, p.family, p.given, p.search, p.language, p.customer, p.supplier, p.grp, p.tax, p.days, $14, p.birthday, '{}'
     from (select *, row_number() over (partition by number order by id) as nth from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
       $8::text[], $9::boolean[], $10::boolean[], $11::uuid[], $12::text[], $13::int[], $15::date[])
       as g (id, number, kind, name, family, given, search, language, customer, supplier, grp, tax, days, birthday)) p
     left join parties taken on taken.number = p.number
     returning id, number`,
    [
      column(({ id }) => id),
      column(({ number }) => number ?? null),
      column(({ kind }) => kind),
      column(({ name }) => name),
      column(({ familyName }) => familyName ?? null),
      column(({ givenName }) => givenName ?? null),
      column(({ name }) => searchTextOf(name)),
      column(({ language }) => language),
      column(({ isCustomer }) => isCustomer),
      column(({ isSupplier }) => isSupplier),
      column(({ customerGroupId }) => customerGroupId ?? null),
      column(({ taxNumber }) => taxNumber ?? null),
      column(({ paymentTermDays }) => paymentTermDays ?? null),
      ctx.now,
      column(({ birthday }) => birthday ?? null),
    ],
  )
  await writeContactPoints(ctx, parties)
  await writeAddresses(ctx, parties)
  for (const { id } of parties) ctx.emit({ type: 'parties.party_changed', subject: `party:${id}`, payload: { id } })
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  return parties.map(({ id }) => ({ id, number: numbers.get(id)! }))
}

type Full = ReturnType<typeof partySchema.parse> & { id: string }

const writeContactPoints = async (ctx: Ctx, parties: readonly Full[]) => {
  const points = parties.flatMap(({ id, contactPoints }) => contactPoints.map((point) => ({ partyId: id, ...point })))
  if (!points.length) return
  await ctx.tx.named(
    'contact_points.add_many',
    `insert into contact_points (id, party_id, kind, value, label, is_primary, created_at)
     select p.*, $7 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[]) as p`,
    [
      points.map(() => newId()),
      points.map(({ partyId }) => partyId),
      points.map(({ kind }) => kind),
      points.map(({ kind, value }) => (kind === 'email' ? value.toLowerCase() : value)),
      points.map(({ label }) => label ?? null),
      points.map(({ isPrimary }) => isPrimary),
      ctx.now,
    ],
  )
}

const writeAddresses = async (ctx: Ctx, parties: readonly Full[]) => {
  const all = parties.flatMap(({ id, addresses }) => addresses.map((address) => ({ partyId: id, ...address })))
  if (!all.length) return
  await ctx.tx.named(
    'addresses.add_many',
    `insert into addresses (id, party_id, label, name, line1, line2, district, city, region, postal_code, country, phone, is_default, created_at)
     select a.*, $14 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       $11::text[], $12::text[], $13::boolean[]) as a`,
    [
      all.map(() => newId()),
      all.map(({ partyId }) => partyId),
      all.map(({ label }) => label ?? null),
      all.map(({ name }) => name),
      all.map(({ line1 }) => line1),
      all.map(({ line2 }) => line2 ?? null),
      all.map(({ district }) => district ?? null),
      all.map(({ city }) => city),
      all.map(({ region }) => region ?? null),
      all.map(({ postalCode }) => postalCode ?? null),
      all.map(({ country }) => country),
      all.map(({ phone }) => phone ?? null),
      all.map(({ isDefault }) => isDefault),
      ctx.now,
    ],
  )
}
