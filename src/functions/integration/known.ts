import type { Ctx } from '#support/actions/index.ts'

export type Known = { key: string; rowId: string | null; hash: string | null }

/** What keys of a system stand for here, as far as they came before. */
export const knownKeys = async (
  { tx }: Pick<Ctx, 'tx'>,
  source: string,
  target: string,
  keys: readonly string[],
): Promise<Map<string, Known>> => {
  if (!keys.length) return new Map()
  const rows = await tx.named<Known>(
    'import_keys.find',
    'select key, row_id as "rowId", hash from import_keys where source = $1 and target = $2 and key = any($3)',
    [source, target, keys],
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** Remembers what keys stand for and what was read of them. Without a hash: only what they stand for. */
export const rememberKeys = async (
  ctx: Ctx,
  of: { source: string; target: string; importId: string },
  rows: readonly Known[],
): Promise<void> => {
  if (!rows.length) return
  await ctx.tx.named(
    'import_keys.remember',
    `insert into import_keys (source, target, key, row_id, hash, import_id, changed_at)
     select $1, $2, k.key, k.row, k.hash, $3, $4 from unnest($5::text[], $6::uuid[], $7::text[]) as k (key, row, hash)
     on conflict (source, target, key) do update set row_id = excluded.row_id, hash = coalesce(excluded.hash, import_keys.hash),
       import_id = excluded.import_id, changed_at = excluded.changed_at`,
    [
      of.source,
      of.target,
      of.importId,
      ctx.now,
      rows.map(({ key }) => key),
      rows.map(({ rowId }) => rowId),
      rows.map(({ hash }) => hash),
    ],
  )
}

type Wanted = { source: string; codes: readonly string[] }

const ours = { items: { table: 'items', code: 'code' }, customers: { table: 'parties', code: 'number' } } as const

const byForeignCode =
  (target: keyof typeof ours) =>
  async ({ tx }: Pick<Ctx, 'tx'>, { source, codes }: Wanted): Promise<Map<string, string>> => {
    const { table, code } = ours[target]
    const rows = await tx.named<{ key: string; id: string }>(
      `import_keys.${target}`,
      `select w.key, coalesce(k.row_id, o.id) as id from unnest($3::text[]) w (key)
       left join import_keys k on k.source = $1 and k.target = $2 and k.key = w.key and k.row_id is not null
       left join ${table} o on o.${code} = w.key and k.row_id is null
       where coalesce(k.row_id, o.id) is not null`,
      [source, target, codes],
    )
    return new Map(rows.map(({ key, id }) => [key, id]))
  }

/** Items by the code that the other system gives them: as it was brought in, else as ours is. */
export const itemsByForeignCode = byForeignCode('items')

/** Customers by the number that the other system gives them: as it was brought in, else as ours is. */
export const customersByForeignNumber = byForeignCode('customers')

/** Customers by how they are reached; of several who share it the oldest. Erased ones are nobody. */
export const customersByContact = async (
  { tx }: Pick<Ctx, 'tx'>,
  kind: 'email' | 'phone',
  values: readonly string[],
): Promise<Map<string, string>> => {
  if (!values.length) return new Map()
  const rows = await tx.named<{ value: string; id: string }>(
    'contact_points.holders',
    `select distinct on (c.value) c.value, c.party_id as id from contact_points c join parties p on p.id = c.party_id
     where c.kind = $1 and c.value = any($2) and c.removed_at is null and p.erased_at is null order by c.value, c.created_at, c.id`,
    [kind, values],
  )
  return new Map(rows.map(({ value, id }) => [value, id]))
}
