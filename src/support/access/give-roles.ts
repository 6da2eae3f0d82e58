import { type Ctx, fail } from '#support/actions/index.ts'
import { refusals } from './errors.ts'
import { isOwner, keepAnOwner } from './owner.ts'
import type { GivenRole } from './schemas.ts'

/**
 * Gives a user exactly these roles, by their codes. Only an owner gives or takes a role that may do everything; the last owner keeps his.
 * Fails with `access.unknown_role`, `access.owner_only`, `access.last_owner`.
 */
export const giveRoles = async (ctx: Ctx, userId: string, given: readonly GivenRole[]): Promise<void> => {
  await ctx.tx.named('access.lock_user', 'select from staff_users where id = $1 for update', [userId])
  const roles = await findRoles(ctx, given)
  const before = await ctx.tx.named<{ is_all: boolean }>(
    'access.held_roles',
    `select r.permissions ? '*' as is_all from user_roles h join roles r on r.id = h.role_id where h.user_id = $1`,
    [userId],
  )
  const touchesOwner = [...before, ...roles].some(({ is_all }) => is_all)
  if (touchesOwner && !isOwner(ctx)) fail(refusals.ownerOnly)
  await ctx.tx.named('access.take_roles', 'delete from user_roles where user_id = $1', [userId])
  await ctx.tx.named(
    'access.give_roles',
    `insert into user_roles (user_id, role_id, scope, sites)
     select $1, r.id, r.scope, r.sites from unnest($2::uuid[], $3::text[], $4::jsonb[]) as r (id, scope, sites)`,
    [
      userId,
      roles.map(({ id }) => id),
      given.map(({ scope }) => scope),
      given.map(({ sites }) => JSON.stringify(sites)),
    ],
  )
  if (before.some(({ is_all }) => is_all)) await keepAnOwner(ctx)
}

const findRoles = async (ctx: Ctx, given: readonly GivenRole[]) => {
  const found = await ctx.tx.named<{ id: string; code: string; is_all: boolean }>(
    'access.roles_by_code',
    `select id, code, permissions ? '*' as is_all from roles where code = any ($1) and archived_at is null`,
    [given.map(({ role }) => role)],
  )
  return given.map(({ role }) => found.find(({ code }) => code === role) ?? fail(refusals.unknownRole, { role }))
}
