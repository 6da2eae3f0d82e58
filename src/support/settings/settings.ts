import type { z } from 'zod'
import { type Ctx, errors, fail } from '#support/actions/index.ts'
import { remembered, touch } from '#support/entity/remembered.ts'
import { settings } from './tables.ts'

export const refusals = errors('settings', { notSet: 409 })

/** What the company decided under this key, or what the schema says when nothing was decided; else undefined. Throws on a value that does not fit: a bug. */
export const findSetting = async <Schema extends z.ZodType>(
  ctx: Pick<Ctx, 'tx'>,
  key: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> => {
  const decided = await decidedIn(ctx.tx)
  return decided.has(key) ? schema.parse(decided.get(key)) : schema.safeParse(undefined).data
}

const decidedIn = remembered([settings], async (tx) => {
  const rows = await tx.named<{ key: string; value: unknown }>('settings.all', 'select key, value from settings')
  return new Map(rows.map(({ key, value }) => [key, value]))
})

/** As `findSetting`; fails with `settings.not_set` when nothing was decided and the schema has no default. */
export const getSetting = async <Schema extends z.ZodType>(
  ctx: Pick<Ctx, 'tx'>,
  key: string,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const value = await findSetting(ctx, key, schema)
  return value === undefined ? fail(refusals.notSet, { key }) : value
}

/** Decides. The value must fit what readers parse it with. Announces `settings.changed` with the key as its subject. */
export const setSetting = async (ctx: Ctx, key: string, value: unknown): Promise<void> => {
  touch(ctx.tx, settings)
  await ctx.tx.named(
    'settings.set',
    `insert into settings (key, value, changed_at) values ($1, $2::jsonb, $3)
     on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    [key, JSON.stringify(value), ctx.now],
  )
  ctx.emit({ type: 'settings.changed', subject: `setting:${key}`, payload: { key } })
}
