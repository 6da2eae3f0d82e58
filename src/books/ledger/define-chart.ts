import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import type { AccountKind } from './trial-balance.ts'

export type NewAccount = {
  code: string
  name: LocalisedText
  kind: AccountKind
  /** Code of the account it belongs to. */
  parent?: string | undefined
  isOpenItem?: boolean | undefined
  isPosted?: boolean | undefined
}

type NewChart = {
  entityId: string
  accounts: readonly NewAccount[]
  journals: readonly { code: string; name: LocalisedText }[]
}

/** Adds the accounts and journals that are missing; what is there stays as the company has made it. Safe to repeat. */
export const defineChart = async (ctx: Ctx, { entityId, accounts, journals }: NewChart): Promise<void> => {
  await ctx.tx.named(
    'ledger.define_accounts',
    `insert into accounts (id, entity_id, code, name, kind, is_open_item, is_posted)
     select a.id, $1, a.code, a.name, a.kind, a.is_open_item, a.is_posted
     from unnest($2::uuid[], $3::text[], $4::jsonb[], $5::text[], $6::boolean[], $7::boolean[])
       as a (id, code, name, kind, is_open_item, is_posted)
     on conflict (entity_id, code) do nothing`,
    [
      entityId,
      accounts.map(() => newId()),
      accounts.map(({ code }) => code),
      accounts.map(({ name }) => JSON.stringify(name)),
      accounts.map(({ kind }) => kind),
      accounts.map(({ isOpenItem = false }) => isOpenItem),
      accounts.map(({ isPosted = true }) => isPosted),
    ],
  )
  await ctx.tx.named(
    'ledger.define_parents',
    `update accounts a set parent_id = p.id
     from unnest($2::text[], $3::text[]) as wanted (code, parent) join accounts p on p.entity_id = $1 and p.code = wanted.parent
     where a.entity_id = $1 and a.code = wanted.code and a.parent_id is null`,
    [entityId, accounts.map(({ code }) => code), accounts.map(({ parent }) => parent ?? null)],
  )
  await ctx.tx.named(
    'ledger.define_journals',
    `insert into journals (id, entity_id, code, name) select j.id, $1, j.code, j.name
     from unnest($2::uuid[], $3::text[], $4::jsonb[]) as j (id, code, name) on conflict (entity_id, code) do nothing`,
    [
      entityId,
      journals.map(() => newId()),
      journals.map(({ code }) => code),
      journals.map(({ name }) => JSON.stringify(name)),
    ],
  )
}
