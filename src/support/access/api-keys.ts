import { z } from 'zod'
import { type Actor, about, action, type Ctx, common, fail, query, scopeOf } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { refusals } from './errors.ts'
import { makeKey } from './keys.ts'
import { refuseUnknown } from './known-permissions.ts'
import * as given from './schemas.ts'

const listedKey = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  permissions: z.array(z.string()),
  sites: z.array(z.uuid()).nullable(),
  createdAt: z.date(),
  createdBy: z.string().nullable(),
  expiresAt: z.date().nullable(),
  lastUsedAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  uses: z.int(),
})

export const keyActions = {
  createApiKey: action({
    name: 'access.create_api_key',
    subject: about('key'),
    input: z.object({
      name: given.name,
      permissions: given.permissions.min(1),
      sites: z.array(z.uuid()).min(1).max(500).optional(),
      expiresAt: z.iso.datetime({ offset: true }).optional(),
    }),
    output: z.object({ id: z.uuid(), key: z.string().describe('Shown this once'), prefix: z.string() }),
    fn: async (ctx, { name, permissions, sites, expiresAt }) => {
      if (expiresAt && new Date(expiresAt) <= ctx.now)
        fail(common.invalidInput, { count: 1 }, [
          { path: 'expiresAt', code: 'too_small', message: form('form.future').error },
        ])
      refuseUnknown(permissions)
      const beyond = permissions.filter((permission) => !covers(ctx.actor, permission, sites))
      if (beyond.length) fail(refusals.moreThanOwn, { permissions: beyond.join(', ') })
      const id = newId()
      const { key, prefix, hash } = makeKey()
      await ctx.tx.named(
        'access.create_key',
        `insert into api_keys (id, name, prefix, hash, permissions, sites, created_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          name,
          prefix,
          hash,
          JSON.stringify(permissions),
          sites ? JSON.stringify(sites) : null,
          maker(ctx),
          ctx.now,
          expiresAt,
        ],
      )
      return { id, key, prefix }
    },
  }),

  revokeApiKey: action({
    name: 'access.revoke_api_key',
    subject: about('key'),
    input: z.object({ id: z.uuid() }),
    output: z.object({ id: z.uuid() }),
    fn: async (ctx, { id }) => {
      const revoked = await ctx.tx.named(
        'access.revoke_key',
        'update api_keys set revoked_at = coalesce(revoked_at, $2) where id = $1 returning id',
        [id, ctx.now],
      )
      if (!revoked.length) fail(refusals.unknownKey)
      ctx.emit({ type: 'access.key_revoked', subject: `key:${id}`, payload: {} })
      return { id }
    },
  }),

  listApiKeys: query({
    name: 'access.list_api_keys',
    input: z.object({}),
    output: z.object({ items: z.array(listedKey) }),
    fn: async (ctx) => ({
      items: await ctx.tx.named(
        'access.list_keys',
        `select k.id, k.name, k.prefix, k.permissions, k.sites, k.created_at as "createdAt", u.name as "createdBy", k.expires_at as "expiresAt",
           k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", k.uses
         from api_keys k left join staff_users u on u.id = k.created_by order by k.revoked_at is not null, k.id desc limit 500`,
      ),
    }),
  }),
}

/** Who is named as the key's maker; the program itself has no user. */
const maker = (ctx: Ctx) => (ctx.actor.kind === 'system' ? '00000000-0000-7000-8000-000000000000' : ctx.actor.id)

/** Whether the actor himself may do what the key is to be allowed, at least as far. `orders.read` needs all of orders. */
const covers = (actor: Actor, permission: string, sites: readonly string[] | undefined): boolean => {
  const own = scopeOf(actor, permission.replace(/\.read$/, '.*'))
  if (!own || own.kind === 'own') return false
  return own.kind === 'all' || (sites ?? ['']).every((site) => own.sites.includes(site))
}
