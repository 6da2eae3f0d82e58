import { isZero, least, subtract } from '#support/money/index.ts'
import { dateAt } from './clock.ts'
import type { World } from './world.ts'

/** Accounts by the role they play, journals and periods by their codes. */
export type Books = {
  accounts: ReadonlyMap<string, string>
  journals: ReadonlyMap<string, string>
  periods: ReadonlyMap<string, string>
}

export type Side = {
  role: string
  debit?: string
  credit?: string
  partyId?: string | null
  reference?: string | null
  dueOn?: string | null
  taxCode?: string | null
  taxBase?: string | null
}
export type Posting = {
  at: number
  journal: string
  fact: string
  document: string
  text?: string | null
  actorId?: string
  lines: readonly Side[]
}
/** A line that can be settled, and how much of it still stands. */
export type OpenLine = { id: string; isDebit: boolean; open: string }
export type Posted = { id: string; lines: ReadonlyMap<string, OpenLine> }

const found = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key)
  if (!id) throw new Error(`no ${key} in the books`)
  return id
}

/**
 * Posts an entry by roles as the house does; its number, open items and balances are made by the database when it is loaded. Lines of nothing
 * are left out; an entry without any line is not posted.
 */
export const post = (world: World, posting: Posting): Posted | undefined => {
  const { ids, rows, ground, books } = world
  const { at, journal, fact, document, text = null, actorId = 'system', lines } = posting
  const worth = lines.filter(({ debit, credit }) => !isZero(debit ?? credit ?? '0'))
  if (!worth.length) return undefined
  const [id, postedOn] = [ids(at), dateAt(at)]
  rows.add('entries', {
    id,
    entityId: ground.entityId,
    journalId: found(books.journals, journal),
    periodId: found(books.periods, postedOn.slice(0, 7)),
    year: Number(postedOn.slice(0, 4)),
    postedOn,
    fact,
    document,
    text,
    actorId,
    recordedAt: new Date(at),
  })
  const open = new Map<string, OpenLine>()
  for (const [place, side] of worth.entries()) {
    const amount = side.debit ?? side.credit ?? '0'
    open.set(side.role, {
      id: writeLine(world, id, postedOn, at, place + 1, side),
      isDebit: side.debit !== undefined,
      open: amount,
    })
  }
  return { id, lines: open }
}

const writeLine = (
  { ids, rows, books }: World,
  entryId: string,
  postedOn: string,
  at: number,
  line: number,
  side: Side,
) =>
  rows.add('entry_lines', {
    id: ids(at),
    entryId,
    line,
    postedOn,
    accountId: found(books.accounts, side.role),
    debit: side.debit ?? '0',
    credit: side.credit ?? '0',
    partyId: side.partyId ?? null,
    reference: side.reference ?? null,
    dueOn: side.dueOn ?? null,
    taxCode: side.taxCode ?? null,
    taxBase: side.taxBase ?? null,
  }).id

/** Settles as much as both lines have open; gives how much. */
export const settle = (
  { ids, rows }: World,
  at: number,
  one: OpenLine | undefined,
  other: OpenLine | undefined,
): string => {
  if (!one || !other || one.isDebit === other.isDebit) return '0'
  const amount = least(one.open, other.open)
  if (isZero(amount)) return '0'
  const [debit, credit] = one.isDebit ? [one, other] : [other, one]
  const when = new Date(at)
  rows.add('settlements', {
    ...{ id: ids(at), debitLineId: debit.id, creditLineId: credit.id, amount },
    ...{ settledAt: when, actorId: 'system', createdAt: when },
  })
  one.open = subtract(one.open, amount)
  other.open = subtract(other.open, amount)
  return amount
}
