import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { pricingChecks } from './checks.ts'
import { countUses } from './count-uses.ts'
import { coupon, price, priceList, pricingEntities, promotion, taxCategory, taxRate } from './entities.ts'
import { pricingErrors } from './errors.ts'
import { importLimited } from './limits.ts'
import { importPrices, pricingActions } from './set-price.ts'
import { showAllPrices, showPricesLater, showPricesOf } from './show-prices.ts'
import { texts } from './texts.ts'

const setup = [taxCategory, taxRate, priceList]

/** What things cost: price lists by group, currency, quantity and day; tax; promotions and coupons with limits; one quote for all channels. */
export const pricingModule = module({
  name: 'pricing',
  entities: pricingEntities,
  imports: [...setup.map((entity) => importOf(entity)), importPrices, importLimited(promotion), importLimited(coupon)],
  actions: { ...actionsOf(...setup), ...readsOf(price, promotion, coupon), ...pricingActions },
  events: eventsOf(...pricingEntities),
  reactions: {
    'pricing.price_list_changed': showPricesLater,
    'catalog.item_changed': (ctx, { payload }) => showPricesOf(ctx, [payload.id]),
  },
  jobs: { 'pricing.show_prices': { run: showAllPrices, every: '7 * * * *' }, count_uses: countUses },
  checks: pricingChecks,
  errors: pricingErrors,
  constraints: {
    tax_categories_by_code: pricingErrors.codeTaken,
    price_lists_by_code: pricingErrors.codeTaken,
    promotions_by_code: pricingErrors.codeTaken,
    coupons_by_code: pricingErrors.codeTaken,
    coupons_by_typed_code: pricingErrors.codeTaken,
    tax_rates_once: pricingErrors.alreadyPriced,
    prices_once: pricingErrors.alreadyPriced,
    tax_rates_rate: pricingErrors.wrongRate,
    tax_rates_country: pricingErrors.wrongCode,
    price_lists_currency: pricingErrors.wrongCode,
    price_lists_period: pricingErrors.wrongPeriod,
    prices_amount: pricingErrors.wrongAmount,
    prices_period: pricingErrors.wrongPeriod,
    promotions_value: pricingErrors.wrongAmount,
    promotions_currency: pricingErrors.currencyMissing,
    promotions_period: pricingErrors.wrongPeriod,
    promotions_limit: pricingErrors.wrongLimit,
    coupons_limit: pricingErrors.wrongLimit,
  },
  texts,
})
