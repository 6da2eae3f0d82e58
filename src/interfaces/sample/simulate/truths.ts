import { campaignTruths } from './campaigns.ts'
import { DAY, dateAt } from './clock.ts'
import { ruleTruths } from './rules.ts'
import type { World } from './world.ts'

/** What was planted in the year, for analyses to be asked whether they find it. */
export const truthsOf = (world: World) => {
  const { start, end, catalogue, buyers, bought } = world
  const ofHabit = (habit: string) =>
    buyers.filter((buyer) => buyer.habit === habit && bought.has(buyer)).map(({ email }) => email)
  return {
    firstDay: dateAt(start),
    lastDay: dateAt(end - DAY),
    /** Of the buyers of the first, the share that also buys the second, in the same basket or within so many days. */
    pairs: catalogue.pairs.map(({ first, second, share, withinDays }) => ({ first, second, share, withinDays })),
    /** Twelve factors from January by product. */
    seasons: Object.fromEntries(catalogue.products.map(({ slug, season }) => [slug, season])),
    /** Customers who stopped buying, and since when. */
    churners: buyers.flatMap(({ email, silentAt }) =>
      silentAt === null ? [] : [{ email, silentSince: dateAt(silentAt) }],
    ),
    webThenStore: ofHabit('looks-then-store'),
    once: ofHabit('once'),
    campaigns: campaignTruths(world),
    /** Rules, and how often their offer is bought by those who see it and by the hold-out. */
    rules: ruleTruths(world),
  }
}
export type Truths = ReturnType<typeof truthsOf>
