import type { Language } from '#support/i18n/index.ts'
import { createParty } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { attachDevice } from './devices.ts'
import { type Holding, holdersOf, writeIdentifiers } from './holders.ts'
import { type Identifier, limits, normalised, priority, strongestFirst } from './identifiers.ts'
import { mergeFound } from './merge.ts'

export type Signs = {
  identifiers: readonly Identifier[]
  visitorId?: string | undefined
  /** Who it would be, if nobody is known by these signs. */
  party?: { kind: 'person' | 'organisation'; name: string; language: Language } | undefined
  /** Makes the party when there is none. */
  create: boolean
  country?: string
}
export type Identified = { partyId?: string | undefined; isClaimed: boolean; subjectId: string }

/**
 * Who gave these signs. Proven signs (signed in, link confirmed, card at the till) find, join and merge parties; claimed ones (typed) only tie to a
 * party for staff to see, and neither merge nor attach a device. Without a match a party is made when `create` is set; else the visitor is the subject.
 */
export const identify = async (
  ctx: Ctx,
  { identifiers, visitorId, party, create, country }: Signs,
): Promise<Identified> => {
  const signs = strongestFirst(identifiers.flatMap((one) => normalised(one, country) ?? []))
  const proven = signs.filter((one) => one.isProven)
  const partyId = proven.length ? await byProof(ctx, proven, party, create) : await byClaim(ctx, signs, party, create)
  if (!partyId) return { isClaimed: false, subjectId: visitorId ?? ctx.actor.id }
  if (proven.length && visitorId) await attachDevice(ctx, { visitorId, partyId })
  const claimed = proven.length ? signs.filter((one) => !one.isProven) : signs
  if (claimed.length) await writeIdentifiers(ctx, partyId, claimed)
  return { partyId, isClaimed: !proven.length, subjectId: partyId }
}

/** Typed signs: the party that proved the strongest of them, else the one that typed it first. Never more than one party, never a merge. */
const byClaim = async (ctx: Ctx, signs: Identifier[], party: Signs['party'], create: boolean) => {
  const held = await holdersOf(ctx, signs)
  for (const isProven of [true, false])
    for (const sign of signs) {
      const found = held.filter(
        (one) => one.kind === sign.kind && one.value === sign.value && one.isProven === isProven,
      )
      if (found.length) return oldest(found).survivorId
    }
  return create && party ? (await createParty(ctx, party)).id : undefined
}

/** Proven signs: whoever proved any of them before is the same person, within the limits. */
const byProof = async (
  ctx: Ctx,
  signs: Identifier[],
  party: Signs['party'],
  create: boolean,
): Promise<string | undefined> => {
  const held = (await holdersOf(ctx, signs)).filter((one) => one.isProven && matches(one))
  const found = [...new Map(held.map((one) => [one.survivorId, one])).values()]
  let partyId = found.length
    ? await mergeFound(
        ctx,
        found.map((one) => one.survivorId),
        { signs: signs.map((one) => one.kind) },
      )
    : undefined
  partyId ??= create && party ? (await createParty(ctx, party)).id : undefined
  if (partyId) await writeIdentifiers(ctx, partyId, await withinLimits(ctx, partyId, signs))
  return partyId
}

/** A shared device no longer says who holds it. */
const matches = (one: Holding) => one.kind !== 'device' || one.holders === 1

const oldest = (found: Holding[]) => found.reduce((a, b) => (a.createdAt <= b.createdAt ? a : b))

/** Drops the weakest signs until no kind exceeds its limit over everything merged into the party. */
const withinLimits = async (ctx: Ctx, partyId: string, signs: Identifier[]): Promise<Identifier[]> => {
  const rows = await ctx.tx.named<{ kind: Identifier['kind']; value: string }>(
    'identifiers.of_tree',
    `with recursive tree as (select id from parties where id = $1 union all select p.id from tree t join parties p on p.merged_into = t.id)
     select distinct kind, value from identifiers where party_id in (select id from tree) and retired_at is null and is_proven`,
    [partyId],
  )
  const has = new Map(
    priority.map((kind) => [kind, new Set(rows.filter((row) => row.kind === kind).map((row) => row.value))]),
  )
  return signs.filter((sign) => {
    const values = has.get(sign.kind)!
    if (values.has(sign.value)) return true
    if (values.size >= limits[sign.kind]) return false
    values.add(sign.value)
    return true
  })
}
