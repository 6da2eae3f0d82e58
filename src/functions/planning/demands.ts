import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'

export type Demand = { documentLine: string; itemId: string; siteId: string; quantity: string; dueOn: string }

/** Writes down what a document will need; said again, it replaces what was said of the same line, item and site. */
export const writeDemands = async (ctx: Ctx, { document, lines }: { document: string; lines: readonly Demand[] }) => {
  if (!lines.length) return
  await ctx.tx.named(
    'planning.write_demands',
    `insert into demands (id, document, document_line, item_id, site_id, quantity, due_on, changed_at)
     select d.id, $1, d.line, d.item, d.site, d.quantity, d.due, $2
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::numeric[], $8::text[]::date[]) as d (id, line, item, site, quantity, due)
     on conflict (document_line, item_id, site_id) do update set quantity = excluded.quantity, due_on = excluded.due_on, state = 'open', changed_at = excluded.changed_at`,
    [
      document,
      ctx.now,
      lines.map(() => newId()),
      lines.map((one) => one.documentLine),
      lines.map((one) => one.itemId),
      lines.map((one) => one.siteId),
      lines.map((one) => one.quantity),
      lines.map((one) => one.dueOn),
    ],
  )
}

/** A document that will not happen needs nothing. */
export const dropDemands = (ctx: Ctx, { document }: { document: string }) => close(ctx, document, 'dropped')

const close = async (ctx: Ctx, document: string, state: 'met' | 'dropped', lines: readonly string[] | null = null) => {
  await ctx.tx.named(
    'planning.close_demands',
    `update demands set state = $2, changed_at = $3 where document = $1 and state = 'open' and ($4::uuid[] is null or document_line = any($4))`,
    [document, state, ctx.now, lines],
  )
}

/** What has left is no longer needed. */
export const meetDemands = (ctx: Ctx, { document, lines }: { document: string; lines: readonly { line: string }[] }) =>
  close(
    ctx,
    document,
    'met',
    lines.map((one) => one.line),
  )
