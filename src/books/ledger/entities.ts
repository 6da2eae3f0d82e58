import { entitiesOf } from '#support/entity/index.ts'
import { accounts, entries, entryLines, journals, periods } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('ledger', texts)

/** Setup: what a chart is made of; installed by accounting, refined by the company. */
const accountEntity = entity(accounts, {
  name: 'account',
  kind: 'setup',
  list: {
    columns: ['code', 'name', 'kind', 'isOpenItem', 'isPosted'],
    sort: 'code',
    filters: ['entityId', 'kind', 'isOpenItem', 'isPosted'],
  },
  search: ['code', 'name'],
  importKey: ['entityId', 'code'],
  references: { parentId: () => accounts },
  example: { entityId: 'LT', code: '100201', 'name.en': 'Second bank account', kind: 'asset' },
})

const journalEntity = entity(journals, {
  name: 'journal',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code', filters: ['entityId'] },
  search: ['code', 'name'],
  importKey: ['entityId', 'code'],
  example: { entityId: 'LT', code: 'payroll', 'name.en': 'Payroll' },
})

/** Documents: only read here; every write is an action. */
const periodEntity = entity(periods, {
  name: 'period',
  kind: 'document',
  list: {
    columns: ['code', 'startsOn', 'endsOn', 'state', 'closedAt'],
    sort: '-startsOn',
    filters: ['entityId'],
  },
  title: 'code',
})

export const entryEntity = entity(entries, {
  name: 'entry',
  kind: 'document',
  list: {
    columns: ['number', 'journalId', 'postedOn', 'fact', 'document', 'text', 'recordedAt'],
    sort: '-id',
    filters: ['journalId', 'postedOn', 'document'],
  },
  title: 'number',
  references: { reverses: () => entries },
})

const entryLineEntity = entity(entryLines, {
  name: 'entry_line',
  kind: 'document',
  list: {
    columns: ['postedOn', 'entryId', 'line', 'accountId', 'debit', 'credit', 'partyId', 'reference', 'dueOn'],
    sort: '-id',
    filters: ['accountId', 'partyId', 'reference'],
  },
})

export const setup = [accountEntity, journalEntity]
export const documents = [periodEntity, entryEntity, entryLineEntity]
export const entities = [...setup, ...documents]
