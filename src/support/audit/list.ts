import { z } from 'zod'
import { query } from '#support/actions/index.ts'

/** One act of somebody of the house, a key or the program. */
const entry = z.object({
  id: z.uuid(),
  at: z.date(),
  actorKind: z.string(),
  actorId: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  input: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof entry>

const MOST = 200

/** Who did what, newest first; by document, by person, by action. `next` leads to the page after. */
export const listAudit = query({
  name: 'audit.list',
  input: z.object({
    subject: z.string().max(200).optional(),
    actorId: z.string().max(100).optional(),
    action: z.string().max(100).optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(MOST).default(50),
  }),
  output: z.object({ entries: z.array(entry), next: z.uuid().nullable() }),
  fn: async ({ tx }, { subject, actorId, action, after, limit }) => {
    const wanted = [
      // A document is named `order:<id>` by some and by its bare id where it is an action's own.
      subject && { sql: 'a.subject = any($#::text[])', value: [subject, subject.split(':').at(-1)] },
      actorId && { sql: 'a.actor_id = $#', value: actorId },
      action && { sql: 'a.action = $#', value: action },
      after && { sql: 'a.id < $#::uuid', value: after },
    ].filter((condition) => typeof condition === 'object')
    const where = wanted.map(({ sql }, at) => sql.replace('$#', `$${at + 2}`)).join(' and ') || 'true'
    const { rows } = await tx.client.query<AuditEntry>(
      `select a.id, a.at, a.actor_kind as "actorKind", a.actor_id as "actorId", u.name as "actorName", a.action, a.subject, a.input
       from audit_entries a left join staff_users u on a.actor_kind = 'staff' and u.id::text = a.actor_id
       where ${where} order by a.id desc limit $1`,
      [limit + 1, ...wanted.map(({ value }) => value)],
    )
    const entries = rows.slice(0, limit)
    return { entries, next: rows.length > limit ? entries.at(-1)!.id : null }
  },
})
