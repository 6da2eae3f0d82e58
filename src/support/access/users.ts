import { hashPassword } from 'better-auth/crypto'
import { z } from 'zod'
import { about, action, type Ctx, common, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { refusals } from './errors.ts'
import { giveRoles } from './give-roles.ts'
import { isOwners, keepAnOwner, protectOwner } from './owner.ts'
import { setPassword } from './passwords.ts'
import * as given from './schemas.ts'

const newUser = z.object({
  email: given.email,
  name: given.name,
  password: given.password,
  language: given.language.default('en'),
  roles: given.givenRoles.default([]),
})

/** Makes somebody of the house who signs in with e-mail and password. Fails with `access.email_taken`, `access.unknown_role`, `access.owner_only`. */
export const createUser = async (ctx: Ctx, input: z.input<typeof newUser>): Promise<{ id: string }> => {
  const user = newUser.parse(input)
  const id = newId()
  const made = await ctx.tx.named(
    'access.create_user',
    `insert into staff_users (id, name, email, email_verified, language, created_at, updated_at)
     values ($1, $2, $3, true, $4, $5, $5) on conflict (email) do nothing returning id`,
    [id, user.name, user.email, user.language, ctx.now],
  )
  if (!made.length) fail(refusals.emailTaken)
  await ctx.tx.named(
    'access.create_account',
    `insert into staff_accounts (id, user_id, account_id, provider_id, password, created_at, updated_at)
     values ($1, $2::uuid, $2::text, 'credential', $3, $4, $4)`,
    [newId(), id, await hashPassword(user.password), ctx.now],
  )
  await giveRoles(ctx, id, user.roles)
  return { id }
}

/** Tells every process that what this user may do has changed. */
export const announceChange = (ctx: Ctx, userId: string) =>
  ctx.emit({ type: 'access.user_changed', subject: `user:${userId}`, payload: { userId } })

/** How far a role of his reaches, as lists of users show it. */
const heldRole = z.object({
  role: z.string(),
  name: z.record(z.string(), z.string()),
  scope: z.enum(['all', 'sites', 'own']),
  sites: z.array(z.uuid()).nullable(),
})
const listedUser = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  isActive: z.boolean(),
  twoFactorEnabled: z.boolean(),
  version: z.int(),
  roles: z.array(heldRole),
  lastSeenAt: z.date().nullable(),
})

export const userActions = {
  createUser: action({
    name: 'access.create_user',
    subject: about('user'),
    input: newUser,
    output: z.object({ id: z.uuid() }),
    fn: createUser,
  }),

  updateUser: action({
    name: 'access.update_user',
    subject: about('user'),
    input: z.object({
      id: z.uuid(),
      version: z.int(),
      name: given.name.optional(),
      email: given.email.optional(),
      language: given.language.optional(),
      password: given.password.optional(),
    }),
    output: z.object({ id: z.uuid(), version: z.int() }),
    fn: async (ctx, { id, version, name, email, language, password }) => {
      await protectOwner(ctx, id)
      const user = await change(ctx, id, version, { name, email, language })
      if (password) await setPassword(ctx, id, password)
      announceChange(ctx, id)
      return user
    },
  }),

  setRoles: action({
    name: 'access.set_roles',
    subject: about('user'),
    input: z.object({ id: z.uuid(), roles: given.givenRoles }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { id, roles }) => {
      const [user] = await ctx.tx.named('access.get_user', 'select from staff_users where id = $1', [id])
      if (!user) fail(refusals.unknownUser)
      await giveRoles(ctx, id, roles)
      announceChange(ctx, id)
      return { id }
    },
  }),

  deactivateUser: action({
    name: 'access.deactivate_user',
    subject: about('user'),
    input: z.object({ id: z.uuid() }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { id }) => {
      await setActive(ctx, id, false)
      await ctx.tx.named('access.end_sessions', 'delete from staff_sessions where user_id = $1', [id])
      if (await isOwners(ctx, id)) await keepAnOwner(ctx)
      return { id }
    },
  }),

  reactivateUser: action({
    name: 'access.reactivate_user',
    subject: about('user'),
    input: z.object({ id: z.uuid() }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { id }) => {
      await setActive(ctx, id, true)
      return { id }
    },
  }),

  endTwoFactor: action({
    name: 'access.end_two_factor',
    subject: about('user'),
    input: z.object({ id: z.uuid() }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { id }) => {
      await endTwoFactor(ctx, id)
      return { id }
    },
  }),

  listUsers: query({
    name: 'access.list_users',
    input: z.object({ search: z.string().max(100).default('') }),
    output: z.object({ items: z.array(listedUser) }),
    fn: async (ctx, { search }) => ({
      items: await ctx.tx.named(
        'access.list_users',
        `select u.id, u.name, u.email, u.language, u.is_active as "isActive", u.two_factor_enabled as "twoFactorEnabled", u.version,
           coalesce(jsonb_agg(jsonb_build_object('role', r.code, 'name', r.name, 'scope', h.scope, 'sites', h.sites) order by r.code)
             filter (where r.id is not null), '[]') as roles,
           (select max(s.updated_at) from staff_sessions s where s.user_id = u.id) as "lastSeenAt"
         from staff_users u
         left join user_roles h on h.user_id = u.id left join roles r on r.id = h.role_id
         where $1 = '' or strpos(lower(u.name || ' ' || u.email), lower($1)) > 0
         group by u.id order by u.is_active desc, lower(u.name), u.id limit 500`,
        [search],
      ),
    }),
  }),
}

const setActive = async (ctx: Ctx, id: string, isActive: boolean) => {
  await protectOwner(ctx, id)
  const changed = await ctx.tx.named(
    'access.set_active',
    'update staff_users set is_active = $2, version = version + 1, updated_at = $3 where id = $1 returning id',
    [id, isActive, ctx.now],
  )
  if (!changed.length) fail(refusals.unknownUser)
  announceChange(ctx, id)
}

/** For whom lost telephone and backup codes: the password alone opens again. Fails with `access.owner_only`, `access.unknown_user`. */
const endTwoFactor = async (ctx: Ctx, id: string) => {
  await protectOwner(ctx, id)
  const changed = await ctx.tx.named(
    'access.end_two_factor',
    'update staff_users set two_factor_enabled = false, version = version + 1, updated_at = $2 where id = $1 returning id',
    [id, ctx.now],
  )
  if (!changed.length) fail(refusals.unknownUser)
  await ctx.tx.named('access.forget_two_factor', 'delete from staff_two_factors where user_id = $1', [id])
  announceChange(ctx, id)
}

type Changes = { name?: string; email?: string; language?: string }

const change = async (ctx: Ctx, id: string, version: number, { name, email, language }: Changes) => {
  const [user] = await ctx.tx.named<{ id: string; version: number }>(
    'access.change_user',
    `update staff_users set name = coalesce($3, name), email = coalesce($4, email), language = coalesce($5, language),
       version = version + 1, updated_at = $6
     where id = $1 and version = $2 returning id, version`,
    [id, version, name, email, language, ctx.now],
  )
  return user ?? (await missed(ctx, id))
}

const missed = async (ctx: Ctx, id: string) => {
  const [user] = await ctx.tx.named('access.get_user', 'select from staff_users where id = $1', [id])
  return fail(user ? common.changedMeanwhile : refusals.unknownUser)
}
