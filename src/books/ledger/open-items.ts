import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import { round } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { withDocumentNumbers } from './document-numbers.ts'
import { entityOf } from './setup.ts'
import type { OpenItem } from './told.ts'

const ages = `
  sum(signed)::text as open,
  coalesce(sum(signed) filter (where late <= 0), 0)::text as "notDue",
  coalesce(sum(signed) filter (where late between 1 and 30), 0)::text as "to30",
  coalesce(sum(signed) filter (where late between 31 and 60), 0)::text as "to60",
  coalesce(sum(signed) filter (where late between 61 and 90), 0)::text as "to90",
  coalesce(sum(signed) filter (where late > 90), 0)::text as older`
const sums = ['open', 'notDue', 'to30', 'to60', 'to90', 'older'] as const
type Ageing = { partyId: string | null; partyName: string | null } & Record<(typeof sums)[number], string>

const byPartyInput = z.object({
  entityId: z.uuid().optional(),
  account: z.string().min(1).max(40),
  on: dateSchema,
  limit: z.coerce.number().int().min(1).max(500).default(200),
})

/** What stands open on an account by party, by days past due on that day; debit above zero; the largest amounts first. */
export const openByParty = async (ctx: Ctx, asked: z.input<typeof byPartyInput>) => {
  const { entityId, account, on, limit } = byPartyInput.parse(asked)
  const entity = await entityOf(ctx, entityId)
  const rows = await ctx.tx.named<Ageing>(
    'ledger.open_by_party',
    `with item as (
       select o.party_id, case when o.is_debit then o.open else -o.open end as signed,
         $3::date - coalesce(o.due_on, l.posted_on)::date as late
       from open_items o join accounts a on a.id = o.account_id join entry_lines l on l.id = o.line_id
       where a.entity_id = $1 and a.code = $2 and o.open > 0)
     select party_id as "partyId", max(p.name) as "partyName", ${ages}
     from item left join parties p on p.id = party_id group by party_id order by abs(sum(signed)) desc limit $4`,
    [entity.id, account, on, limit],
  )
  return {
    currency: entity.currency,
    rows: rows.map((row) => ({
      ...row,
      ...(Object.fromEntries(sums.map((of) => [of, round(row[of], entity.currency)])) as Record<
        (typeof sums)[number],
        string
      >),
    })),
  }
}

const listInput = z.object({
  entityId: z.uuid().optional(),
  account: z.string().max(40).optional(),
  partyId: z.uuid().optional(),
  reference: z.string().max(100).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

/** The open items themselves, oldest first, by account, party or reference. */
export const listOpenItems = async (ctx: Ctx, asked: z.input<typeof listInput>) => {
  const { entityId, account, partyId, reference, after, limit } = listInput.parse(asked)
  const entity = await entityOf(ctx, entityId)
  const found = await ctx.tx.named<OpenItem>(
    'ledger.open_items',
    `select o.line_id as "lineId", l.entry_id as "entryId", a.code as account, o.party_id as "partyId", p.name as "partyName",
       o.reference, e.document, l.posted_on as "postedOn", o.due_on as "dueOn", o.is_debit as "isDebit",
       o.original::text as original, o.open::text as open
     from open_items o
     join accounts a on a.id = o.account_id join entry_lines l on l.id = o.line_id join entries e on e.id = l.entry_id
     left join parties p on p.id = o.party_id
     where a.entity_id = $1 and o.open > 0 and ($2::text is null or a.code = $2) and ($3::uuid is null or o.party_id = $3)
       and ($4::text is null or o.reference = $4) and ($5::uuid is null or o.line_id > $5)
     order by o.line_id limit $6`,
    [entity.id, account ?? null, partyId ?? null, reference ?? null, after ?? null, limit + 1],
  )
  const rows = found.slice(0, limit).map((row) => ({
    ...row,
    original: round(row.original, entity.currency),
    open: round(row.open, entity.currency),
  }))
  return { currency: entity.currency, rows, next: found.length > limit ? rows.at(-1)!.lineId : null }
}

/** What is left open of entries on open-item accounts: entry → sum, zero when all is settled. Entries without open items are missing. */
export const openOfEntries = async (ctx: Ctx, entryIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await ctx.tx.named<{ entryId: string; open: string }>(
    'ledger.open_of_entries',
    `select l.entry_id as "entryId", sum(o.open)::text as open from entry_lines l join open_items o on o.line_id = l.id
     where l.entry_id = any($1::uuid[]) group by l.entry_id`,
    [entryIds],
  )
  return new Map(rows.map(({ entryId, open }) => [entryId, open]))
}

export const openByPartyQuery = query({ name: 'ledger.open_by_party', input: byPartyInput, fn: openByParty })
export const listOpenItemsQuery = query({
  name: 'ledger.open_items',
  input: listInput,
  fn: async (ctx, asked) => {
    const page = await listOpenItems(ctx, asked)
    return { ...page, rows: await withDocumentNumbers(ctx, page.rows) }
  },
})
