import { z } from 'zod'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { partyErrors } from './errors.ts'
import { purposes } from './schemas.ts'

export type Purpose = (typeof purposes)[number]

/** Writes a consent or its withdrawal down, with time and source. */
export const recordConsent = async (
  ctx: Ctx,
  { partyId, purpose, isGranted, source }: { partyId: string; purpose: Purpose; isGranted: boolean; source: string },
) => {
  const id = newId()
  await ctx.tx.named(
    'consents.record',
    'insert into consents (id, party_id, purpose, is_granted, source, at) values ($1, $2, $3, $4, $5, $6)',
    [id, partyId, purpose, isGranted, source, ctx.now],
  )
  ctx.emit({ type: 'parties.consent_changed', subject: `party:${partyId}`, payload: { partyId, purpose, isGranted } })
  return { id }
}

export type Consent = { purpose: Purpose; isGranted: boolean; source: string; at: Date }

/** What a party, with all that were merged into it, consents to now: the newest word of each counts, and one withdrawal outweighs a grant. */
export const consentsOf = (ctx: Ctx, partyId: string): Promise<Consent[]> =>
  ctx.tx.named<Consent>(
    'consents.of',
    `with recursive tree as (select id from parties where id = $1 union all select p.id from tree t join parties p on p.merged_into = t.id),
       newest as (select distinct on (c.party_id, c.purpose) c.purpose, c.is_granted, c.source, c.at from consents c join tree t on t.id = c.party_id order by c.party_id, c.purpose, c.at desc, c.id desc)
     select distinct on (purpose) purpose, is_granted as "isGranted", source, at from newest order by purpose, is_granted, at desc`,
    [partyId],
  )

/** No consent, no message. */
export const hasConsent = async (ctx: Ctx, partyId: string, purpose: Purpose): Promise<boolean> =>
  (await consentsOf(ctx, partyId)).some((one) => one.purpose === purpose && one.isGranted)

export const changeConsent = action({
  name: 'parties.change_consent',
  subject: ({ partyId }) => partyId && `party:${partyId}`,
  open: ['customer'],
  input: z.object({
    partyId: z.uuid().optional(),
    purpose: z.enum(purposes),
    isGranted: z.boolean(),
    source: z.string().trim().min(1).max(80).default('account'),
  }),
  fn: async (ctx, { partyId, ...consent }) => {
    const owner = ctx.actor.kind === 'customer' ? ctx.actor.partyId : (partyId ?? fail(partyErrors.unknownParty))
    return recordConsent(ctx, { partyId: owner, ...consent })
  },
})
