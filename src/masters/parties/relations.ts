import { z } from 'zod'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { partyErrors } from './errors.ts'

const relationSchema = z.strictObject({
  organisationId: z.uuid(),
  personId: z.uuid(),
  /** What he may do or is there: buyer, accounts, director. */
  role: z.string().trim().min(1).max(60),
})
export type Relation = z.output<typeof relationSchema>

/** A person belongs to an organisation in a role; saying it twice changes nothing. Fails with not_a_person_at_an_organisation. */
export const relatePerson = async (ctx: Ctx, { organisationId, personId, role }: Relation) => {
  const rows = await ctx.tx.named<{ id: string; kind: string }>(
    'party_relations.kinds',
    'select id, kind from parties where id = any($1)',
    [[organisationId, personId]],
  )
  const kindOf = (id: string) => rows.find((row) => row.id === id)?.kind
  if (kindOf(organisationId) !== 'organisation' || kindOf(personId) !== 'person')
    fail(partyErrors.notAPersonAtAnOrganisation)
  await ctx.tx.named(
    'party_relations.add',
    `insert into party_relations (organisation_id, person_id, role, since) values ($1, $2, $3, $4) on conflict do nothing`,
    [organisationId, personId, role, ctx.now],
  )
  for (const id of [organisationId, personId])
    ctx.emit({ type: 'parties.party_changed', subject: `party:${id}`, payload: { id } })
  return { id: organisationId }
}

export const relate = action({
  name: 'parties.relate_person',
  subject: about('party'),
  input: relationSchema,
  fn: relatePerson,
})

export const unrelate = action({
  name: 'parties.unrelate_person',
  subject: about('party'),
  input: relationSchema,
  fn: async (ctx, { organisationId, personId, role }) => {
    await ctx.tx.named(
      'party_relations.remove',
      'delete from party_relations where organisation_id = $1 and person_id = $2 and role = $3',
      [organisationId, personId, role],
    )
    ctx.emit({ type: 'parties.party_changed', subject: `party:${organisationId}`, payload: { id: organisationId } })
    return { id: organisationId }
  },
})
