import { type Job, module } from '#support/actions/index.ts'
import { actionsOf, byName, eventsOf, exportOf, getOf, importOf, readsOf } from '#support/entity/index.ts'
import { foldBalances } from './balances.ts'
import { ledgerChecks } from './checks.ts'
import { documents, entities, entryEntity, setup } from './entities.ts'
import { ledgerConstraints, ledgerErrors } from './errors.ts'
import * as actions from './index.ts'
import { amountInFile } from './list-entries.ts'
import { ensurePeriods } from './periods.ts'
import { texts } from './texts.ts'

const MOST = 10_000

const fold: Job = {
  every: '* * * * *',
  run: async ({ transaction }, _payload, signal) => {
    while (!signal?.aborted && (await transaction((ctx) => foldBalances(ctx, { most: MOST }))) === MOST);
  },
}

/** The months of this year and the next stand open before anybody needs them. */
const periods: Job = {
  every: '10 0 * * *',
  run: ({ transaction }) =>
    transaction(async (ctx) => {
      const entities = await ctx.tx.named<{ id: string }>(
        'ledger.entities',
        'select id from legal_entities order by id',
      )
      const year = ctx.now.getUTCFullYear()
      for (const { id } of entities)
        for (const open of [year, year + 1]) await ensurePeriods(ctx, { entityId: id, year: open })
    }),
}

export const ledgerModule = module({
  name: 'ledger',
  actions: {
    ...actionsOf(...setup),
    ...readsOf(...documents.filter((entity) => entity !== entryEntity)),
    ...byName(getOf(entryEntity), exportOf(entryEntity, amountInFile)),
    ...actions,
  },
  entities,
  imports: setup.map((entity) => importOf(entity)),
  jobs: { fold, periods },
  errors: ledgerErrors,
  constraints: ledgerConstraints,
  texts,
  checks: ledgerChecks,
  events: {
    ...eventsOf(...setup),
    'ledger.settled': 'entityId, accountCode, amount, entryIds',
    'ledger.unsettled': 'accountCode, entryIds',
    'ledger.entry_reversed': 'entryId, reversalId, fact, document',
    'ledger.period_closed': 'entityId, code',
    'ledger.period_opened': 'entityId, code',
  },
  documents: { entry: 'ledger.show_entry' },
})
