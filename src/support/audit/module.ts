import { module, type Reaction } from '#support/actions/index.ts'
import { listAudit } from './list.ts'
import { texts } from './texts.ts'

/** Who did what to a person who was erased stays; what he typed about the person goes. */
const forgetPerson: Reaction = async ({ tx }, { subject, payload: { id } }) =>
  void (await tx.named(
    'audit.forget',
    `update audit_entries set input = '{}' where subject = any($1::text[]) or input @> $2::jsonb or input @> $3::jsonb`,
    [[id, subject], JSON.stringify({ partyId: id }), JSON.stringify({ subject })],
  ))

export const auditModule = module({
  name: 'audit',
  actions: { list: listAudit },
  reactions: { 'parties.party_erased': forgetPerson },
  texts,
})
