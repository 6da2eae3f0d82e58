import { createHash } from 'node:crypto'
import type { Ctx } from './context.ts'
import { common, fail } from './errors.ts'

/** The first answer to this key, if it was given before. Two calls at once: the second waits for the first, then reads its answer. */
export const replay = async (ctx: Ctx, action: string, key: string, input: unknown) => {
  await ctx.tx.named('idempotency.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 41))', [
    `${ctx.actor.id} ${key}`,
  ])
  const [row] = await ctx.tx.named<{ action: string; input_hash: string; output: unknown }>(
    'idempotency.find',
    'select action, input_hash, output from idempotency_keys where actor_id = $1 and key = $2',
    [ctx.actor.id, key],
  )
  if (!row) return undefined
  if (row.action !== action || row.input_hash !== hash(input)) fail(common.keyUsedDifferently, { key })
  return { output: row.output }
}

export const remember = async (ctx: Ctx, action: string, key: string, input: unknown, output: unknown) => {
  await ctx.tx.named(
    'idempotency.remember',
    'insert into idempotency_keys (actor_id, key, action, input_hash, output, created_at) values ($1, $2, $3, $4, $5, $6)',
    [ctx.actor.id, key, action, hash(input), JSON.stringify(output ?? null), ctx.now],
  )
}

const hash = (input: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(input) ?? '')
    .digest('base64')
