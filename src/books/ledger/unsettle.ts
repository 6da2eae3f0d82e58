import { type Ctx, fail } from '#support/actions/index.ts'
import { negate } from '#support/money/index.ts'
import { ledgerErrors } from './errors.ts'
import { insertSettlements, lockOpen } from './settle.ts'

type Settled = {
  id: string
  debitLineId: string
  creditLineId: string
  amount: string
  undoes: string | null
  isUndone: boolean
}

/** Undoes settlements by further rows: both lines are open again as before. Fails with ledger.not_settleable, already_unsettled. */
export const unsettle = async (ctx: Ctx, { settlementIds }: { settlementIds: readonly string[] }): Promise<void> => {
  const named = await load(ctx, settlementIds)
  const lines = await lockOpen(
    ctx,
    named.flatMap(({ debitLineId, creditLineId }) => [debitLineId, creditLineId]),
  )
  const settled = await load(ctx, settlementIds) // as it stands now that nobody else can change it
  if (settled.length !== settlementIds.length || settled.some(({ undoes }) => undoes)) fail(ledgerErrors.notSettleable)
  if (settled.some(({ isUndone }) => isUndone)) fail(ledgerErrors.alreadyUnsettled)
  await insertSettlements(
    ctx,
    settled.map(({ id, debitLineId, creditLineId, amount }) => ({
      debitLineId,
      creditLineId,
      amount: negate(amount),
      undoes: id,
    })),
  )
  const [first] = lines
  if (first)
    ctx.emit({
      type: 'ledger.unsettled',
      subject: first.reference ?? `entry:${first.entryId}`,
      payload: { accountCode: first.accountCode, entryIds: [...new Set(lines.map(({ entryId }) => entryId))] },
    })
}

const load = (ctx: Ctx, settlementIds: readonly string[]) =>
  ctx.tx.named<Settled>(
    'ledger.settlements',
    `select s.id, s.debit_line_id as "debitLineId", s.credit_line_id as "creditLineId", s.amount::text as amount, s.undoes,
       exists (select from settlements u where u.undoes = s.id) as "isUndone"
     from settlements s where s.id = any($1::uuid[]) order by s.id`,
    [settlementIds],
  )
