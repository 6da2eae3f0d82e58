import type { LocalisedText } from '#support/i18n/index.ts'

/** An entry without its lines. */
export type EntryHead = {
  id: string
  entityId: string
  journal: string
  journalName: LocalisedText
  period: string
  year: number
  number: number
  postedOn: string
  fact: string
  document: string
  /** By what people know the document; a row that was read without it has none. */
  documentNumber?: string | null
  text: string | null
  reverses: string | null
  reversedBy: string | null
  actorId: string
  /** Who of the house posted it; null where the program did. */
  actorName: string | null
  recordedAt: Date
  currency: string
}

/** A line of an entry, and what it was settled with. */
export type EntryLine = {
  id: string
  line: number
  account: string
  accountName: LocalisedText
  debit: string
  credit: string
  partyId: string | null
  partyName: string | null
  reference: string | null
  dueOn: string | null
  open: string | null
  settlements: {
    id: string
    amount: string
    lineId: string
    entryId: string
    journalName: LocalisedText
    year: number
    number: number
    document: string
    settledAt: string
  }[]
}

/** A line that waits to be settled. */
export type OpenItem = {
  lineId: string
  entryId: string
  account: string
  partyId: string | null
  partyName: string | null
  reference: string | null
  document: string
  documentNumber?: string | null
  postedOn: string
  dueOn: string | null
  isDebit: boolean
  original: string
  open: string
}
