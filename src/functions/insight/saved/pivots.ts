import { z } from 'zod'
import { about, action, type Ctx, common, fail, may, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { insightErrors } from '../errors.ts'
import { pivotSchema } from '../schemas.ts'

/** Lets somebody show pivots and dashboards to everybody, and change such ones. */
export const SHARE = 'insight.share'

const name = z.string().trim().min(1).max(100)
const savedPivot = z.object({
  id: z.uuid(),
  name: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  owner: z.string().nullable(),
  definition: z.record(z.string(), z.unknown()),
  changedAt: z.date(),
  version: z.number(),
})
export type SavedPivot = z.infer<typeof savedPivot>

const COLUMNS = `p.id, p.name, p.is_shared as "isShared", p.owner_id::text = $1 as "isOwn", u.name as owner, p.definition,
  p.changed_at as "changedAt", p.version from saved_pivots p left join staff_users u on u.id = p.owner_id`

/** Pivots that somebody of the house sees: his own and those shared with everybody. */
export const listPivots = query({
  name: 'insight.list_pivots',
  input: z.strictObject({}),
  output: z.object({ pivots: z.array(savedPivot) }),
  fn: async ({ tx, actor }) => ({
    pivots: await tx.named<SavedPivot>(
      'insight.list_pivots',
      `select ${COLUMNS} where p.is_shared or p.owner_id::text = $1 order by lower(p.name), p.id limit 500`,
      [actor.id],
    ),
  }),
})

export const findPivot = async ({ tx, actor }: Ctx, id: string): Promise<SavedPivot> => {
  const [found] = await tx.named<SavedPivot>(
    'insight.get_pivot',
    `select ${COLUMNS} where p.id = $2 and (p.is_shared or p.owner_id::text = $1)`,
    [actor.id, id],
  )
  return found ?? fail(insightErrors.unknownPivot)
}

export const getPivot = query({
  name: 'insight.get_pivot',
  input: z.strictObject({ id: z.uuid() }),
  output: savedPivot,
  fn: (ctx, { id }) => findPivot(ctx, id),
})

/** What is shared is changed by its owner and by those who may share; the rest by its owner alone. */
export const mayChange = (ctx: Ctx, { isOwn, isShared }: { isOwn: boolean; isShared: boolean }) => {
  if (!isOwn && !(isShared && may(ctx.actor, SHARE))) fail(common.notAllowed, { action: SHARE })
}
export const mayShare = (ctx: Ctx, isShared: boolean | undefined) => {
  if (isShared && !may(ctx.actor, SHARE)) fail(common.notAllowed, { action: SHARE })
}
/** Only people keep things: a key has no list of its own. */
export const isPerson = (ctx: Ctx, permission: string) => {
  if (ctx.actor.kind !== 'staff') fail(common.notAllowed, { action: permission })
}

/** Keeps a pivot. Fails with `common.not_allowed` when it is to be shared and the actor may not. */
export const createPivot = action({
  name: 'insight.create_pivot',
  subject: about('pivot'),
  input: z.strictObject({ name, definition: pivotSchema, isShared: z.boolean().default(false) }),
  output: savedPivot,
  fn: async (ctx, { name, definition, isShared }) => {
    isPerson(ctx, 'insight.create_pivot')
    mayShare(ctx, isShared)
    const id = newId()
    await ctx.tx.named(
      'insight.create_pivot',
      'insert into saved_pivots (id, name, owner_id, is_shared, definition, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $6)',
      [id, name, ctx.actor.id, isShared, JSON.stringify(definition), ctx.now],
    )
    return findPivot(ctx, id)
  },
})

export const updatePivot = action({
  name: 'insight.update_pivot',
  subject: about('pivot'),
  input: z.strictObject({
    id: z.uuid(),
    version: z.number().int().optional(),
    name: name.optional(),
    definition: pivotSchema.optional(),
    isShared: z.boolean().optional(),
  }),
  output: savedPivot,
  fn: async (ctx, { id, version, name, definition, isShared }) => {
    const known = await findPivot(ctx, id)
    mayChange(ctx, known)
    if (isShared !== known.isShared) mayShare(ctx, isShared)
    const [changed] = await ctx.tx.named(
      'insight.update_pivot',
      `update saved_pivots set name = coalesce($3, name), definition = coalesce($4, definition), is_shared = coalesce($5, is_shared),
         changed_at = $6, version = version + 1 where id = $1 and version = coalesce($2, version) returning id`,
      [id, version ?? null, name ?? null, definition ? JSON.stringify(definition) : null, isShared ?? null, ctx.now],
    )
    if (!changed) fail(common.changedMeanwhile, { entity: 'pivot', id, version: known.version, wanted: version })
    return findPivot(ctx, id)
  },
})

export const removePivot = action({
  name: 'insight.remove_pivot',
  subject: about('pivot'),
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    mayChange(ctx, await findPivot(ctx, id))
    await ctx.tx.named('insight.remove_pivot', 'delete from saved_pivots where id = $1', [id])
  },
})
