import { type Ctx, fail } from '#support/actions/index.ts'
import { dayToPost } from './day-to-post.ts'
import { ledgerErrors } from './errors.ts'
import type { Match } from './match.ts'
import type { NewEntry, NewLine } from './new-entry.ts'
import { postEntry } from './post-entries.ts'
import { insertSettlements } from './settle.ts'

type Original = Omit<NewEntry, 'lines'> & { id: string; number: number; isReversed: boolean }
type OriginalLine = { [K in keyof NewLine]: NewLine[K] | null } & { id: string; accountCode: string; line: number }

/**
 * Answers an entry by its mirror image, once. Open items of the two settle each other. On the original's day if its period is still
 * open, else on the first open day, unless `postedOn` says when. Fails with ledger.unknown_entry, already_reversed, reversal_stays
 * (a reversal is answered by posting anew) and settled_meanwhile (undo the settlement first).
 */
export const reverseEntry = async (
  ctx: Ctx,
  { entryId, postedOn, text }: { entryId: string; postedOn?: string | undefined; text?: string | undefined },
): Promise<{ entryId: string }> => {
  const original = await lockEntry(ctx, entryId)
  if (original.isReversed) fail(ledgerErrors.alreadyReversed, { number: original.number })
  if (original.reverses) fail(ledgerErrors.reversalStays, { number: original.number })
  await refuseSettled(ctx, original)
  const { entityId } = original
  const lines = await linesOf(ctx, entryId)
  const reversal = await postEntry(ctx, {
    ...original,
    postedOn: postedOn ?? (await dayToPost(ctx, { entityId, on: original.postedOn })),
    text: text ?? original.text,
    reverses: entryId,
    lines: lines.map(mirrored),
  })
  await settleMirror(ctx, entryId, reversal.entryId)
  ctx.emit({
    type: 'ledger.entry_reversed',
    subject: original.document,
    payload: { entryId, reversalId: reversal.entryId, fact: original.fact, document: original.document },
  })
  return reversal
}

/** The lock makes a second reversal wait and then find the first. */
const lockEntry = async (ctx: Ctx, entryId: string): Promise<Original> => {
  const [found] = await ctx.tx.named<{ id: string }>(
    'ledger.lock_entry',
    'select id from entries where id = $1 for no key update',
    [entryId],
  )
  if (!found) fail(ledgerErrors.unknownEntry, { entry: entryId })
  const [entry] = await ctx.tx.named<Original>(
    'ledger.entry_to_reverse',
    `select e.id, e.entity_id as "entityId", j.code as journal, e.posted_on as "postedOn", e.fact, e.document, e.text, e.reverses,
       e.number, exists (select from entries r where r.reverses = e.id) as "isReversed"
     from entries e join journals j on j.id = e.journal_id where e.id = $1`,
    [entryId],
  )
  return entry!
}

const refuseSettled = async (ctx: Ctx, { id, number }: Original) => {
  const open = await ctx.tx.named<{ isWhole: boolean }>(
    'ledger.lock_open_of_entry',
    `select o.open = o.original as "isWhole" from open_items o join entry_lines l on l.id = o.line_id
     where l.entry_id = $1 order by o.line_id for update of o`,
    [id],
  )
  if (open.some(({ isWhole }) => !isWhole)) fail(ledgerErrors.settledMeanwhile, { number })
}

const linesOf = (ctx: Ctx, entryId: string) =>
  ctx.tx.named<OriginalLine>(
    'ledger.lines_to_reverse',
    `select l.id, l.line, a.code as "accountCode", l.debit::text as debit, l.credit::text as credit, l.party_id as "partyId",
       l.site_id as "siteId", l.reference, l.due_on as "dueOn", l.tax_code as "taxCode", l.tax_base::text as "taxBase",
       l.foreign_amount::text as "foreignAmount", l.foreign_currency as "foreignCurrency"
     from entry_lines l join accounts a on a.id = l.account_id where l.entry_id = $1 order by l.line`,
    [entryId],
  )

const mirrored = (line: OriginalLine): NewLine => ({
  accountCode: line.accountCode,
  debit: line.credit ?? undefined,
  credit: line.debit ?? undefined,
  partyId: line.partyId ?? undefined,
  siteId: line.siteId ?? undefined,
  reference: line.reference ?? undefined,
  dueOn: line.dueOn ?? undefined,
  taxCode: line.taxCode ?? undefined,
  taxBase: opposite(line.taxBase),
  foreignAmount: opposite(line.foreignAmount),
  foreignCurrency: line.foreignCurrency ?? undefined,
})

const opposite = (amount: string | null | undefined) =>
  amount ? (amount.startsWith('-') ? amount.slice(1) : `-${amount}`) : undefined

const settleMirror = async (ctx: Ctx, entryId: string, reversalId: string) => {
  const pairs = await ctx.tx.named<Match>(
    'ledger.mirror_pairs',
    `select case when o.is_debit then l.id else m.id end as "debitLineId",
       case when o.is_debit then m.id else l.id end as "creditLineId", o.open::text as amount
     from entry_lines l join entry_lines m on m.entry_id = $2 and m.line = l.line join open_items o on o.line_id = l.id
     where l.entry_id = $1 order by l.id`,
    [entryId, reversalId],
  )
  await insertSettlements(ctx, pairs)
}
