import { z } from 'zod'
import { fail, query } from '#support/actions/index.ts'
import { orderErrors } from './errors.ts'

const headSchema = z.object({
  id: z.uuid(),
  source: z.string(),
  number: z.string(),
  kind: z.enum(['order', 'return', 'adjustment']),
  partyId: z.uuid().nullable(),
  partyName: z.string().nullable(),
  country: z.string().nullable(),
  placedAt: z.date(),
  siteId: z.uuid(),
  channel: z.string(),
  currency: z.string(),
  net: z.string(),
  tax: z.string(),
  gross: z.string(),
})
const lineSchema = z.object({
  lineNo: z.number(),
  itemId: z.uuid(),
  itemCode: z.string(),
  text: z.string(),
  quantity: z.string(),
  unitPrice: z.string(),
  net: z.string(),
  tax: z.string(),
})

type Head = z.output<typeof headSchema>

const COLUMNS = `o.id, o.source, o.number, o.kind, o.party_id as "partyId", p.name as "partyName", o.country, o.placed_at as "placedAt", o.site_id as "siteId",
  o.channel, o.currency, o.net, o.tax, o.gross from past_orders o left join parties p on p.id = o.party_id`

/** What a customer bought and returned before us, the newest first; of others who were merged into him too. */
export const listPastOrders = query({
  name: 'orders.list_past_orders',
  input: z.object({ partyId: z.uuid(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: z.object({ orders: z.array(headSchema) }),
  fn: async ({ tx }, { partyId, limit }) => ({
    orders: await tx.named<Head>(
      'past_orders.of_party',
      `with recursive tree as (select id from parties where id = $1 union all select c.id from tree t join parties c on c.merged_into = t.id)
       select ${COLUMNS} where o.party_id in (select id from tree) order by o.placed_at desc, o.id desc limit $2`,
      [partyId, limit],
    ),
  }),
})

/** One document of the past with its lines. Fails with unknown_order. */
export const getPastOrder = query({
  name: 'orders.get_past_order',
  input: z.object({ id: z.uuid() }),
  output: headSchema.extend({ lines: z.array(lineSchema) }),
  fn: async ({ tx }, { id }) => {
    const [head] = await tx.named<Head>('past_orders.get', `select ${COLUMNS} where o.id = $1`, [id])
    if (!head) return fail(orderErrors.unknownOrder)
    const lines = await tx.named<z.output<typeof lineSchema>>(
      'past_orders.lines',
      `select l.line_no as "lineNo", l.item_id as "itemId", i.code as "itemCode", l.text, l.quantity, l.unit_price as "unitPrice", l.net, l.tax
       from past_order_lines l join items i on i.id = l.item_id where l.past_order_id = $1 order by l.line_no`,
      [id],
    )
    return { ...head, lines }
  },
})
