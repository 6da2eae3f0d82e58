import { z } from 'zod'
import { about, action, type Ctx, common, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { refusals } from './errors.ts'
import { refuseUnknown } from './known-permissions.ts'
import { isOwner } from './owner.ts'
import * as given from './schemas.ts'

const code = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, form('form.role_code'))

const listedRole = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.record(z.string(), z.string()),
  permissions: z.array(z.string()),
  isBuiltIn: z.boolean(),
  archivedAt: z.date().nullable(),
  version: z.int(),
  users: z.int().describe('How many hold it'),
})

export const roleActions = {
  listRoles: query({
    name: 'access.list_roles',
    input: z.object({}),
    output: z.object({ items: z.array(listedRole) }),
    fn: async (ctx) => ({
      items: await ctx.tx.named(
        'access.list_roles',
        `select r.id, r.code, r.name, r.permissions, r.is_built_in as "isBuiltIn", r.archived_at as "archivedAt", r.version,
           (select count(*)::int from user_roles h where h.role_id = r.id) as users
         from roles r order by r.archived_at is not null, r.is_built_in desc, r.code`,
      ),
    }),
  }),

  createRole: action({
    name: 'access.create_role',
    subject: about('role'),
    input: z.object({ code, name: given.localisedName, permissions: given.permissions }),
    output: z.object({ id: z.uuid(), version: z.int() }),
    fn: async (ctx, { code, name, permissions }) => {
      refuseEverything(ctx, permissions)
      refuseUnknown(permissions)
      const id = newId()
      await ctx.tx.named(
        'access.create_role',
        'insert into roles (id, code, name, permissions) values ($1, $2, $3, $4)',
        [id, code, JSON.stringify(name), JSON.stringify(permissions)],
      )
      return { id, version: 1 }
    },
  }),

  updateRole: action({
    name: 'access.update_role',
    subject: about('role'),
    input: z.object({
      id: z.uuid(),
      version: z.int(),
      name: given.localisedName.optional(),
      permissions: given.permissions.optional(),
    }),
    output: z.object({ id: z.uuid(), version: z.int() }),
    fn: async (ctx, { id, version, name, permissions }) => {
      refuseEverything(ctx, permissions ?? [])
      const role = await changeable(ctx, id, version)
      refuseUnknown(permissions ?? [], role.permissions)
      await ctx.tx.named(
        'access.update_role',
        'update roles set name = coalesce($2, name), permissions = coalesce($3, permissions), version = version + 1 where id = $1',
        [id, name ? JSON.stringify(name) : null, permissions ? JSON.stringify(permissions) : null],
      )
      announce(ctx, id)
      return { id, version: version + 1 }
    },
  }),

  archiveRole: action({
    name: 'access.archive_role',
    subject: about('role'),
    input: z.object({ id: z.uuid(), version: z.int() }),
    output: z.object({ id: z.uuid(), version: z.int() }),
    fn: async (ctx, { id, version }) => {
      await changeable(ctx, id, version)
      const [held] = await ctx.tx.named<{ count: number }>(
        'access.count_holders',
        'select count(*)::int as count from user_roles where role_id = $1',
        [id],
      )
      if (held?.count) fail(refusals.roleInUse, { count: held.count })
      await ctx.tx.named(
        'access.archive_role',
        'update roles set archived_at = $2, version = version + 1 where id = $1',
        [id, ctx.now],
      )
      announce(ctx, id)
      return { id, version: version + 1 }
    },
  }),
}

const announce = (ctx: Ctx, id: string) => ctx.emit({ type: 'access.role_changed', subject: `role:${id}`, payload: {} })

const refuseEverything = (ctx: Ctx, permissions: readonly string[]) => {
  if (permissions.includes('*') && !isOwner(ctx)) fail(refusals.ownerOnly)
}

/** Locks the role. Fails with `access.unknown_role`, `access.built_in_role`, `common.changed_meanwhile`. */
const changeable = async (ctx: Ctx, id: string, version: number) => {
  const [role] = await ctx.tx.named<{ code: string; version: number; permissions: string[]; is_all: boolean }>(
    'access.lock_role',
    `select code, version, permissions, permissions ? '*' as is_all from roles where id = $1 for update`,
    [id],
  )
  if (!role) return fail(refusals.unknownRole)
  if (role.code === 'owner') fail(refusals.builtInRole)
  if (role.is_all && !isOwner(ctx)) fail(refusals.ownerOnly)
  if (role.version !== version) fail(common.changedMeanwhile)
  return role
}
