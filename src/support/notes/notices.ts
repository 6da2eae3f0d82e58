import { z } from 'zod'
import { action, type Ctx, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { me } from './people.ts'

const KINDS = ['mention', 'followed', 'task'] as const

/** Shows something to people of the house, not to whoever did it. `facts` name ids and names, no words of the document. */
export const notify = async (
  ctx: Ctx,
  {
    userIds,
    kind,
    subject,
    facts,
  }: { userIds: readonly string[]; kind: (typeof KINDS)[number]; subject: string; facts: Record<string, unknown> },
): Promise<void> => {
  const to = [...new Set(userIds)].filter((id) => id !== ctx.actor.id)
  if (!to.length) return
  const by = ctx.actor.kind === 'staff' || ctx.actor.kind === 'key' ? ctx.actor.name : undefined
  await ctx.tx.named(
    'notices.write',
    `insert into notices (id, user_id, kind, subject, facts, created_at)
     select n.id, n.user_id, $3, $4, $5::jsonb, $6 from unnest($1::uuid[], $2::uuid[]) as n (id, user_id)`,
    [to.map(() => newId()), to, kind, subject, JSON.stringify({ ...facts, by }), ctx.now],
  )
  for (const id of to) ctx.emit({ type: 'notes.noticed', subject: `user:${id}`, payload: { kind, about: subject } })
}

/** Tells those who follow a document that something happened to it: `what` is the name of a text, `facts` its blanks. */
export const tellFollowers = async (
  ctx: Ctx,
  { subject, what, facts = {} }: { subject: string; what: string; facts?: Record<string, unknown> },
  except: readonly string[] = [],
): Promise<void> => {
  const rows = await ctx.tx.named<{ userId: string }>(
    'notices.followers',
    'select user_id as "userId" from followers where subject = $1 order by user_id',
    [subject],
  )
  const userIds = rows.map(({ userId }) => userId).filter((id) => !except.includes(id))
  await notify(ctx, { userIds, kind: 'followed', subject, facts: { ...facts, what } })
}

const notice = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  subject: z.string(),
  facts: z.record(z.string(), z.unknown()),
  createdAt: z.date(),
  readAt: z.date().nullable(),
})
export type Notice = z.infer<typeof notice>

/** What the acting user should see, newest first; `unread` counts up to 100. */
export const listNotices = query({
  name: 'notes.list_notices',
  input: z.object({
    isUnread: z.stringbool().or(z.boolean()).default(false),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(30),
  }),
  output: z.object({ notices: z.array(notice), unread: z.number(), next: z.uuid().nullable() }),
  fn: async (ctx, { isUnread, after, limit }) => {
    const found = await ctx.tx.named<Notice>(
      'notices.list',
      `select id, kind, subject, facts, created_at as "createdAt", read_at as "readAt" from notices
       where user_id = $1 and (not $2 or read_at is null) and ($3::uuid is null or id < $3) order by id desc limit $4`,
      [me(ctx), isUnread, after ?? null, limit + 1],
    )
    const [count] = await ctx.tx.named<{ unread: number }>(
      'notices.unread',
      'select count(*)::int as unread from (select from notices where user_id = $1 and read_at is null limit 100) as n',
      [me(ctx)],
    )
    const notices = found.slice(0, limit)
    return { notices, unread: count?.unread ?? 0, next: found.length > limit ? notices.at(-1)!.id : null }
  },
})

/** Marks some of the acting user's notices as read, or all of them. */
export const markNoticesRead = action({
  name: 'notes.mark_notices_read',
  input: z.object({ ids: z.array(z.uuid()).max(500).optional() }),
  fn: async (ctx, { ids }) => {
    await ctx.tx.named(
      'notices.mark_read',
      `update notices set read_at = $3 where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [me(ctx), ids ?? null, ctx.now],
    )
    ctx.emit({ type: 'notes.notices_read', subject: `user:${me(ctx)}` })
  },
})
