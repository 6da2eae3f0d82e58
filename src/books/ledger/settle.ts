import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { compare, sum } from '#support/money/index.ts'
import { ledgerErrors } from './errors.ts'
import { type Match, match } from './match.ts'

type OpenLine = {
  lineId: string
  accountId: string
  accountCode: string
  entryId: string
  reference: string | null
  isDebit: boolean
  open: string
}

const openLine = `o.line_id as "lineId", o.account_id as "accountId", a.code as "accountCode", l.entry_id as "entryId", o.reference,
  o.is_debit as "isDebit", o.open::text as open`

/**
 * Settles what stands open under a reference, debits against credits of the same account, oldest first; on the named accounts, or
 * on all. Returns what was settled by account. Nothing to settle is not a failure: it may be called again.
 */
export const settle = async (
  ctx: Ctx,
  {
    entityId,
    accountCodes,
    reference,
  }: { entityId: string; accountCodes?: readonly string[] | undefined; reference: string },
): Promise<{ accountCode: string; amount: string }[]> => {
  const lines = await ctx.tx.named<OpenLine>(
    'ledger.lock_open_of_reference',
    `select ${openLine} from open_items o
     join accounts a on a.id = o.account_id join entry_lines l on l.id = o.line_id
     where o.reference = $1 and o.open > 0 and a.entity_id = $2 and ($3::text[] is null or a.code = any($3))
     order by o.line_id for update of o`,
    [reference, entityId, accountCodes ?? null],
  )
  const settled = [...Map.groupBy(lines, ({ accountCode }) => accountCode)].map(([accountCode, ofAccount]) => {
    const matches = match(
      ofAccount.filter(({ isDebit }) => isDebit),
      ofAccount.filter(({ isDebit }) => !isDebit),
    )
    return { accountCode, matches }
  })
  await insertSettlements(
    ctx,
    settled.flatMap(({ matches }) => matches),
  )
  for (const { matches } of settled) announce(ctx, entityId, lines, matches)
  return settled
    .filter(({ matches }) => matches.length > 0)
    .map(({ accountCode, matches }) => ({ accountCode, amount: sum(matches.map(({ amount }) => amount)) }))
}

type Pair = { debitLineId: string; creditLineId: string; amount?: string | undefined }

/**
 * Settles one line against another of the same account, for `amount` or as far as both go. Fails with ledger.not_settleable (two
 * accounts, two debits, not an open-item account, nothing left) and ledger.more_than_open.
 */
export const settleLines = async (
  ctx: Ctx,
  { debitLineId, creditLineId, amount }: Pair,
): Promise<{ id: string; amount: string }> => {
  const lines = await lockOpen(ctx, [debitLineId, creditLineId])
  const debit = lines.find(({ lineId, isDebit }) => lineId === debitLineId && isDebit)
  const credit = lines.find(({ lineId, isDebit }) => lineId === creditLineId && !isDebit)
  if (!debit || !credit || debit.accountId !== credit.accountId) return fail(ledgerErrors.notSettleable)
  const [most] = match([debit], [credit])
  if (!most) return fail(ledgerErrors.notSettleable)
  if (amount && compare(amount, most.amount) > 0) fail(ledgerErrors.moreThanOpen, { amount, open: most.amount })
  const made = { ...most, amount: amount ?? most.amount }
  const [id] = await insertSettlements(ctx, [made])
  const [account] = await ctx.tx.named<{ entityId: string }>(
    'ledger.entity_of_account',
    'select entity_id as "entityId" from accounts where id = $1',
    [debit.accountId],
  )
  announce(ctx, account!.entityId, lines, [made])
  return { id: id!, amount: made.amount }
}

/** Locks lines in the one order that all settling follows. */
export const lockOpen = (ctx: Ctx, lineIds: readonly string[]) =>
  ctx.tx.named<OpenLine>(
    'ledger.lock_open_lines',
    `select ${openLine} from open_items o
     join accounts a on a.id = o.account_id join entry_lines l on l.id = o.line_id
     where o.line_id = any($1::uuid[]) order by o.line_id for update of o`,
    [lineIds],
  )

/** Writes settlements; a trigger of the database takes them off what is open. */
export const insertSettlements = async (
  ctx: Ctx,
  matches: readonly (Match & { undoes?: string })[],
): Promise<string[]> => {
  if (!matches.length) return []
  const ids = matches.map(() => newId())
  await ctx.tx.named(
    'ledger.insert_settlements',
    `insert into settlements (id, debit_line_id, credit_line_id, amount, undoes, settled_at, actor_id, created_at)
     select s.id, s.debit_line_id, s.credit_line_id, s.amount, s.undoes, $6, $7, $6
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[], $5::uuid[]) as s (id, debit_line_id, credit_line_id, amount, undoes)`,
    [
      ids,
      matches.map(({ debitLineId }) => debitLineId),
      matches.map(({ creditLineId }) => creditLineId),
      matches.map(({ amount }) => amount),
      matches.map(({ undoes }) => undoes ?? null),
      ctx.now,
      ctx.actor.id,
    ],
  )
  return ids
}

/** Tells what a reference has settled; listeners look up what is left of their entries. */
const announce = (ctx: Ctx, entityId: string, lines: readonly OpenLine[], matches: readonly Match[]) => {
  if (!matches.length) return
  const touched = new Set(matches.flatMap(({ debitLineId, creditLineId }) => [debitLineId, creditLineId]))
  const of = lines.filter(({ lineId }) => touched.has(lineId))
  ctx.emit({
    type: 'ledger.settled',
    subject: of.find(({ reference }) => reference)?.reference ?? `entry:${of[0]!.entryId}`,
    payload: {
      entityId,
      accountCode: of[0]!.accountCode,
      amount: sum(matches.map(({ amount }) => amount)),
      entryIds: [...new Set(of.map(({ entryId }) => entryId))],
    },
  })
}
