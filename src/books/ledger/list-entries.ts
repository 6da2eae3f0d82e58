import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import {
  type Further,
  filterShape,
  type ListInput,
  listRows,
  pageAnswer,
  type Row,
  sortSchema,
} from '#support/entity/index.ts'
import { round } from '#support/money/index.ts'
import { withDocumentNumbers } from './document-numbers.ts'
import { entryEntity } from './entities.ts'

type Sum = { amount: string; currency: string }

/** What each entry moved, in its company's currency: the sum of its debits. */
const amountsOf = async (ctx: Ctx, entries: readonly Row[]): Promise<Map<string, Sum>> => {
  const found = await ctx.tx.named<Sum & { id: string }>(
    'ledger.amounts_of_entries',
    `select e.id, le.currency, (select coalesce(sum(debit), 0)::text from entry_lines l where l.entry_id = e.id) as amount
     from entries e join legal_entities le on le.id = e.entity_id where e.id = any($1::uuid[])`,
    [entries.map(({ id }) => id)],
  )
  return new Map(found.map(({ id, amount, currency }) => [id, { amount: round(amount, currency), currency }]))
}

/** Entries, the newest first unless another order is asked for, with what each moved. */
export const listEntries = query({
  name: 'ledger.list_entries',
  input: z.strictObject({
    ...filterShape(entryEntity),
    sort: sortSchema(entryEntity),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    after: z.string().max(2000).optional(),
  }) as unknown as z.ZodType<ListInput>,
  output: pageAnswer(entryEntity, { amount: z.string(), currency: z.string() }),
  fn: async (ctx, input) => {
    const page = await listRows(ctx, entryEntity, input)
    const amounts = await amountsOf(ctx, page.rows)
    const rows = page.rows.map((row) => ({ ...row, document: String(row.document), ...amounts.get(row.id)! }))
    return { ...page, rows: await withDocumentNumbers(ctx, rows) }
  },
})

/** The same for the list's file. */
export const amountInFile: Further = {
  columns: { amount: 'ledger.list.amount' },
  find: async (ctx, rows) => {
    const amounts = await amountsOf(ctx, rows)
    return (row) => ({ amount: amounts.get(row.id)!.amount })
  },
}
