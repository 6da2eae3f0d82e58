import type { Ctx } from '#support/actions/index.ts'
import type { Known } from './customer-of.ts'
import { type Facts, setFact } from './facts.ts'
import type { Context } from './gather-facts.ts'

type Row = { pieces: number; items: string[]; categories: string[]; hasCoupon: boolean; changedAt: Date }

/** The basket that the moment is about, if it is theirs; else the one that they changed last. */
export const basketOf = ({ openBaskets }: Known, { basketId }: Context): string | undefined => {
  if (basketId && openBaskets[basketId]) return basketId
  const open = Object.entries(openBaskets).filter(([, { items, ordered }]) => items > 0 && !ordered)
  return open.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))[0]?.[0]
}

/** The amount is what the basket came to when it was last changed, as the profile keeps it; what lies in it is read. */
export const basketFactsOf = async (ctx: Ctx, known: Known, context: Context, facts: Facts): Promise<void> => {
  const id = basketOf(known, context)
  const kept = id ? known.openBaskets[id] : undefined
  if (!id || !kept) return
  const [row] = await ctx.tx.named<Row>(
    'decisions.basket',
    `select coalesce(sum(l.quantity), 0)::float8 as pieces, coalesce(array_agg(i.code) filter (where i.id is not null), '{}') as items,
       coalesce((select array_agg(distinct k.slug) from basket_lines bl join items bi on bi.id = bl.item_id join product_search bs on bs.product_id = bi.product_id
         join categories k on k.id = any(bs.category_ids) where bl.basket_id = b.id), '{}') as categories,
       jsonb_array_length(b.coupon_codes) > 0 as "hasCoupon", b.changed_at as "changedAt"
     from baskets b left join basket_lines l on l.basket_id = b.id left join items i on i.id = l.item_id where b.id = $1 and b.state = 'open' group by b.id`,
    [id],
  )
  if (!row) return
  setFact(facts, 'basket.amount', Number(kept.amount))
  setFact(facts, 'basket.lines', row.items.length)
  setFact(facts, 'basket.pieces', row.pieces)
  setFact(facts, 'basket.items', row.items)
  setFact(facts, 'basket.categories', row.categories)
  setFact(facts, 'basket.hasCoupon', row.hasCoupon)
  setFact(facts, 'basket.minutes', Math.max(0, Math.floor((ctx.now.getTime() - row.changedAt.getTime()) / 60_000)))
}
