import { type ConstraintRefusals, errors } from '#support/actions/index.ts'

export const ledgerErrors = errors('ledger', {
  unknownEntity: 422,
  unknownAccount: 422,
  accountTakesNoPostings: 422,
  unknownJournal: 422,
  lineAmount: 422,
  notBalanced: 422,
  noPeriod: 422,
  periodClosed: 409,
  unknownPeriod: 404,
  earlierPeriodOpen: 409,
  laterPeriodClosed: 409,
  periodsOverlap: 409,
  unknownEntry: 404,
  alreadyReversed: 409,
  reversalStays: 409,
  settledMeanwhile: 409,
  notSettleable: 409,
  moreThanOpen: 409,
  alreadyUnsettled: 409,
  onlyGrows: 409,
  accountInUse: 409,
  periodInUse: 409,
})

/** What a refusal of the database means. */
export const ledgerConstraints: ConstraintRefusals = {
  entries_in_open_period: ledgerErrors.periodClosed,
  entries_balance: ledgerErrors.notBalanced,
  entries_reversed_once: ledgerErrors.alreadyReversed,
  entry_lines_one_side: ledgerErrors.lineAmount,
  settlements_undone_once: ledgerErrors.alreadyUnsettled,
  settlements_fit: ledgerErrors.notSettleable,
  settlements_sign: ledgerErrors.lineAmount,
  open_items_within: ledgerErrors.moreThanOpen,
  ledger_only_grows: ledgerErrors.onlyGrows,
  accounts_with_postings_keep: ledgerErrors.accountInUse,
  periods_with_postings_keep: ledgerErrors.periodInUse,
  periods_do_not_overlap: ledgerErrors.periodsOverlap,
}
