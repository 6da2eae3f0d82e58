import { z } from 'zod'
import { about, action, common, fail, may, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'

const LARGEST = 10_000

/** Filters, columns and order of a list, as its screen understands them. */
const asked = z
  .record(z.string().max(100), z.unknown())
  .refine((value) => JSON.stringify(value).length <= LARGEST, { message: 'views.error.too_large' })

const view = z.object({
  id: z.uuid(),
  name: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  query: z.record(z.string(), z.unknown()),
})
export type SavedView = z.infer<typeof view>

/** Lets somebody show a view to everybody, and take such a view away. */
export const SHARE = 'views.share'

/** The views of a list that somebody of the house sees: his own and those shared with everybody. */
export const listViews = query({
  name: 'views.list',
  input: z.object({ list: z.string().min(1).max(100) }),
  output: z.object({ views: z.array(view) }),
  fn: async ({ tx, actor }, { list }) => ({
    views: await tx.named<SavedView>(
      'views.list',
      `select id, name, is_shared as "isShared", owner_id::text = $2 as "isOwn", query from saved_views
       where list = $1 and (is_shared or owner_id::text = $2) order by is_shared desc, lower(name), id limit 200`,
      [list, actor.id],
    ),
  }),
})

/** Keeps a view of a list. Fails with `common.not_allowed` when it is to be shared and the actor may not. */
export const saveView = action({
  name: 'views.save',
  subject: about('view'),
  input: z.object({
    list: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(100),
    query: asked,
    isShared: z.boolean().default(false),
  }),
  fn: async (ctx, { list, name, query, isShared }) => {
    if (ctx.actor.kind !== 'staff') fail(common.notAllowed, { action: 'views.save' })
    if (isShared && !may(ctx.actor, SHARE)) fail(common.notAllowed, { action: SHARE })
    const id = newId()
    await ctx.tx.named(
      'views.save',
      'insert into saved_views (id, list, name, owner_id, is_shared, query, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, list, name, ctx.actor.id, isShared, JSON.stringify(query), ctx.now],
    )
    return { id }
  },
})

/** Takes a view away: one's own, or a shared one for who may share. What is not his to take does not exist for him. */
export const removeView = action({
  name: 'views.remove',
  subject: about('view'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const gone = await ctx.tx.named(
      'views.remove',
      'delete from saved_views where id = $1 and (owner_id::text = $2 or (is_shared and $3)) returning id',
      [id, ctx.actor.id, may(ctx.actor, SHARE)],
    )
    if (!gone.length) fail(common.notFound)
  },
})
