import type { Ctx } from '#support/actions/index.ts'

/** `key`: by whom uses of a coupon are counted, the same for all parties that are one. */
export type Customer = { key?: string | undefined; groupId?: string | undefined }

/** What pricing asks of a known customer: of the living party that he is now, else of his own. */
export const customerOf = async (ctx: Ctx, partyId: string): Promise<Customer> => {
  const rows = await ctx.tx.named<{ id: string; groupId: string | null }>(
    'orders.customer_of',
    `with recursive chain as (
       select id, merged_into, customer_group_id, 0 as depth from parties where id = $1
       union all select p.id, p.merged_into, p.customer_group_id, c.depth + 1 from chain c join parties p on p.id = c.merged_into)
     select id, customer_group_id as "groupId" from chain order by depth desc`,
    [partyId],
  )
  return { key: rows[0]?.id ?? partyId, groupId: rows.find((row) => row.groupId)?.groupId ?? undefined }
}
