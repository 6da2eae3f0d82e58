/** The light door: what screens read of the ledger. */
export type { EntryHead, EntryLine, OpenItem } from './told.ts'
