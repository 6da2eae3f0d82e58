import type { z } from 'zod'
import { type Ctx, errors, fail } from '#support/actions/index.ts'

export const refusals = errors('settings', { notSet: 409 })

/** What the company decided under this key, or what the schema says when nothing was decided; else undefined. Throws on a value that does not fit: a bug. */
export const findSetting = async <Schema extends z.ZodType>(
  ctx: Pick<Ctx, 'tx'>,
  key: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> => {
  const [row] = await ctx.tx.named<{ value: unknown }>('settings.find', 'select value from settings where key = $1', [
    key,
  ])
  return row ? schema.parse(row.value) : schema.safeParse(undefined).data
}

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
  await ctx.tx.named(
    'settings.set',
    `insert into settings (key, value, changed_at) values ($1, $2::jsonb, $3)
     on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    [key, JSON.stringify(value), ctx.now],
  )
  ctx.emit({ type: 'settings.changed', subject: `setting:${key}`, payload: { key } })
}
