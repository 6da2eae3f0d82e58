import { z } from 'zod'
import { about, action, query } from '#support/actions/index.ts'
import { priceSchema } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { recountBalances } from './balances.ts'
import { listPeriods } from './list-periods.ts'
import { closePeriod, closeUpTo, openPeriod } from './periods.ts'
import { numbersOf } from './post-entries.ts'
import { reverseEntry } from './reverse-entry.ts'
import { settleLines } from './settle.ts'
import { entityOf } from './setup.ts'
import { unsettle } from './unsettle.ts'

export { accountStatementQuery as accountStatement } from './account-statement.ts'
export { documentEntriesQuery as documentEntries, getEntryQuery as showEntry } from './entry.ts'
export { listEntries } from './list-entries.ts'
export { listOpenItemsQuery as listOpenItems, openByPartyQuery as openByParty } from './open-items.ts'
export { postManualEntry } from './post-manual-entry.ts'
export { trialBalanceQuery as trialBalance } from './trial-balance.ts'

/** Answers an entry by its mirror image. */
export const reverse = action({
  name: 'ledger.reverse_entry',
  subject: about('entry'),
  input: z.object({
    id: z.uuid(),
    postedOn: dateSchema.optional(),
    text: z.string().trim().min(1).max(500).optional(),
  }),
  output: z.object({ id: z.uuid(), number: z.int() }),
  fn: async (ctx, { id, ...how }) => {
    const { entryId } = await reverseEntry(ctx, { entryId: id, ...how })
    const numbers = await numbersOf(ctx, [entryId])
    return { id: entryId, number: numbers.get(entryId)! }
  },
})

/** Settles a debit line against a credit line of the same account. */
export const settle = action({
  name: 'ledger.settle',
  subject: about('settlement'),
  input: z.object({ debitLineId: z.uuid(), creditLineId: z.uuid(), amount: priceSchema.optional() }),
  output: z.object({ id: z.uuid(), amount: z.string() }),
  fn: settleLines,
})

/** Takes a settlement back: both lines are open again. */
export const undoSettlement = action({
  name: 'ledger.unsettle',
  subject: about('settlement'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    await unsettle(ctx, { settlementIds: [id] })
    return { id }
  },
})

const period = z.object({ entityId: z.uuid().optional(), code: z.string().min(1).max(20) })
const periodOf = { input: period, output: z.object({ id: z.uuid(), code: z.string() }) }

/** Nothing enters a closed period; `withEarlier` closes those before it, too. */
export const close = action({
  name: 'ledger.close_period',
  subject: about('period'),
  ...periodOf,
  input: period.extend({ withEarlier: z.boolean().default(false) }),
  fn: async (ctx, { entityId, code, withEarlier }) => {
    const which = { entityId: (await entityOf(ctx, entityId)).id, code }
    return withEarlier ? closeUpTo(ctx, which) : closePeriod(ctx, which)
  },
})

/** Opens the last closed period again. */
export const reopen = action({
  name: 'ledger.open_period',
  subject: about('period'),
  ...periodOf,
  fn: async (ctx, { entityId, code }) => openPeriod(ctx, { entityId: (await entityOf(ctx, entityId)).id, code }),
})

export const periods = query({
  name: 'ledger.periods',
  input: z.object({ entityId: z.uuid().optional() }),
  fn: listPeriods,
})

/** Mends balances that differ from the entries. */
export const recount = action({
  name: 'ledger.recount_balances',
  input: z.object({}),
  output: z.object({ accounts: z.int() }),
  fn: recountBalances,
})
