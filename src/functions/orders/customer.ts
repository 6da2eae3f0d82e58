import type { Ctx } from '#support/actions/index.ts'

export type Customer = { groupId?: string | undefined }

/** What pricing asks of a known customer. */
export const customerOf = async (ctx: Ctx, partyId: string): Promise<Customer> => {
  const [row] = await ctx.tx.named<{ groupId: string | null }>(
    'orders.customer_of',
    'select customer_group_id as "groupId" from parties where id = $1',
    [partyId],
  )
  return { groupId: row?.groupId ?? undefined }
}
