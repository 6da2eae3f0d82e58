import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { promise } from './promise.ts'

/** The day on which goods can be with a customer, and why, for whoever talks to him. */
export const promiseQuery = query({
  name: 'planning.promise',
  input: z.strictObject({
    lines: z
      .array(z.strictObject({ itemId: z.uuid(), quantity: quantitySchema }))
      .min(1)
      .max(200),
    siteId: z.uuid().optional(),
    shippingMethod: z.string().max(60).optional(),
    address: z.strictObject({
      country: z.string().length(2),
      region: z.string().max(100).optional(),
      city: z.string().max(100).optional(),
    }),
  }),
  fn: (ctx, input) => promise(ctx, { at: ctx.now, ...input }),
})

/** What is needed where and when, by item and site, beside what is on hand. */
export const openDemands = query({
  name: 'planning.open_demands',
  input: z.strictObject({
    siteId: z.uuid().optional(),
    itemId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  fn: async (ctx, { siteId, itemId, limit }) => {
    const rows = await ctx.tx.named<{
      itemId: string
      code: string
      name: LocalisedText
      siteId: string
      site: string
      quantity: string
      firstDue: string
      onHand: string
    }>(
      'planning.open_demands',
      `select d.item_id as "itemId", i.code, i.name, d.site_id as "siteId", s.code as site, trim_scale(sum(d.quantity))::text as quantity,
              min(d.due_on) as "firstDue", trim_scale(coalesce(max(a.on_hand), 0))::text as "onHand", count(distinct d.document)::int as documents
       from demands d join items i on i.id = d.item_id join sites s on s.id = d.site_id
         left join availability a on a.item_id = d.item_id and a.site_id = d.site_id
       where d.state = 'open' and ($1::uuid is null or d.site_id = $1) and ($2::uuid is null or d.item_id = $2)
         and ($3::uuid[] is null or d.site_id = any($3::uuid[]))
       group by d.item_id, i.code, i.name, d.site_id, s.code order by min(d.due_on), i.code, s.code limit $4`,
      [siteId ?? null, itemId ?? null, sitesInReach(ctx.actor, 'planning.open_demands'), limit],
    )
    return { rows }
  },
})
