import { settle } from '#books/ledger/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { isNegative, isPositive, least, negate, sum } from '#support/money/index.ts'
import { postFact } from './post-fact.ts'

type Standing = { role: 'receivable' | 'customer_deposits'; partyId: string | null; open: string }

/**
 * Settles all that stands open under a reference: first like with like, then what the customer paid before against what he owes
 * (Dr customer deposits / Cr receivable), or, after a credit note, what he no longer owes back into his deposits, from where it is
 * refunded. Returns how much changed sides. Safe to repeat; does nothing when nothing is open.
 */
export const settleDocument = async (
  ctx: Ctx,
  { entityId, reference }: { entityId: string; reference: string },
): Promise<{ applied: string }> => {
  await settle(ctx, { entityId, reference })
  const standing = await openByRole(ctx, entityId, reference)
  const owed = total(standing, 'receivable')
  const paid = negate(total(standing, 'customer_deposits'))
  const isFreed = isNegative(owed)
  if (!isFreed && !(isPositive(owed) && isPositive(paid))) return { applied: '0' }
  const amount = isFreed ? negate(owed) : least(owed, paid)
  const partyId = standing.find((line) => line.partyId)?.partyId ?? undefined
  const side = { reference, partyId }
  await postFact(ctx, {
    entityId,
    fact: isFreed ? 'deposits_freed' : 'deposits_applied',
    document: reference,
    lines: [
      { role: 'customer_deposits', [isFreed ? 'credit' : 'debit']: amount, ...side },
      { role: 'receivable', [isFreed ? 'debit' : 'credit']: amount, ...side },
    ],
  })
  await settle(ctx, { entityId, reference })
  return { applied: amount }
}

const total = (standing: Standing[], role: Standing['role']) =>
  sum(standing.filter((line) => line.role === role).map(({ open }) => open))

/** Debit above zero. */
const openByRole = (ctx: Ctx, entityId: string, reference: string) =>
  ctx.tx.named<Standing>(
    'accounting.open_by_role',
    `select r.role, o.party_id as "partyId", sum(case when o.is_debit then o.open else -o.open end)::text as open
     from open_items o join accounts a on a.id = o.account_id and a.entity_id = $1
     join account_roles r on r.entity_id = $1 and r.account_code = a.code and r.role in ('receivable', 'customer_deposits')
     where o.reference = $2 and o.open > 0 group by 1, 2 order by 1, 2`,
    [entityId, reference],
  )
