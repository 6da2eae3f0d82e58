import type { Ctx, Delivered, Outside } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { indexProducts } from './index-products.ts'

const PAGE = 500

/** A category, brand or attribute was renamed or moved: its products are found by other words. The job takes them page by page. */
export const reindexLater = async (ctx: Ctx, _event: Delivered): Promise<void> => {
  await addJob(ctx, 'catalog.reindex', {}, { key: 'catalog.reindex' })
}

/** Renews what lists and search know of all products, in transactions of some hundred. Safe to stop and start again. */
export const reindexAll = async (outside: Outside, _payload: unknown, signal?: AbortSignal): Promise<void> => {
  for (let after = '00000000-0000-0000-0000-000000000000'; after && !signal?.aborted; )
    after = await outside.transaction(async (ctx) => {
      const rows = await ctx.tx.named<{ id: string }>(
        'catalog.products_after',
        `select id from products where id > $1 order by id limit ${PAGE}`,
        [after],
      )
      await indexProducts(
        ctx,
        rows.map(({ id }) => id),
      )
      return rows.length === PAGE ? rows.at(-1)!.id : ''
    })
}
