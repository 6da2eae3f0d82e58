import { beforeAll, describe, expect, it } from 'vitest'
import { ruleResults } from '#functions/decisions/index.ts'
import { modules } from '#modules'
import { installRoles } from '#support/access/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { loadSample } from './load.ts'
import type { Truths } from './simulate/truths.ts'

const LAST_DAY = '2026-11-20'
/** Of a thousand intervals that are asked, one may miss. */
const Z = 3.29

const test = await testHouse({ modules })
let truths: Truths

beforeAll(async () => {
  await test.inTransaction(installRoles)
  const loaded = await loadSample({
    house: test.house,
    size: 'year',
    password: 'a password for truths',
    until: LAST_DAY,
  })
  truths = loaded.truths!
}, 240_000)

const rows = async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await test.database.pool.query<Row>(text, values)).rows

/** The interval of a share (E. B. Wilson, 1927). */
const shareInterval = (count: number, of: number) => {
  const [p, z2] = [count / of, Z * Z]
  const middle = 2 * of * p + z2
  const half = Z * Math.sqrt(z2 + 4 * of * p * (1 - p))
  return { low: (middle - half) / (2 * (of + z2)), high: (middle + half) / (2 * (of + z2)) }
}

describe('what was planted in the year is found in it', () => {
  it('rules: the one that sells shows its uplift, the one that does not shows none', async () => {
    for (const { id, treated, holdOut, publishedOn } of truths.rules) {
      const { total } = await test.run(ruleResults, { id, from: publishedOn, to: LAST_DAY })
      // Fewer than thirty on a side are no verdict on the screen.
      expect(Math.min(total.treated.customers, total.holdOut.customers)).toBeGreaterThanOrEqual(30)
      const [low, high] = [Number(total.uplift!.low), Number(total.uplift!.high)]
      expect(low).toBeLessThan(treated - holdOut)
      expect(high).toBeGreaterThan(treated - holdOut)
      if (treated > holdOut) expect(low).toBeGreaterThan(0)
      else expect(low).toBeLessThan(0)
    }
  })

  it('pairs: of the baskets with the first, the planted share holds the second', async () => {
    const found = await rows<{ first: string; second: string; of: number; count: number }>(
      `with bought as (
         select distinct l.order_id, p.slug from order_lines l join orders o on o.id = l.order_id and o.channel = 'web'
         join items i on i.id = l.item_id join products p on p.id = i.product_id)
       select w.first, w.second, count(*)::int as of,
         count(*) filter (where exists (select from bought b where b.order_id = a.order_id and b.slug = w.second))::int as count
       from unnest($1::text[], $2::text[]) as w (first, second) join bought a on a.slug = w.first group by 1, 2`,
      [together().map(({ first }) => first), together().map(({ second }) => second)],
    )
    const missed = together().filter(({ first, second, share }) => {
      const seen = found.find((one) => one.first === first && one.second === second)
      if (!seen || seen.of < 15) return false
      const { low, high } = shareInterval(seen.count, seen.of)
      return share < low || share > high
    })
    expect(found.filter(({ of }) => of >= 15).length).toBeGreaterThan(5)
    expect(missed).toEqual([])
  })

  it('seasons: between its best months and its worst a season sells as much more as was planted', async () => {
    const sold = await rows<{ slug: string; month: number; lines: number }>(
      `select p.slug, extract(month from o.placed_at at time zone 'Asia/Shanghai')::int as month, count(*)::int as lines
       from order_lines l join orders o on o.id = l.order_id join items i on i.id = l.item_id join products p on p.id = i.product_id group by 1, 2`,
    )
    const curves = Map.groupBy(sold, ({ slug }) => JSON.stringify(truths.seasons[slug]))
    const count = (of: readonly (typeof sold)[number][], months: readonly number[]) =>
      of.filter(({ month }) => months.includes(month - 1)).reduce((sum, { lines }) => sum + lines, 0)
    const all = count(sold, [...Array(12).keys()])
    /** What all goods together were asked for in these months: each curve by its part of the year. */
    const usual = (months: readonly number[]) =>
      [...curves].reduce(
        (sum, [curve, own]) => sum + (count(own, [...Array(12).keys()]) / all) * mean(curve, months),
        0,
      )
    const mean = (curve: string, months: readonly number[]) =>
      months.reduce((sum, month) => sum + (JSON.parse(curve) as number[])[month]!, 0) / months.length
    const missed = [...curves].flatMap(([curve, own]) => {
      const byFactor = [...Array(12).keys()].sort((a, b) => JSON.parse(curve)[b] - JSON.parse(curve)[a])
      const [best, worst] = [byFactor.slice(0, 3), byFactor.slice(-3)]
      const [high, low] = [count(own, best), count(own, worst)]
      if (Math.min(high, low) < 20) return []
      const seen = Math.log(high / count(sold, best) / (low / count(sold, worst)))
      const planted = Math.log(mean(curve, best) / usual(best) / (mean(curve, worst) / usual(worst)))
      return Math.abs(seen - planted) > Z * Math.sqrt(1 / high + 1 / low) ? [{ curve, seen, planted }] : []
    })
    expect(curves.size).toBeGreaterThan(5)
    expect(missed).toEqual([])
  })
})

const together = () => truths.pairs.filter(({ withinDays }) => withinDays === 0)
