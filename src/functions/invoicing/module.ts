import { module } from '#support/actions/index.ts'
import { byName, exportOf } from '#support/entity/index.ts'
import { attachesDocuments } from '#support/mail/functions.ts'
import { checks } from './checks.ts'
import { invoiceEntity } from './entities.ts'
import { invoicingConstraints, invoicingErrors } from './errors.ts'
import { followSettlement } from './follow-settlement.ts'
import * as actions from './index.ts'
import { invoicePdf } from './invoice-pdf.ts'
import { openInFile } from './queries.ts'
import { texts } from './texts.ts'

attachesDocuments('invoice', (outside, wanted) => outside.transaction((ctx) => invoicePdf(ctx, wanted)))

export const invoicingModule = module({
  name: 'invoicing',
  actions: { ...actions, ...byName(exportOf(invoiceEntity, openInFile)) },
  entities: [invoiceEntity],
  reactions: { 'ledger.settled': followSettlement, 'ledger.unsettled': followSettlement },
  errors: invoicingErrors,
  constraints: invoicingConstraints,
  texts,
  checks,
  events: {
    'invoicing.invoice_issued': 'invoiceId, number, document, gross, currency',
    'invoicing.credit_note_issued': 'creditNoteId, number, invoiceId, document, gross',
    'invoicing.invoice_settled': 'invoiceId, number, document',
  },
  documents: { invoice: 'invoicing.get' },
})
