import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { query } from '#support/actions/index.ts'

/** How many orders stand in each open state, at the sites within reach, for the board and Today; counted up to 10,000 a state. */
export const orderBoard = query({
  name: 'orders.board',
  input: z.object({}),
  fn: async (ctx) => ({
    states: await ctx.tx.named<{ state: string; count: number; oldestAt: Date | null }>(
      'orders.board',
      `select s.state, c.count::int, c.oldest as "oldestAt" from unnest(array['placed', 'confirmed', 'picking', 'partly_shipped', 'shipped']) as s (state)
       cross join lateral (select count(*) as count, min(placed_at) as oldest from (select placed_at from orders o
         where o.state = s.state and ($1::uuid[] is null or o.site_id = any($1::uuid[])) order by placed_at limit 10000) few) c`,
      [sitesInReach(ctx.actor, 'orders.board')],
    ),
    late: await ctx.tx.named<{ id: string; number: string; customerName: string; promisedOn: string; state: string }>(
      'orders.late',
      `select o.id, o.number, customer_name as "customerName", promised_on as "promisedOn", state from orders o join sites s on s.id = o.site_id
       where state in ('confirmed', 'picking', 'partly_shipped') and promised_on < ($1::timestamptz at time zone s.zone)::date::text
         and ($2::uuid[] is null or o.site_id = any($2::uuid[]))
       order by promised_on, o.id limit 20`,
      [ctx.now, sitesInReach(ctx.actor, 'orders.board')],
    ),
  }),
})

/** Sales of today, at the sites within reach, and of the same weekday a week before, up to the same time of day. */
export const salesToday = query({
  name: 'orders.sales_today',
  input: z.object({ zone: z.string().max(60).default('UTC') }),
  fn: async (ctx, { zone }) => {
    const [row] = await ctx.tx.named<Record<string, string>>(
      'orders.sales_today',
      `with bounds as (select date_trunc('day', $1::timestamptz at time zone $2) at time zone $2 as start)
       select count(*) filter (where placed_at >= start)::text as orders, coalesce(sum(gross) filter (where placed_at >= start), 0)::text as amount,
         count(*) filter (where placed_at < start)::text as "ordersBefore", coalesce(sum(gross) filter (where placed_at < start), 0)::text as "amountBefore", min(currency) as currency
       from orders, bounds where state <> 'cancelled' and
         (placed_at between start and $1 or placed_at between start - interval '7 days' and $1::timestamptz - interval '7 days')
         and ($3::uuid[] is null or site_id = any($3::uuid[]))`,
      [ctx.now, zone, sitesInReach(ctx.actor, 'orders.sales_today')],
    )
    return row!
  },
})
