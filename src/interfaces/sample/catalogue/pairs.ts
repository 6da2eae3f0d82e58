import { localised, type Three } from './kind.ts'
import type { SamplePair, SampleProduct } from './types.ts'

type Rule = {
  readonly first: readonly [string, string]
  readonly second: readonly [string, string]
  readonly share: number
  readonly withinDays: number
  readonly times: number
  readonly why: Three
}

/** What belongs together in a home; planted so that the analyses can be asked whether they find it. */
const rules: readonly Rule[] = [
  {
    first: ['tea-sets', 'celadon tea set'],
    second: ['tea', 'green tea'],
    share: 0.42,
    withinDays: 0,
    times: 3,
    why: ['New ware wants new tea.', '新茶具配新茶。', '新茶具配新茶。'],
  },
  {
    first: ['tea-sets', 'clay tea set'],
    second: ['tea', 'oolong tea'],
    share: 0.48,
    withinDays: 0,
    times: 2,
    why: ['Clay is kept for oolong.', '紫砂多泡乌龙。', '紫砂多泡烏龍。'],
  },
  {
    first: ['tea-sets', 'teapot'],
    second: ['tea-sets', 'set of four teacups'],
    share: 0.36,
    withinDays: 0,
    times: 3,
    why: ['A pot needs cups.', '有壶便要有杯。', '有壺便要有杯。'],
  },
  {
    first: ['sofas', 'three-seat sofa'],
    second: ['cushions-throws', 'linen cushion'],
    share: 0.4,
    withinDays: 0,
    times: 3,
    why: ['Cushions are chosen on the sofa.', '坐在沙发上挑靠垫。', '坐在沙發上挑抱枕。'],
  },
  {
    first: ['sofas', 'chaise sofa'],
    second: ['cushions-throws', 'wool throw'],
    share: 0.3,
    withinDays: 14,
    times: 2,
    why: ['Who lies down wants a throw.', '躺下便想要一条毯子。', '躺下便想要一條毯子。'],
  },
  {
    first: ['beds', 'panel bed'],
    second: ['bedding', 'washed-cotton bedding set'],
    share: 0.45,
    withinDays: 10,
    times: 3,
    why: ['The bed comes, then its linen.', '床到了，再添床品。', '床到了，再添寢具。'],
  },
  {
    first: ['beds', 'upholstered bed'],
    second: ['nightstands', 'two-drawer nightstand'],
    share: 0.33,
    withinDays: 0,
    times: 2,
    why: ['One on each side.', '左右各一。', '左右各一。'],
  },
  {
    first: ['dining-tables', 'dining table'],
    second: ['dining-chairs', 'spindle-back chair'],
    share: 0.5,
    withinDays: 0,
    times: 3,
    why: ['A table asks for chairs.', '桌子等着椅子。', '桌子等著椅子。'],
  },
  {
    first: ['dining-tables', 'pedestal table'],
    second: ['lighting', 'dome pendant'],
    share: 0.22,
    withinDays: 30,
    times: 2,
    why: ['The lamp follows the table.', '先有桌，后有灯。', '先有桌，後有燈。'],
  },
  {
    first: ['desks', 'desk with drawers'],
    second: ['table-lamps', 'mushroom lamp'],
    share: 0.28,
    withinDays: 0,
    times: 3,
    why: ['Light for the desk.', '书桌上添一盏灯。', '書桌上添一盞燈。'],
  },
  {
    first: ['tableware', 'rice bowl'],
    second: ['tableware', 'dinner plate'],
    share: 0.35,
    withinDays: 0,
    times: 3,
    why: ['Tables are laid in pairs.', '碗盘成双。', '碗盤成雙。'],
  },
  {
    first: ['cookware', 'enamelled casserole'],
    second: ['cookware', 'cutting board'],
    share: 0.24,
    withinDays: 0,
    times: 2,
    why: ['Cooks buy both.', '下厨的人两样都要。', '下廚的人兩樣都要。'],
  },
  {
    first: ['candles', 'scented candle'],
    second: ['candles', 'scented candle'],
    share: 0.38,
    withinDays: 60,
    times: 3,
    why: ['One scent leads to another.', '闻过一款，再买一款。', '聞過一款，再買一款。'],
  },
  {
    first: ['tea', 'green tea'],
    second: ['tea', 'black tea'],
    share: 0.2,
    withinDays: 45,
    times: 2,
    why: ['Tea runs out.', '茶总会喝完。', '茶總會喝完。'],
  },
  {
    first: ['vases', 'bottle vase'],
    second: ['candles', 'pillar candle'],
    share: 0.18,
    withinDays: 0,
    times: 2,
    why: ['Both stand on the sideboard.', '都摆在餐边柜上。', '都擺在餐櫃上。'],
  },
]

const found = (products: readonly SampleProduct[], [leaf, noun]: readonly [string, string]) =>
  products.filter(
    (product) =>
      (product.category === leaf || leaf === 'lighting') && product.name.en.endsWith(noun) && product.kit === null,
  )

/** Each rule for its first few products, first with first, second with second; never a product with itself. */
export const pairsOf = (products: readonly SampleProduct[]): SamplePair[] =>
  rules.flatMap((rule) => {
    const [firsts, seconds] = [found(products, rule.first), found(products, rule.second)]
    if (firsts.length === 0 || seconds.length === 0)
      throw new Error(`no products for ${rule.first[1]} and ${rule.second[1]}`)
    const step = rule.first[1] === rule.second[1] ? 1 : 0
    return Array.from(
      { length: Math.min(rule.times, firsts.length) },
      (_, index): SamplePair => ({
        first: firsts[index]!.slug,
        second: seconds[(index + step) % seconds.length]!.slug,
        share: rule.share,
        withinDays: rule.withinDays,
        why: localised(rule.why),
      }),
    )
  })
