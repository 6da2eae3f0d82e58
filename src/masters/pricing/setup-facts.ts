import { and, eq, isNull } from 'drizzle-orm'
import { type Ctx, fail } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { remembered } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { decimal, plain } from '#support/money/index.ts'
import { pricingErrors } from './errors.ts'
import { priceLists, promotions, taxCategories, taxRates } from './tables.ts'

type Reading = Pick<Ctx, 'tx'>

export type PriceList = typeof priceLists.$inferSelect

const loadRates = async (tx: Tx) => {
  const rows = await tx
    .select({
      category: taxCategories.code,
      country: taxRates.country,
      rate: taxRates.rate,
      code: taxRates.en16931,
      from: taxRates.validFrom,
    })
    .from(taxRates)
    .innerJoin(taxCategories, eq(taxCategories.id, taxRates.taxCategoryId))
    .where(isNull(taxRates.archivedAt))
  const byPlace = Map.groupBy(rows, ({ category, country }) => `${category} ${country}`)
  for (const rates of byPlace.values()) rates.sort((a, b) => (a.from < b.from ? 1 : -1))
  return byPlace
}

const rates = remembered([taxCategories, taxRates], loadRates)
const lists = remembered([priceLists], (tx) => tx.select().from(priceLists).where(isNull(priceLists.archivedAt)))

/** A promotion as the arithmetic wants it. */
export type Promotion = {
  id: string
  code: string
  name: LocalisedText
  kind: 'percent' | 'amount' | 'buy_get' | 'free_shipping'
  value: string
  currency: string | null
  conditions: typeof promotions.$inferSelect.conditions
  isExclusive: boolean
  priority: number
  validFrom: Date | null
  validTo: Date | null
  usesLimit: number | null
  used: number
}

const standing = remembered(
  [promotions],
  async (tx): Promise<Promotion[]> =>
    tx
      .select()
      .from(promotions)
      .where(and(isNull(promotions.archivedAt), eq(promotions.needsCoupon, false))),
)

/** Promotions that need no coupon and are live at an instant. */
export const standingPromotions = async ({ tx }: Reading, at: Date): Promise<Promotion[]> =>
  (await standing(tx)).filter((promotion) => isLive(promotion, at))

export const isLive = ({ validFrom, validTo }: Pick<Promotion, 'validFrom' | 'validTo'>, at: Date): boolean =>
  (!validFrom || validFrom <= at) && (!validTo || at < validTo)

export type TaxRate = { rate: string; en16931: string }

/** The rate of a tax category in a country on a day; where none is said, that of the company's own country. Fails with no_tax_rate. */
export const taxRateOf = async (
  { tx }: Reading,
  { category, country, home, on }: { category: string; country: string; home: string; on: string },
): Promise<TaxRate> => {
  const known = await rates(tx)
  for (const place of [country, home]) {
    const found = known.get(`${category} ${place}`)?.find(({ from }) => from <= on)
    if (found) return { rate: plain(decimal(found.rate)), en16931: found.code }
  }
  return fail(pricingErrors.noTaxRate, { category, country })
}

/**
 * The lists to ask for a customer, in the order they are asked: higher priority first, a list of his group before those for everybody, then by
 * code.
 */
export const listsFor = async (
  { tx }: Reading,
  asked: { entityId: string; currency: string; customerGroupId?: string | undefined; on: string },
): Promise<PriceList[]> =>
  (await lists(tx))
    .filter(
      ({ entityId, currency, customerGroupId, validFrom, validTo }) =>
        entityId === asked.entityId &&
        currency === asked.currency &&
        (customerGroupId === null || customerGroupId === asked.customerGroupId) &&
        (!validFrom || validFrom <= asked.on) &&
        (!validTo || asked.on <= validTo),
    )
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        Number(b.customerGroupId !== null) - Number(a.customerGroupId !== null) ||
        (a.code < b.code ? -1 : 1),
    )
