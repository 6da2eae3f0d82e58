import { createParty } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { agreedSigns } from './agreed-signs.ts'
import { attachDevice, isAttached } from './devices.ts'
import { type Holding, holdersOf, writeClaims, writeProofs } from './holders.ts'
import { type Identifier, normalised, strongestFirst } from './identifiers.ts'
import { joinAll, raiseReview } from './merge.ts'
import { rebuildProfiles } from './rebuild.ts'
import { oneAtATime } from './survivors.ts'

export type Signs = {
  identifiers: readonly Identifier[]
  visitorId?: string | undefined
  /** Who it would be, if nobody is known by these signs. */
  party?: { kind: 'person' | 'organisation'; name: string; language: Language } | undefined
  /** Makes the party when there is none. */
  create: boolean
  country?: string
}

/**
 * `partyId`: the party that these signs belong to themselves; it may live on in another one (`survivorOf`). What it does is written with this id,
 * so that a merge can be taken back exactly.
 */
export type Identified = { partyId?: string | undefined; isClaimed: boolean; subjectId: string }

/**
 * Who gave these signs. Proven signs (signed in, link confirmed, card at the till) find, join and merge parties; claimed ones (typed) only tie to a
 * party for staff to see, and neither merge nor attach a device. Without a match a party is made when `create` is set; else the visitor is the subject.
 */
export const identify = async (ctx: Ctx, given: Signs): Promise<Identified> => {
  const signs = strongestFirst(given.identifiers.flatMap((one) => normalised(one, given.country) ?? []))
  const proven = signs.filter((one) => one.isProven)
  const claimed = signs.filter((one) => !one.isProven)
  const partyId = proven.length ? await byProof(ctx, proven, given) : await byClaim(ctx, signs, given)
  if (!partyId) return { isClaimed: false, subjectId: given.visitorId ?? ctx.actor.id }
  if (proven.length) await writeClaims(ctx, partyId, claimed)
  return { partyId, isClaimed: !proven.length, subjectId: partyId }
}

/** Typed signs: the party that proved the strongest of them, else the one that typed it first. Never more than one party, never a merge. What he typed before stands already. */
const byClaim = async (ctx: Ctx, signs: Identifier[], given: Signs) => {
  const held = await holdersOf(ctx, signs)
  const proven = held.filter((one) => one.isProven)
  const partyId =
    firstHolder(signs, proven)?.partyId ?? firstHolder(signs, held)?.partyId ?? (await newParty(ctx, given))
  if (!partyId) return undefined
  const isKnown = (sign: Identifier) =>
    held.some((one) => one.partyId === partyId && one.kind === sign.kind && one.value === sign.value)
  await writeClaims(
    ctx,
    partyId,
    signs.filter((sign) => !isKnown(sign)),
  )
  return partyId
}

/** Proven signs: whoever proved any of them before is the same person, within the limits. Who is known already costs no lock. */
const byProof = async (ctx: Ctx, proven: Identifier[], given: Signs): Promise<string | undefined> => {
  const known = await findKnown(ctx, proven, given.visitorId)
  if (known) return known
  await oneAtATime(ctx)
  const { signs, held, survivorIds, refused } = await agreedSigns(ctx, proven)
  const partyId = firstHolder(signs, held)?.partyId ?? (await newParty(ctx, given))
  if (!partyId) return undefined
  const isHeld = (sign: Identifier) => held.some((one) => one.kind === sign.kind && one.value === sign.value)
  await writeProofs(
    ctx,
    partyId,
    signs.filter((sign) => !isHeld(sign)),
  )
  const touched = await joinAll(ctx, survivorIds, { signs: signs.map((one) => one.kind) })
  if (given.visitorId) touched.push(...(await attachDevice(ctx, { visitorId: given.visitorId, partyId })))
  if (touched.length) await rebuildProfiles(ctx, touched)
  if (refused) await raiseReview(ctx, { ...refused, partyId, signs: proven.map((one) => one.kind) })
  return partyId
}

/** When all of this was proven before, there is nothing to decide. */
const findKnown = async (ctx: Ctx, proven: Identifier[], visitorId: string | undefined) => {
  const held = (await holdersOf(ctx, proven)).filter((one) => one.isProven)
  const [survivorId, ...others] = new Set(held.map((one) => one.survivorId))
  const all = new Set(held.map((one) => `${one.kind} ${one.value}`))
  if (!survivorId || others.length || all.size < proven.length) return undefined
  if (visitorId && !(await isAttached(ctx, { visitorId, survivorId }))) return undefined
  return firstHolder(proven, held)?.partyId
}

/** Whoever holds the strongest of these signs; of several the oldest. */
const firstHolder = (signs: readonly Identifier[], held: readonly Holding[]): Holding | undefined => {
  for (const sign of signs) {
    const found = held.filter((one) => one.kind === sign.kind && one.value === sign.value)
    if (found.length) return found.reduce((a, b) => (a.partyId <= b.partyId ? a : b))
  }
  return undefined
}

const newParty = async (ctx: Ctx, { party, create }: Signs) =>
  create && party ? (await createParty(ctx, party)).id : undefined
