import { z } from 'zod'
import { about, action, type Ctx, common, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { insightErrors } from '../errors.ts'
import { tileSchema } from '../schemas.ts'
import { findPivot, isPerson, mayChange, mayShare } from './pivots.ts'

const name = z.string().trim().min(1).max(100)
const tiles = z.array(tileSchema).max(40)
const dashboard = z.object({
  id: z.uuid(),
  name: z.string(),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  owner: z.string().nullable(),
  tiles: z.array(tileSchema),
  changedAt: z.date(),
  version: z.number(),
})
export type Dashboard = z.infer<typeof dashboard>

const COLUMNS = `d.id, d.name, d.is_shared as "isShared", d.owner_id::text = $1 as "isOwn", u.name as owner, d.tiles,
  d.changed_at as "changedAt", d.version from dashboards d left join staff_users u on u.id = d.owner_id`

/** Dashboards that somebody of the house sees: his own and those shared with everybody. */
export const listDashboards = query({
  name: 'insight.list_dashboards',
  input: z.strictObject({}),
  output: z.object({ dashboards: z.array(dashboard) }),
  fn: async ({ tx, actor }) => ({
    dashboards: await tx.named<Dashboard>(
      'insight.list_dashboards',
      `select ${COLUMNS} where d.is_shared or d.owner_id::text = $1 order by lower(d.name), d.id limit 500`,
      [actor.id],
    ),
  }),
})

const findDashboard = async ({ tx, actor }: Ctx, id: string): Promise<Dashboard> => {
  const [found] = await tx.named<Dashboard>(
    'insight.get_dashboard',
    `select ${COLUMNS} where d.id = $2 and (d.is_shared or d.owner_id::text = $1)`,
    [actor.id, id],
  )
  return found ?? fail(insightErrors.unknownDashboard)
}

export const getDashboard = query({
  name: 'insight.get_dashboard',
  input: z.strictObject({ id: z.uuid() }),
  output: dashboard,
  fn: (ctx, { id }) => findDashboard(ctx, id),
})

/** A tile shows a pivot that its maker sees; whoever sees the dashboard but not the pivot sees an empty tile. */
const seesAll = async (ctx: Ctx, tiles: readonly { pivotId: string }[] = []) => {
  for (const pivotId of new Set(tiles.map((tile) => tile.pivotId))) await findPivot(ctx, pivotId)
}

export const createDashboard = action({
  name: 'insight.create_dashboard',
  subject: about('dashboard'),
  input: z.strictObject({ name, tiles: tiles.default([]), isShared: z.boolean().default(false) }),
  output: dashboard,
  fn: async (ctx, { name, tiles, isShared }) => {
    isPerson(ctx, 'insight.create_dashboard')
    mayShare(ctx, isShared)
    await seesAll(ctx, tiles)
    const id = newId()
    await ctx.tx.named(
      'insight.create_dashboard',
      'insert into dashboards (id, name, owner_id, is_shared, tiles, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $6)',
      [id, name, ctx.actor.id, isShared, JSON.stringify(tiles), ctx.now],
    )
    return findDashboard(ctx, id)
  },
})

export const updateDashboard = action({
  name: 'insight.update_dashboard',
  subject: about('dashboard'),
  input: z.strictObject({
    id: z.uuid(),
    version: z.number().int().optional(),
    name: name.optional(),
    tiles: tiles.optional(),
    isShared: z.boolean().optional(),
  }),
  output: dashboard,
  fn: async (ctx, { id, version, name, tiles, isShared }) => {
    const known = await findDashboard(ctx, id)
    mayChange(ctx, known)
    if (isShared !== known.isShared) mayShare(ctx, isShared)
    // A tile whose pivot has gone may stay; a new one must be there.
    await seesAll(
      ctx,
      tiles?.filter((tile) => !known.tiles.some(({ pivotId }) => pivotId === tile.pivotId)),
    )
    const [changed] = await ctx.tx.named(
      'insight.update_dashboard',
      `update dashboards set name = coalesce($3, name), tiles = coalesce($4, tiles), is_shared = coalesce($5, is_shared),
         changed_at = $6, version = version + 1 where id = $1 and version = coalesce($2, version) returning id`,
      [id, version ?? null, name ?? null, tiles ? JSON.stringify(tiles) : null, isShared ?? null, ctx.now],
    )
    if (!changed) fail(common.changedMeanwhile, { entity: 'dashboard', id, version: known.version, wanted: version })
    return findDashboard(ctx, id)
  },
})

export const removeDashboard = action({
  name: 'insight.remove_dashboard',
  subject: about('dashboard'),
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    mayChange(ctx, await findDashboard(ctx, id))
    await ctx.tx.named('insight.remove_dashboard', 'delete from dashboards where id = $1', [id])
  },
})
