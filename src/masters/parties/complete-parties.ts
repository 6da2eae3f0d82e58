import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { AddressRow } from './addresses.ts'
import type { Purpose } from './consents.ts'

/** What has become known of a party: how else it is reached, where it lives now, what it has agreed to. */
export type Completed = {
  partyId: string
  points: readonly { kind: 'email' | 'phone'; value: string; isPrimary: boolean }[]
  /** With the id of one that is there already it takes that one's place, else it becomes the usual one. */
  address?: (Omit<AddressRow, 'id' | 'isDefault' | 'label' | 'district' | 'phone'> & { id: string | null }) | undefined
  consents: readonly { purpose: Purpose; isGranted: boolean; source: string; at: Date }[]
}

/**
 * Writes what has become known of many parties, in a fixed number of statements. Nothing is forgotten: contact points and addresses that were there
 * stay, consents are rows of their own with the time and source that they have. What was typed is claimed: it proves nothing of who somebody is.
 */
export const completeParties = async (ctx: Ctx, parties: readonly Completed[]): Promise<void> => {
  await addPoints(ctx, parties)
  await addHomes(ctx, parties)
  await changeHomes(ctx, parties)
  await addConsents(ctx, parties)
  for (const { partyId, points, address } of parties)
    if (points.length || address)
      ctx.emit({ type: 'parties.party_changed', subject: `party:${partyId}`, payload: { id: partyId } })
}

/** Of several of a kind that come at once for one party, the last is the first to be tried. */
const addPoints = async (ctx: Ctx, parties: readonly Completed[]) => {
  const all = parties.flatMap(({ partyId, points }) => points.map((point) => ({ ...point, partyId })))
  if (!all.length) return
  const first = new Map(all.flatMap((one) => (one.isPrimary ? [[`${one.partyId} ${one.kind}`, one] as const] : [])))
  await ctx.tx.named(
    'contact_points.no_primaries',
    `update contact_points c set is_primary = false from unnest($1::uuid[], $2::text[]) as n (party, kind)
     where c.party_id = n.party and c.kind = n.kind and c.is_primary`,
    [[...first.values()].map(({ partyId }) => partyId), [...first.values()].map(({ kind }) => kind)],
  )
  await ctx.tx.named(
    'contact_points.complete',
    `insert into contact_points (id, party_id, kind, value, is_primary, created_at)
     select p.*, $6 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::boolean[]) as p`,
    [
      all.map(() => newId()),
      all.map(({ partyId }) => partyId),
      all.map(({ kind }) => kind),
      all.map(({ value }) => value),
      all.map((one) => first.get(`${one.partyId} ${one.kind}`) === one),
      ctx.now,
    ],
  )
}

type Home = NonNullable<Completed['address']> & { partyId: string }

const homesOf = (parties: readonly Completed[]): Home[] => {
  const all = parties.flatMap(({ partyId, address }) => (address ? [{ ...address, partyId }] : []))
  return [...new Map(all.map((home) => [home.partyId, home])).values()]
}

const columns = (homes: readonly Home[]) => [
  homes.map(({ name }) => name),
  homes.map(({ line1 }) => line1),
  homes.map(({ line2 }) => line2),
  homes.map(({ city }) => city),
  homes.map(({ region }) => region),
  homes.map(({ postalCode }) => postalCode),
  homes.map(({ country }) => country),
]

const addHomes = async (ctx: Ctx, parties: readonly Completed[]) => {
  const homes = homesOf(parties).filter(({ id }) => !id)
  if (!homes.length) return
  const owners = homes.map(({ partyId }) => partyId)
  await ctx.tx.named(
    'addresses.no_defaults',
    'update addresses set is_default = false where party_id = any($1) and is_default',
    [owners],
  )
  await ctx.tx.named(
    'addresses.complete',
    `insert into addresses (id, party_id, name, line1, line2, city, region, postal_code, country, is_default, created_at)
     select a.*, true, $10 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[]) as a`,
    [homes.map(() => newId()), owners, ...columns(homes), ctx.now],
  )
}

const changeHomes = async (ctx: Ctx, parties: readonly Completed[]) => {
  const homes = homesOf(parties).filter(({ id }) => id)
  if (!homes.length) return
  await ctx.tx.named(
    'addresses.correct',
    `update addresses a set name = n.name, line1 = n.line1, line2 = n.line2, city = n.city, region = n.region, postal_code = n.code, country = n.country
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
       as n (id, name, line1, line2, city, region, code, country) where a.id = n.id`,
    [homes.map(({ id }) => id), ...columns(homes)],
  )
}

const addConsents = async (ctx: Ctx, parties: readonly Completed[]) => {
  const all = parties.flatMap(({ partyId, consents }) => consents.map((one) => ({ ...one, partyId })))
  if (!all.length) return
  await ctx.tx.named(
    'consents.record_many',
    `insert into consents (id, party_id, purpose, is_granted, source, at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::text[], $6::timestamptz[])`,
    [
      all.map(() => newId()),
      all.map(({ partyId }) => partyId),
      all.map(({ purpose }) => purpose),
      all.map(({ isGranted }) => isGranted),
      all.map(({ source }) => source),
      all.map(({ at }) => at),
    ],
  )
  for (const { partyId, purpose, isGranted } of all)
    ctx.emit({ type: 'parties.consent_changed', subject: `party:${partyId}`, payload: { partyId, purpose, isGranted } })
}
