import type { Ctx } from '#support/actions/index.ts'

/**
 * Folds balance deltas into the balances by account and period; returns how many. One statement, so that folded + not yet folded is
 * the balance at any moment; several may fold at once.
 */
export const foldBalances = async (ctx: Ctx, { most = 10_000 }: { most?: number } = {}): Promise<number> => {
  const [folded] = await ctx.tx.named<{ count: number }>(
    'ledger.fold',
    `with taken as (
       delete from balance_deltas where id in (select id from balance_deltas order by id limit $1 for update skip locked)
       returning account_id, period_id, debit, credit),
     folded as (
       insert into account_balances as b (account_id, period_id, debit, credit)
       select account_id, period_id, sum(debit), sum(credit) from taken group by 1, 2 order by 1, 2
       on conflict (account_id, period_id) do update set debit = b.debit + excluded.debit, credit = b.credit + excluded.credit)
     select count(*)::int as count from taken`,
    [most],
  )
  return folded!.count
}

/** Counts all balances anew from the entries; postings wait meanwhile. The mend of what the doctor finds. */
export const recountBalances = async (ctx: Ctx): Promise<{ accounts: number }> => {
  await ctx.tx.client.query('lock table entry_lines, balance_deltas, account_balances in share row exclusive mode')
  await ctx.tx.client.query('delete from balance_deltas')
  await ctx.tx.client.query('delete from account_balances')
  const [counted] = await ctx.tx.named<{ accounts: number }>(
    'ledger.recount',
    `with counted as (
       insert into account_balances (account_id, period_id, debit, credit)
       select l.account_id, e.period_id, sum(l.debit), sum(l.credit) from entry_lines l join entries e on e.id = l.entry_id group by 1, 2
       returning account_id)
     select count(distinct account_id)::int as accounts from counted`,
  )
  return counted!
}

/** Balances by account and period, as SQL: what is folded and what is not yet. Several rows an account and period; add them up. */
export const balances = `(
  select account_id, period_id, debit, credit from account_balances
  union all select account_id, period_id, debit, credit from balance_deltas)`
