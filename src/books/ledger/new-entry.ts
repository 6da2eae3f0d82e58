/** One side of a posting: exactly one of `debit` and `credit` is above zero, in the entity's currency and minor unit. */
export type NewLine = {
  accountCode: string
  debit?: string | undefined
  credit?: string | undefined
  partyId?: string | undefined
  siteId?: string | undefined
  /** What it settles with: the order or invoice it belongs to, `order:<uuid>`. */
  reference?: string | undefined
  dueOn?: string | undefined
  taxCode?: string | undefined
  taxBase?: string | undefined
  /** Signed, debit above zero: the amount in the document's own currency, where that differs from the entity's. */
  foreignAmount?: string | undefined
  foreignCurrency?: string | undefined
}

/** What is to be posted. `journal` is its code, `fact` what happened (`invoice_issued`), `document` what proves it (`invoice:<uuid>`). */
export type NewEntry = {
  entityId: string
  journal: string
  postedOn: string
  fact: string
  document: string
  text?: string | undefined
  reverses?: string | undefined
  lines: readonly NewLine[]
}
