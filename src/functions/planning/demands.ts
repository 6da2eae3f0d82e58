import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'

export type Demand = { documentLine: string; itemId: string; siteId: string; quantity: string; dueOn: string }

/** Notes what will be needed where and when. Writing the same line again replaces what it said. */
export const writeDemands = async (
  ctx: Ctx,
  { document, lines }: { document: string; lines: Demand[] },
): Promise<void> => {
  await ctx.tx.named(
    'planning.write_demands',
    `insert into demands (id, document, document_line, item_id, site_id, quantity, due_on, state, changed_at)
     select (array_agg(d.id))[1], $2, d.line, d.item, d.site, sum(d.quantity), min(d.due), 'open', $8
     from unnest($1::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[], $7::date[]) d (id, line, item, site, quantity, due)
     group by d.line, d.item, d.site
     on conflict (document_line, item_id, site_id) do update
       set quantity = excluded.quantity, due_on = excluded.due_on, state = 'open', changed_at = excluded.changed_at`,
    [
      lines.map(() => newId()),
      document,
      lines.map(({ documentLine }) => documentLine),
      lines.map(({ itemId }) => itemId),
      lines.map(({ siteId }) => siteId),
      lines.map(({ quantity }) => quantity),
      lines.map(({ dueOn }) => dueOn),
      ctx.now,
    ],
  )
  await followPromises(ctx, document)
}

/** Nothing of this document is needed any more. */
export const dropDemands = async (ctx: Ctx, { document }: { document: string }): Promise<void> => {
  await ctx.tx.named(
    'planning.drop_demands',
    `update demands set state = 'dropped', changed_at = $2 where document = $1 and state = 'open'`,
    [document, ctx.now],
  )
}

/**
 * Makes a document's open demands say what is still promised to it: what has left is met, what fell short at a site is no longer needed
 * there.
 */
export const followPromises = async (ctx: Ctx, document: string): Promise<void> => {
  await ctx.tx.named(
    'planning.follow_promises',
    `update demands d set changed_at = $2, quantity = coalesce(nullif(s.standing, 0), d.quantity),
       state = case when s.standing > 0 then 'open' when s.left > 0 then 'met' else 'dropped' end
     from (
       select o.id, coalesce(sum(r.quantity) filter (where r.state in ('held', 'picked')), 0) as standing,
              coalesce(sum(r.quantity) filter (where r.state = 'done'), 0) as left
       from demands o left join reservations r
         on r.holder = o.document and r.holder_line = o.document_line and r.item_id = o.item_id and r.site_id = o.site_id
       where o.document = $1 and o.state = 'open' group by o.id) s
     where d.id = s.id and (s.standing <> d.quantity)`,
    [document, ctx.now],
  )
}
