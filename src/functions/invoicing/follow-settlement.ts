import { openOfEntries } from '#books/ledger/functions.ts'
import type { Ctx, Reaction } from '#support/actions/index.ts'
import { isZero } from '#support/money/index.ts'

/** Money was settled, or a settlement undone: the invoices of these entries follow what is left open now, whatever the news was. */
export const followSettlement: Reaction = async (ctx, { payload }) => {
  const invoices = await invoicesOfEntries(ctx, (payload as { entryIds: string[] }).entryIds)
  if (!invoices.length) return
  const open = await openOfEntries(
    ctx,
    invoices.map(({ entryId }) => entryId),
  )
  for (const { id, entryId, state, number, document } of invoices) {
    const isSettled = isZero(open.get(entryId) ?? '0')
    const now = isSettled ? 'settled' : 'posted'
    if (state === 'reversed' || state === now) continue
    await ctx.tx.named(
      'invoicing.follow',
      'update invoices set state = $2, settled_at = $3, version = version + 1 where id = $1',
      [id, now, isSettled ? ctx.now : null],
    )
    if (isSettled)
      ctx.emit({
        type: 'invoicing.invoice_settled',
        subject: `invoice:${id}`,
        payload: { invoiceId: id, number, document },
      })
  }
}

type Found = { id: string; entryId: string; state: string; number: string; document: string }

/** Locked in one order: two settlements may meet at the same invoices. */
const invoicesOfEntries = (ctx: Ctx, entryIds: readonly string[]) =>
  ctx.tx.named<Found>(
    'invoicing.of_entries',
    `select id, entry_id as "entryId", state, number, document from invoices where entry_id = any($1::uuid[])
     order by id for no key update`,
    [entryIds],
  )
