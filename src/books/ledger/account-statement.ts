import { z } from 'zod'
import { type Ctx, query } from '#support/actions/index.ts'
import { form, type LocalisedText } from '#support/i18n/index.ts'
import { add, compare, round, subtract } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { balances } from './balances.ts'
import { withDocumentNumbers } from './document-numbers.ts'
import { entityOf, getAccount } from './setup.ts'

type StatementLine = {
  lineId: string
  entryId: string
  year: number
  number: number
  journal: string
  journalName: LocalisedText
  postedOn: string
  fact: string
  document: string
  text: string | null
  partyId: string | null
  partyName: string | null
  reference: string | null
  debit: string
  credit: string
  open: string | null
}

const input = z.object({
  entityId: z.uuid().optional(),
  account: z.string().min(1).max(40),
  from: dateSchema,
  to: dateSchema,
  partyId: z.uuid().optional(),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} [0-9a-f-]{36}$/, form('form.place_in_list'))
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

/**
 * The lines of an account with the balance after each (debit above zero), page by page: `opening` is what stood before the first
 * line of the page, `next` the key of the following page. Fails with ledger.unknown_account.
 */
export const accountStatement = async (ctx: Ctx, asked: z.input<typeof input>) => {
  const { entityId, account: code, from, to, partyId, after, limit } = input.parse(asked)
  const entity = await entityOf(ctx, entityId)
  const account = await getAccount(ctx, entity.id, code)
  const [day, id] = after ? (after.split(' ') as [string, string]) : [from, NO_ID]
  const found = await ctx.tx.named<StatementLine>(
    'ledger.statement',
    `select l.id as "lineId", l.entry_id as "entryId", e.year, e.number, j.code as journal, j.name as "journalName", l.posted_on as "postedOn", e.fact, e.document,
       e.text, l.party_id as "partyId", p.name as "partyName", l.reference, l.debit::text as debit, l.credit::text as credit,
       o.open::text as open
     from entry_lines l
     join entries e on e.id = l.entry_id join journals j on j.id = e.journal_id
     left join parties p on p.id = l.party_id left join open_items o on o.line_id = l.id
     where l.account_id = $1 and (l.posted_on, l.id) > ($2, $3::uuid) and l.posted_on <= $4
       and ($5::uuid is null or l.party_id = $5)
     order by l.posted_on, l.id limit $6`,
    [account.id, day, id, to, partyId ?? null, limit + 1],
  )
  const opening = await balanceUpTo(ctx, { ...account, entityId: entity.id, partyId, day, lineId: id })
  let balance = opening
  const rows = found.slice(0, limit).map((line) => {
    balance = subtract(add(balance, line.debit), line.credit)
    const { debit, credit, open } = line
    const money = { debit: round(debit, account.currency), credit: round(credit, account.currency) }
    return { ...line, ...money, open: open && round(open, account.currency), balance: round(balance, account.currency) }
  })
  const last = rows.at(-1)
  return {
    account: { id: account.id, code: account.code, isOpenItem: account.isOpenItem },
    currency: account.currency,
    opening: round(opening, account.currency),
    rows,
    next: found.length > limit && last ? `${last.postedOn} ${last.lineId}` : null,
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000'

type UpTo = { id: string; entityId: string; partyId?: string | undefined; day: string; lineId: string }

/** What stood up to and including this line: whole periods from the balances, the rest of its own period from the lines. */
const balanceUpTo = async (ctx: Ctx, { id, entityId, partyId, day, lineId }: UpTo): Promise<string> => {
  if (partyId) {
    const [ofParty] = await ctx.tx.named<{ balance: string }>(
      'ledger.party_balance_up_to',
      `select coalesce(sum(debit - credit), 0)::text as balance from entry_lines
       where account_id = $1 and (posted_on, id) <= ($2, $3::uuid) and party_id = $4`,
      [id, day, lineId, partyId],
    )
    return ofParty!.balance
  }
  const [all] = await ctx.tx.named<{ before: string; since: string }>(
    'ledger.balance_up_to',
    `select
       (select coalesce(sum(b.debit - b.credit), 0)::text from ${balances} b join periods p on p.id = b.period_id
        where b.account_id = $1 and p.ends_on < $3) as before,
       (select coalesce(sum(debit - credit), 0)::text from entry_lines
        where account_id = $1 and (posted_on, id) <= ($3, $4::uuid) and posted_on >= coalesce(
          (select starts_on from periods where entity_id = $2 and starts_on <= $3 and ends_on >= $3), $3)) as since`,
    [id, entityId, day, lineId],
  )
  return compare(all!.since, '0') === 0 ? all!.before : add(all!.before, all!.since)
}

export const accountStatementQuery = query({
  name: 'ledger.account_statement',
  input,
  fn: async (ctx, asked) => {
    const page = await accountStatement(ctx, asked)
    return { ...page, rows: await withDocumentNumbers(ctx, page.rows) }
  },
})
