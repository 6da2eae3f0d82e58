import { z } from 'zod'
import { about, action, common, fail, may, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { checkSight } from './documents.ts'
import { refusals } from './errors.ts'
import { addFollowers } from './followers.ts'
import { notify, tellFollowers } from './notices.ts'
import { checkPeople, me } from './people.ts'
import { person, subjectSchema } from './schemas.ts'

/** Lets its holder take away the notes of others. */
export const MODERATE = 'notes.moderate'

const note = z.object({
  id: z.uuid(),
  subject: z.string(),
  author: person,
  body: z.string(),
  mentions: z.array(person),
  createdAt: z.date(),
})
export type Note = z.infer<typeof note>

/**
 * Writes a note beside a document. Those mentioned get a notice and follow the document from now on, as the author does; others who follow
 * it get a notice too.
 */
export const writeNote = action({
  name: 'notes.write',
  input: z.object({
    subject: subjectSchema,
    body: z.string().trim().min(1).max(10_000),
    mentions: z.array(z.uuid()).max(50).default([]),
  }),
  output: z.object({ id: z.uuid() }),
  subject: ({ subject }) => subject,
  fn: async (ctx, { subject, body, mentions }) => {
    await checkSight(ctx, subject)
    const mentioned = [...new Set(mentions)]
    await checkPeople(ctx, mentioned)
    const id = newId()
    await ctx.tx.named(
      'notes.write',
      `insert into notes (id, subject, author_id, body, mentions, created_at) values ($1, $2, $3, $4, $5::jsonb, $6)`,
      [id, subject, me(ctx), body, JSON.stringify(mentioned), ctx.now],
    )
    await notify(ctx, { userIds: mentioned, kind: 'mention', subject, facts: { noteId: id } })
    await tellFollowers(ctx, { subject, what: 'notes.notice.note', facts: { noteId: id } }, mentioned)
    await addFollowers(ctx, subject, [me(ctx), ...mentioned])
    ctx.emit({ type: 'notes.note_written', subject, payload: { noteId: id } })
    return { id }
  },
})

/** Takes a note away: the author's own, or anybody's with `notes.moderate`. */
export const removeNote = action({
  name: 'notes.remove',
  subject: about('note'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const [found] = await ctx.tx.named<{ subject: string; authorId: string }>(
      'notes.find',
      'select subject, author_id as "authorId" from notes where id = $1 and removed_at is null for update',
      [id],
    )
    if (!found) return fail(common.notFound)
    await checkSight(ctx, found.subject)
    if (found.authorId !== ctx.actor.id && !may(ctx.actor, MODERATE)) fail(refusals.notYours)
    await ctx.tx.named('notes.remove', 'update notes set removed_at = $2 where id = $1', [id, ctx.now])
    ctx.emit({ type: 'notes.note_removed', subject: found.subject, payload: { noteId: id } })
  },
})

/** The notes beside a document, newest first. */
export const listNotes = query({
  name: 'notes.list',
  input: z.object({
    subject: subjectSchema,
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ notes: z.array(note), next: z.uuid().nullable() }),
  fn: async (ctx, { subject, after, limit }) => {
    await checkSight(ctx, subject)
    const found = await ctx.tx.named<Note>(
      'notes.list',
      `select n.id, n.subject, n.body, n.created_at as "createdAt",
         json_build_object('id', n.author_id, 'name', coalesce(u.name, '')) as author,
         coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name)
           from staff_users m where n.mentions ? m.id::text), '[]'::json) as mentions
       from notes n left join staff_users u on u.id = n.author_id
       where n.subject = $1 and n.removed_at is null and ($2::uuid is null or n.id < $2) order by n.id desc limit $3`,
      [subject, after ?? null, limit + 1],
    )
    const notes = found.slice(0, limit)
    return { notes, next: found.length > limit ? notes.at(-1)!.id : null }
  },
})
