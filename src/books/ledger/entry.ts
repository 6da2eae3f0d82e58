import { z } from 'zod'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { round } from '#support/money/index.ts'
import { withDocumentNumbers } from './document-numbers.ts'
import { ledgerErrors } from './errors.ts'
import type { EntryHead, EntryLine } from './told.ts'

type LineRow = EntryLine & { entryId: string }

const HEADS = `select e.id, e.entity_id as "entityId", j.code as journal, j.name as "journalName", p.code as period, e.year, e.number,
    e.posted_on as "postedOn", e.fact, e.document, e.text, e.reverses, r.id as "reversedBy", e.actor_id as "actorId",
    u.name as "actorName", e.recorded_at as "recordedAt", le.currency
  from entries e join journals j on j.id = e.journal_id join periods p on p.id = e.period_id
  join legal_entities le on le.id = e.entity_id left join entries r on r.reverses = e.id
  left join staff_users u on u.id::text = e.actor_id`

/** One entry with its lines, and what each line was settled with. Fails with ledger.unknown_entry. */
export const getEntry = async (ctx: Ctx, { id }: { id: string }) => {
  const heads = await ctx.tx.named<EntryHead>('ledger.read_entry', `${HEADS} where e.id = $1`, [id])
  const [entry] = await withLines(ctx, heads)
  return entry ?? fail(ledgerErrors.unknownEntry, { entry: id })
}

/** All that was posted for a document or that names it, in the order it happened; without a document of that kind, nothing. */
export const entriesOfDocument = async (ctx: Ctx, { document }: { document: string }) => {
  const heads = await ctx.tx.named<EntryHead>(
    'ledger.entries_of_document',
    `${HEADS} where e.id in (
       select id from entries where document = $1 union select entry_id from entry_lines where reference = $1)
     order by e.recorded_at, e.id limit 500`,
    [document],
  )
  return { rows: await withLines(ctx, heads) }
}

const withLines = async (ctx: Ctx, heads: EntryHead[]) => {
  const lines = await ctx.tx.named<LineRow>('ledger.entry_lines_of', LINES, [heads.map(({ id }) => id)])
  return heads.map((head) => ({
    ...head,
    lines: lines
      .filter(({ entryId }) => entryId === head.id)
      .map(({ entryId: _, ...line }) => ({
        ...line,
        debit: round(line.debit, head.currency),
        credit: round(line.credit, head.currency),
        open: line.open && round(line.open, head.currency),
        settlements: line.settlements.map((part) => ({ ...part, amount: round(part.amount, head.currency) })),
      })),
  }))
}

const LINES = `
  select l.entry_id as "entryId", l.id, l.line, a.code as account, a.name as "accountName", l.debit::text as debit,
    l.credit::text as credit, l.party_id as "partyId", p.name as "partyName", l.reference, l.due_on as "dueOn", o.open::text as open,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'amount', s.amount::text, 'lineId', other.id, 'entryId', other.entry_id,
        'number', oe.number, 'year', oe.year, 'journalName', oj.name, 'document', oe.document, 'settledAt', s.settled_at) order by s.id)
      from settlements s
      join entry_lines other on other.id = case when s.debit_line_id = l.id then s.credit_line_id else s.debit_line_id end
      join entries oe on oe.id = other.entry_id join journals oj on oj.id = oe.journal_id
      where (s.debit_line_id = l.id or s.credit_line_id = l.id) and s.undoes is null
        and not exists (select from settlements u where u.undoes = s.id)), '[]') as settlements
  from entry_lines l join accounts a on a.id = l.account_id
  left join parties p on p.id = l.party_id left join open_items o on o.line_id = l.id
  where l.entry_id = any($1::uuid[]) order by l.entry_id, l.line`

export const getEntryQuery = query({
  name: 'ledger.show_entry',
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, asked) => {
    const [entry] = await withDocumentNumbers(ctx, [await getEntry(ctx, asked)])
    return entry!
  },
})
export const documentEntriesQuery = query({
  name: 'ledger.document_entries',
  input: z.object({ document: z.string().regex(/^[a-z_]+:[0-9a-f-]{36}$/, form('form.document')) }),
  fn: entriesOfDocument,
})
