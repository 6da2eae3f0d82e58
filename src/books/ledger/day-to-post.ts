import { type Ctx, fail } from '#support/actions/index.ts'
import { ledgerErrors } from './errors.ts'
import { ensurePeriods } from './periods.ts'
import { openMissing } from './periods-of.ts'

/**
 * The day on which something of the day `on` is posted: that day if its period is open, else the first open day after it, also where its year has no
 * books: what happened must be told. The period that it lies in stays open until this transaction ends. Fails with ledger.no_period where none is to come.
 */
export const dayToPost = async (ctx: Ctx, { entityId, on }: { entityId: string; on: string }): Promise<string> => {
  await openMissing(ctx, [{ entityId, postedOn: on }])
  const startsOn = (await firstOpen(ctx, entityId, on)) ?? (await nextYear(ctx, entityId, on))
  return startsOn > on ? startsOn : on
}

/** Waits for a closing under way; a period that it closed is no longer found, hence the second look. */
const firstOpen = async (ctx: Ctx, entityId: string, on: string): Promise<string | undefined> => {
  for (let look = 0; look < 3; look++) {
    const [open] = await ctx.tx.named<{ startsOn: string }>(
      'ledger.first_open_period',
      `select starts_on as "startsOn" from periods where state = 'open' and id = (
         select id from periods where entity_id = $1 and ends_on >= $2 and state = 'open' order by starts_on limit 1)
       for share`,
      [entityId, on],
    )
    if (open) return open.startsOn
  }
  return undefined
}

const nextYear = async (ctx: Ctx, entityId: string, on: string): Promise<string> => {
  const [last] = await ctx.tx.named<{ year: number }>(
    'ledger.last_year',
    'select left(max(ends_on), 4)::int as year from periods where entity_id = $1',
    [entityId],
  )
  await ensurePeriods(ctx, { entityId, year: last!.year + 1 })
  return (await firstOpen(ctx, entityId, on)) ?? fail(ledgerErrors.noPeriod, { day: on })
}
