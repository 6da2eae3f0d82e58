import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { builtInRoles } from './built-in-roles.ts'

/** Writes the built-in roles that are missing; what somebody has changed in one stays, but the owner's always may do everything. Safe to repeat. */
export const installRoles = async (ctx: Ctx): Promise<void> => {
  const roles = Object.entries(builtInRoles)
  await ctx.tx.named(
    'access.install_roles',
    `insert into roles (id, code, name, permissions, is_built_in)
     select r.id, r.code, r.name, r.permissions, true
     from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::jsonb[]) as r (id, code, name, permissions)
     on conflict (code) do update set permissions = excluded.permissions where roles.code = 'owner'`,
    [
      roles.map(() => newId()),
      roles.map(([code]) => code),
      roles.map(([, { name }]) => JSON.stringify(name)),
      roles.map(([, { permissions }]) => JSON.stringify(permissions)),
    ],
  )
}
