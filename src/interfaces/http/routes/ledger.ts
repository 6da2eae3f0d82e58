import type { FastifyInstance } from 'fastify'
import * as ledger from '#books/ledger/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** The book of money: from the trial balance to an account, to an entry, to its document; and what the accountant does. */
export const ledgerRoutes = (app: FastifyInstance, house: House): void => {
  const on = (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    action: Parameters<typeof route>[2]['action'],
    summary: string,
    status = 200,
  ) => route(app, house, { method, url, action, tag: 'Ledger', summary, status })
  on('GET', '/api/ledger/trial-balance', ledger.trialBalance, 'What each account stood at, took in and stands at')
  on(
    'GET',
    '/api/ledger/accounts/:account/statement',
    ledger.accountStatement,
    'The lines of an account, with the balance after each',
  )
  on(
    'GET',
    '/api/ledger/accounts/:account/ageing',
    ledger.openByParty,
    'What stands open on an account by party and days past due',
  )
  on('GET', '/api/ledger/open-items', ledger.listOpenItems, 'Open items by account, party or reference')
  on('GET', '/api/ledger/entries', ledger.listEntries, 'Entries, the newest first, with what each moved')
  on('GET', '/api/ledger/entries/:id', ledger.showEntry, 'An entry with its lines and what they were settled with')
  on('GET', '/api/ledger/documents/:document/entries', ledger.documentEntries, 'All that was posted for a document')
  on('POST', '/api/ledger/entries', ledger.postManualEntry, 'Post an entry by hand', 201)
  on('POST', '/api/ledger/entries/:id/reversal', ledger.reverse, 'Answer an entry by its mirror image', 201)
  on('POST', '/api/ledger/settlements', ledger.settle, 'Settle a debit line against a credit line', 201)
  on('DELETE', '/api/ledger/settlements/:id', ledger.undoSettlement, 'Take a settlement back')
  on('GET', '/api/ledger/periods', ledger.periods, 'Periods, and how much was posted in each')
  on('POST', '/api/ledger/periods/:code/closing', ledger.close, 'Close a period: nothing enters any more', 201)
  on('DELETE', '/api/ledger/periods/:code/closing', ledger.reopen, 'Open the last closed period again')
  on('POST', '/api/ledger/balances/recount', ledger.recount, 'Count all balances anew from the entries')
}
