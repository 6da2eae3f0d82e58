import { z } from 'zod'
import { about, action, type Ctx, fail, query } from '#support/actions/index.ts'
import { refusals } from './errors.ts'
import { isPassword, setPassword } from './passwords.ts'
import * as given from './schemas.ts'
import { announceChange } from './users.ts'

/** Whoever asks; a key has no user, and so no name of its own here. */
const ownUser = z.object({
  kind: z.enum(['staff', 'key', 'system', 'customer', 'visitor']),
  id: z.string(),
  language: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  theme: z.string().optional(),
  twoFactorEnabled: z.boolean().optional(),
  version: z.int().optional(),
  roles: z.array(z.object({ code: z.string(), name: z.record(z.string(), z.string()) })).optional(),
  permissions: z
    .record(z.string(), z.object({ kind: z.enum(['all', 'sites', 'own']), sites: z.array(z.string()).optional() }))
    .optional(),
})

/** What everybody of the house may do with his own user; every role holds these permissions. */
export const ownActions = {
  me: query({
    name: 'access.me',
    input: z.object({}),
    output: ownUser,
    fn: async (ctx) => {
      const { actor } = ctx
      if (actor.kind !== 'staff') return { kind: actor.kind, id: actor.id, language: actor.language }
      const [user] = await ctx.tx.named<Record<string, unknown>>(
        'access.me',
        `select u.id, u.name, u.email, u.language, u.theme, u.two_factor_enabled as "twoFactorEnabled", u.version,
           coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'name', r.name)) filter (where r.id is not null), '[]') as roles
         from staff_users u left join user_roles h on h.user_id = u.id left join roles r on r.id = h.role_id and r.archived_at is null
         where u.id = $1 group by u.id`,
        [actor.id],
      )
      const permissions = Object.fromEntries([...actor.grants].sort(([a], [b]) => (a < b ? -1 : 1)))
      return { kind: actor.kind, ...user, permissions }
    },
  }),

  changeOwn: action({
    name: 'access.change_own',
    subject: about('user'),
    input: z.object({
      name: given.name.optional(),
      language: given.language.optional(),
      theme: given.theme.optional(),
    }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { name, language, theme }) => {
      await ctx.tx.named(
        'access.change_own',
        `update staff_users set name = coalesce($2, name), language = coalesce($3, language), theme = coalesce($4, theme),
           version = version + 1, updated_at = $5 where id = $1`,
        [user(ctx), name, language, theme, ctx.now],
      )
      announceChange(ctx, user(ctx))
      return { id: user(ctx) }
    },
  }),

  changeOwnPassword: action({
    name: 'access.change_own_password',
    subject: about('user'),
    input: z.object({ password: z.string().max(500), newPassword: given.password, exceptToken: z.string().optional() }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { password, newPassword, exceptToken }) => {
      if (!(await isPassword(ctx, user(ctx), password))) fail(refusals.wrongPassword)
      await setPassword(ctx, user(ctx), newPassword, exceptToken)
      announceChange(ctx, user(ctx))
      return { id: user(ctx) }
    },
  }),
}

const user = (ctx: Ctx): string =>
  ctx.actor.kind === 'staff' ? ctx.actor.id : fail(refusals.notPossible, { reason: ctx.actor.kind })
