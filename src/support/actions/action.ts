import type { z } from 'zod'
import type { Database, Tx } from '#support/database/index.ts'
import { type Actor, may } from './actor.ts'
import { auditRow } from './audit.ts'
import { type Ctx, contextOn } from './context.ts'
import { common, fail } from './errors.ts'
import { remember, replay } from './idempotency.ts'
import { parse } from './parse.ts'
import { brokenConstraint, refusedByDatabase } from './refused-by-database.ts'

/** What somebody can do: its name is its permission, its schema the only way in. `open` lets customers or visitors call it without a grant. */
export type Action<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly name: string
  readonly input: Input
  readonly open?: readonly ('customer' | 'visitor')[]
  /** The document or row that the audit names, `order:<id>`: see `about`. */
  readonly subject?: (input: z.output<Input>, output: Output) => string | undefined
  /** Reads change nothing: no audit row, no idempotency. */
  readonly reads?: boolean
  /** A read of few rows by their keys, asked for often: plans of its statements serve any values, and what does not need each other may go `together`. */
  readonly isBrief?: boolean
  /** The constraint that refuses what the action believed without a lock (`ctx.isHopeful`): it is then done once more, believing nothing. */
  readonly hopesFor?: string
  /** The answer's shape, for the API's description. */
  readonly output?: z.ZodType
  readonly fn: (ctx: Ctx, input: z.output<Input>) => Promise<Output>
}

export const action = <Input extends z.ZodType, Output>(declared: Action<Input, Output>) => declared

/** A query for interfaces: permission and parsing as an action, but it writes nothing. */
export const query = <Input extends z.ZodType, Output>(declared: Omit<Action<Input, Output>, 'reads' | 'subject'>) =>
  ({ ...declared, reads: true }) as Action<Input, Output>

export type Request = { actor: Actor; key?: string; now?: Date }

/**
 * Runs an action in a transaction of its own, a query without one: checks the permission, parses the input, answers a repeated key with the first answer
 * (same key, other body: 422), writes one audit row when staff, a key or the system acts. Fails with what the action refuses.
 */
export const run = async <Input extends z.ZodType, Output>(
  database: Database,
  act: Action<Input, Output>,
  { actor, key, now }: Request,
  input: z.input<Input>,
): Promise<Output> => {
  if (!isAllowed(act, actor))
    fail(actor.kind === 'visitor' ? common.notSignedIn : common.notAllowed, { action: act.name })
  const parsed = parse(act.input, input)
  try {
    if (act.reads)
      return await database.reading((tx) => act.fn(contextOn(tx, actor, now).ctx, parsed), { isBrief: act.isBrief })
    const work = (isHopeful: boolean) => async (tx: Tx) => {
      const { ctx, flush } = contextOn(tx, actor, now, { isHopeful })
      const again = key ? await replay(ctx, act.name, key, parsed) : undefined
      if (again) return again.output as Output
      const output = await act.fn(ctx, parsed)
      if (actor.kind !== 'customer' && actor.kind !== 'visitor')
        await auditRow(ctx, act.name, act.subject?.(parsed, output), parsed)
      if (key) await remember(ctx, act.name, key, parsed, output)
      await flush()
      tx.afterCommit(() => database.news.emit('committed'))
      return output
    }
    const attempt = (isHopeful: boolean) => database.transaction(work(isHopeful), { isBrief: true })
    if (!act.hopesFor) return await attempt(false)
    return await attempt(true).catch((error: unknown) => {
      if (brokenConstraint(error) !== act.hopesFor) throw error
      return attempt(false)
    })
  } catch (error) {
    throw refusedByDatabase(error)
  }
}

export const isAllowed = (act: { name: string; open?: readonly ('customer' | 'visitor')[] }, actor: Actor): boolean =>
  ((actor.kind === 'customer' || actor.kind === 'visitor') && act.open?.includes(actor.kind)) || may(actor, act.name)

/** What an action is about: the document of this kind whose `id` it answers, else asks for. */
export const about =
  (kind: string) =>
  (input: unknown, output: unknown): string | undefined => {
    const id = idOf(output) ?? idOf(input)
    return id && `${kind}:${id}`
  }

const idOf = (value: unknown) =>
  value && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? value.id : undefined
