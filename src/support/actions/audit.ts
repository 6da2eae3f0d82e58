import { newId } from '#support/database/index.ts'
import type { Ctx } from './context.ts'

const SECRET = /password|secret|token|^key$|hash|card/i

/** Writes who did what to which document. Secrets never enter; long texts are cut. */
export const auditRow = async (ctx: Ctx, action: string, subject: string | undefined, input: unknown) => {
  await ctx.tx.later(
    'audit.write',
    `insert into audit_entries (id, at, actor_kind, actor_id, action, subject, input) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId(),
      ctx.now,
      ctx.actor.kind,
      ctx.actor.id,
      action,
      subject ?? null,
      JSON.stringify(withoutSecrets(input) ?? {}),
    ],
  )
}

const withoutSecrets = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > 500 ? `${value.slice(0, 500)}…` : value
  if (Array.isArray(value)) return value.slice(0, 50).map(withoutSecrets)
  if (value instanceof Date || value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, SECRET.test(name) ? '•' : withoutSecrets(inner)]),
  )
}
