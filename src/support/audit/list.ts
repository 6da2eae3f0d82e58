import { z } from 'zod'
import { type Ctx, may, query } from '#support/actions/index.ts'
import { namesOfSubjects, subjectsCalled } from '#support/entity/index.ts'
import { sightOf } from '#support/notes/documents.ts'

/** One act of somebody of the house, a key or the program. */
const entry = z.object({
  id: z.uuid(),
  at: z.date(),
  actorKind: z.string(),
  actorId: z.string(),
  actorName: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  /** What people call the document, for those who may see such documents. */
  subjectName: z.string().nullable(),
  input: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof entry>

const MOST = 200

/** Who did what, newest first; by document (`order:<id>`, or the number that it bears), by person, by action. `next` leads to the page after. */
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
  fn: async (ctx, { subject, actorId, action, after, limit }) => {
    const wanted = [
      subject && (await aboutIt(ctx, subject.trim())),
      actorId && { sql: 'a.actor_id = $#', value: actorId },
      action && { sql: 'a.action = $#', value: action },
      after && { sql: 'a.id < $#::uuid', value: after },
    ].filter((condition) => typeof condition === 'object')
    const where = wanted.map(({ sql }, at) => sql.replace('$#', `$${at + 2}`)).join(' and ') || 'true'
    const { rows } = await ctx.tx.client.query<Row>(
      `select a.id, a.at, a.actor_kind as "actorKind", a.actor_id as "actorId", u.name as "actorName", a.action, a.subject, a.input
       from audit_entries a left join staff_users u on a.actor_kind = 'staff' and u.id::text = a.actor_id
       where ${where} order by a.id desc limit $1`,
      [limit + 1, ...wanted.map(({ value }) => value)],
    )
    const entries = await withNames(ctx, rows.slice(0, limit))
    return { entries, next: rows.length > limit ? entries.at(-1)!.id : null }
  },
})

const isId = (text: string) => z.uuid().safeParse(text).success
const bare = (subject: string) => subject.split(':').at(-1)!

/** Acts about a document: by its subject `order:<id>`, its bare id (older acts name no kind), or what people call it. */
const aboutIt = async (ctx: Ctx, asked: string) => {
  if (isId(asked)) return { sql: `split_part(a.subject, ':', -1) = $#`, value: asked }
  const subjects = asked.includes(':') ? [asked] : await subjectsCalled(ctx, asked)
  return { sql: 'a.subject = any($#::text[])', value: [asked, ...subjects, ...subjects.map(bare)] }
}

type Row = Omit<AuditEntry, 'subjectName'>

const withNames = async (ctx: Ctx, rows: readonly Row[]): Promise<AuditEntry[]> => {
  const subjects = new Set(rows.flatMap(({ subject }) => subject ?? []))
  const seen = [...subjects].filter((subject) => sightOf(ctx.actor, subject.split(':')[0]!) === 'all')
  const names = await namesOfSubjects(ctx, seen)
  for (const [subject, name] of await usersIn(ctx, subjects)) names.set(subject, name)
  return rows.map((row) => ({ ...row, subjectName: names.get(row.subject ?? '') ?? null }))
}

const usersIn = async (ctx: Ctx, subjects: ReadonlySet<string>): Promise<[string, string][]> => {
  const users = [...subjects].filter((subject) => subject.startsWith('user:')).map(bare)
  if (!users.length || !may(ctx.actor, 'access.list_users')) return []
  const found = await ctx.tx.named<{ id: string; name: string }>(
    'audit.users',
    'select id, name from staff_users where id::text = any($1::text[])',
    [users],
  )
  return found.map(({ id, name }) => [`user:${id}`, name])
}
