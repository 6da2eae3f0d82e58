import { type Ctx, fail } from '#support/actions/index.ts'
import { ledgerErrors } from './errors.ts'

export type Account = {
  id: string
  entityId: string
  code: string
  currency: string
  isPosted: boolean
  isOpenItem: boolean
  archivedAt: Date | null
}

type Wanted = { entityId: string; lines: readonly { accountCode: string }[] }

const distinct = (pairs: (readonly [string, string])[]) => {
  const once = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
  return [once.map(([entityId]) => entityId), once.map(([, code]) => code)]
}

/** The accounts that these entries name, by `entityId code`. */
export const accountsOf = async (ctx: Ctx, entries: readonly Wanted[]): Promise<Map<string, Account>> => {
  const wanted = entries.flatMap(({ entityId, lines }) => lines.map((line) => [entityId, line.accountCode] as const))
  const rows = await ctx.tx.named<Account>(
    'ledger.accounts',
    `select a.id, a.entity_id as "entityId", a.code, e.currency, a.is_posted as "isPosted", a.is_open_item as "isOpenItem",
       a.archived_at as "archivedAt"
     from unnest($1::uuid[], $2::text[]) as wanted (entity_id, code)
     join accounts a using (entity_id, code) join legal_entities e on e.id = a.entity_id`,
    distinct(wanted),
  )
  return new Map(rows.map((row) => [`${row.entityId} ${row.code}`, row]))
}

/** The ids of the journals that these entries name, by `entityId code`. */
export const journalsOf = async (ctx: Ctx, entries: readonly { entityId: string; journal: string }[]) => {
  const rows = await ctx.tx.named<{ id: string; key: string }>(
    'ledger.journals',
    `select j.id, j.entity_id || ' ' || j.code as key from unnest($1::uuid[], $2::text[]) as wanted (entity_id, code)
     join journals j using (entity_id, code) where j.archived_at is null`,
    distinct(entries.map(({ entityId, journal }) => [entityId, journal] as const)),
  )
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** The entity asked for, or the first one where nobody asks: its id and currency. Fails with ledger.unknown_entity. */
export const entityOf = async (ctx: Ctx, entityId?: string): Promise<{ id: string; currency: string }> => {
  const [entity] = await ctx.tx.named<{ id: string; currency: string }>(
    'ledger.entity',
    'select id, currency from legal_entities where $1::uuid is null or id = $1 order by code limit 1',
    [entityId ?? null],
  )
  return entity ?? fail(ledgerErrors.unknownEntity, { entity: entityId ?? '' })
}

/** One account by its code. Fails with ledger.unknown_account. */
export const getAccount = async (ctx: Ctx, entityId: string, code: string): Promise<Account> => {
  const found = await accountsOf(ctx, [{ entityId, lines: [{ accountCode: code }] }])
  return found.get(`${entityId} ${code}`) ?? fail(ledgerErrors.unknownAccount, { account: code })
}
