import { z } from 'zod'
import { defineChart, ensurePeriods } from '#books/ledger/functions.ts'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { accountOf, type ChartLine, type ChartName, chartNames, charts, journals } from './charts.ts'
import { accountingErrors } from './errors.ts'

/**
 * Gives a company its accounts, journals, account roles, and the periods of this year and the next. Safe to repeat: what is there stays.
 * Fails with accounting.other_chart when the company already keeps its books in another one.
 */
export const installChart = async (
  ctx: Ctx,
  { entityId, chart }: { entityId: string; chart: ChartName },
): Promise<void> => {
  const { accounts, roles }: { accounts: readonly ChartLine[]; roles: Readonly<Record<string, string>> } = charts[chart]
  const codes = accounts.map(([code]) => code)
  const [other] = await ctx.tx.named<{ accountCode: string }>(
    'accounting.other_chart',
    `select account_code as "accountCode" from account_roles
     where entity_id = $1 and role = 'stock' and not account_code = any($2)`,
    [entityId, codes],
  )
  if (other) fail(accountingErrors.otherChart, { chart })
  await defineChart(ctx, { entityId, accounts: accounts.map(accountOf), journals })
  const pairs = Object.entries(roles)
  await ctx.tx.named(
    'accounting.install_roles',
    `insert into account_roles (id, entity_id, role, account_code)
     select r.id, $1, r.role, r.account_code from unnest($2::uuid[], $3::text[], $4::text[]) as r (id, role, account_code)
     on conflict (entity_id, role) do nothing`,
    [entityId, pairs.map(() => newId()), pairs.map(([role]) => role), pairs.map(([, code]) => code)],
  )
  const year = ctx.now.getUTCFullYear()
  for (const open of [year, year + 1]) await ensurePeriods(ctx, { entityId, year: open })
}

export const install = action({
  name: 'accounting.install_chart',
  input: z.object({ entityId: z.uuid(), chart: z.enum(chartNames) }),
  subject: ({ entityId }) => `entity:${entityId}`,
  fn: async (ctx, input) => {
    await installChart(ctx, input)
    return { id: input.entityId }
  },
})
