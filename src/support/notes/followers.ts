import { z } from 'zod'
import { action, type Ctx, query } from '#support/actions/index.ts'
import { checkSight } from './documents.ts'
import { me } from './people.ts'
import { person, subjectSchema } from './schemas.ts'

/** Has people follow a document; those who do already stay as they are. */
export const addFollowers = async (ctx: Ctx, subject: string, userIds: readonly string[]): Promise<void> => {
  await ctx.tx.named(
    'followers.add',
    `insert into followers (subject, user_id, since) select $1, id, $3 from unnest($2::uuid[]) as id on conflict do nothing`,
    [subject, userIds, ctx.now],
  )
}

export const follow = action({
  name: 'notes.follow',
  input: z.object({ subject: subjectSchema }),
  subject: ({ subject }) => subject,
  fn: async (ctx, { subject }) => {
    await checkSight(ctx, subject)
    await addFollowers(ctx, subject, [me(ctx)])
    ctx.emit({ type: 'notes.followers_changed', subject })
  },
})

export const unfollow = action({
  name: 'notes.unfollow',
  input: z.object({ subject: subjectSchema }),
  subject: ({ subject }) => subject,
  fn: async (ctx, { subject }) => {
    await ctx.tx.named('followers.remove', 'delete from followers where subject = $1 and user_id = $2', [
      subject,
      me(ctx),
    ])
    ctx.emit({ type: 'notes.followers_changed', subject })
  },
})

/** Who follows a document, and whether the acting user does. */
export const listFollowers = query({
  name: 'notes.list_followers',
  input: z.object({ subject: subjectSchema }),
  output: z.object({ followers: z.array(person), isFollowing: z.boolean() }),
  fn: async (ctx, { subject }) => {
    await checkSight(ctx, subject)
    const followers = await ctx.tx.named<z.infer<typeof person>>(
      'followers.list',
      `select u.id, u.name from followers f join staff_users u on u.id = f.user_id where f.subject = $1 order by f.since, u.id`,
      [subject],
    )
    return { followers, isFollowing: followers.some(({ id }) => id === ctx.actor.id) }
  },
})
