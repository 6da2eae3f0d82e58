import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Ctx } from './context.ts'
import { common, fail } from './errors.ts'

// What is kept of a call opens with the caller's own key only, which is not kept: answers hold keys of orders, baskets and programs, and
// questions hold passwords.

/** A secret of this caller's key for one purpose. */
const secretOf = (ctx: Ctx, key: string, purpose: string) =>
  createHmac('sha256', key).update(`onefold ${purpose} ${ctx.actor.id}`).digest()

const nameOf = (ctx: Ctx, key: string) => secretOf(ctx, key, 'name').toString('base64url')

const hash = (ctx: Ctx, key: string, input: unknown) =>
  createHmac('sha256', secretOf(ctx, key, 'question'))
    .update(JSON.stringify(input) ?? '')
    .digest('base64url')

const CIPHER = 'aes-256-gcm'

const sealed = (ctx: Ctx, key: string, output: unknown): string => {
  const start = randomBytes(12)
  const cipher = createCipheriv(CIPHER, secretOf(ctx, key, 'answer'), start)
  const hidden = Buffer.concat([cipher.update(JSON.stringify(output ?? null)), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), hidden]).toString('base64url')
}

const opened = (ctx: Ctx, key: string, kept: string): unknown => {
  const bytes = Buffer.from(kept, 'base64url')
  const decipher = createDecipheriv(CIPHER, secretOf(ctx, key, 'answer'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString())
}

/** The first answer to this key, if it was given before. Two calls at once: the second waits for the first, then reads its answer. */
export const replay = async (ctx: Ctx, action: string, key: string, input: unknown) => {
  const name = nameOf(ctx, key)
  await ctx.tx.named('idempotency.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 41))', [
    `${ctx.actor.id} ${name}`,
  ])
  const [row] = await ctx.tx.named<{ action: string; input_hash: string; output: string }>(
    'idempotency.find',
    'select action, input_hash, output from idempotency_keys where actor_id = $1 and key = $2',
    [ctx.actor.id, name],
  )
  if (!row) return undefined
  if (row.action !== action || row.input_hash !== hash(ctx, key, input)) fail(common.keyUsedDifferently, { key })
  return { output: opened(ctx, key, row.output) }
}

export const remember = async (ctx: Ctx, action: string, key: string, input: unknown, output: unknown) => {
  await ctx.tx.named(
    'idempotency.remember',
    'insert into idempotency_keys (actor_id, key, action, input_hash, output, created_at) values ($1, $2, $3, $4, $5, $6)',
    [ctx.actor.id, nameOf(ctx, key), action, hash(ctx, key, input), JSON.stringify(sealed(ctx, key, output)), ctx.now],
  )
}
