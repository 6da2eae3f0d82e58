import { type Ctx, fail, may } from '#support/actions/index.ts'
import { refusals } from './errors.ts'

/** True when the actor may do everything: an owner, or the program itself. */
export const isOwner = (ctx: Ctx): boolean => may(ctx.actor, '*')

/** Refuses whoever is no owner to touch an owner's user. Fails with `access.owner_only`. */
export const protectOwner = async (ctx: Ctx, userId: string): Promise<void> => {
  if (!isOwner(ctx) && (await isOwners(ctx, userId))) fail(refusals.ownerOnly)
}

/** Whether this user is an owner. */
export const isOwners = async (ctx: Ctx, userId: string): Promise<boolean> => {
  const [held] = await ctx.tx.named(
    'access.is_owner',
    `select from user_roles h join roles r on r.id = h.role_id where h.user_id = $1 and r.permissions ? '*'`,
    [userId],
  )
  return held !== undefined
}

/**
 * Refuses a change after which nobody could let anybody in: call it after the change. The owner's role is locked, so that two owners who
 * remove each other at once are seen one after the other. Fails with `access.last_owner`.
 */
export const keepAnOwner = async (ctx: Ctx): Promise<void> => {
  await ctx.tx.named('access.lock_owner', `select from roles where code = 'owner' for update`)
  const [left] = await ctx.tx.named(
    'access.owner_left',
    `select from user_roles h join roles r on r.id = h.role_id join staff_users u on u.id = h.user_id
     where r.code = 'owner' and h.scope = 'all' and u.is_active limit 1`,
  )
  if (!left) fail(refusals.lastOwner)
}

/** True when somebody owns this house: false only before its first owner has been made. */
export const hasOwner = async (ctx: Ctx): Promise<boolean> => {
  const found = await ctx.tx.named(
    'access.has_owner',
    `select from user_roles h join roles r on r.id = h.role_id where r.code = 'owner' limit 1`,
  )
  return found.length > 0
}
