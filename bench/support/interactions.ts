import type { BenchPlace } from './place.ts'

const ROWS = 100_000

/** So many interactions each for these customers, over the last year, with a profile that counts them. */
export const seedInteractions = async ({ sql }: BenchPlace, customers: string[], each: number) => {
  const atOnce = Math.max(1, Math.floor(ROWS / each))
  for (let from = 0; from < customers.length; from += atOnce)
    await sql(SEED, [customers.slice(from, from + atOnce), each])
  await sql('vacuum analyze')
}

const SEED = `
  with made as materialized (
    select subject, uuidv7((now() - interval '365 days' * n / $2)  - now()) as id, now() - interval '365 days' * n / $2 as at, n
    from unnest($1::uuid[]) as subject, generate_series(1, $2::int) n),
  written as (
    insert into interactions (subject_id, id, kind, channel, occurred_at, recorded_at, about, amount, currency, data)
    select subject, id, (array['item_viewed', 'page_viewed', 'searched', 'basket_changed', 'order_placed'])[1 + n % 5], 'web', at, at,
      'item:' || gen_random_uuid(), case when n % 5 = 4 then 113 end, case when n % 5 = 4 then 'CNY' end, '{"page":"/shop/i/item","width":1280}' from made)
  update profiles p set interactions = $2, page_views = $2 / 5, orders = $2 / 5, orders_amount = $2 / 5 * 113, first_at = now() - interval '365 days',
    last_at = now(), last_channel = 'web', last_order_at = now(), channels = jsonb_build_object('web', $2)
  where subject_id = any($1::uuid[])`
