import { errors } from '#support/actions/index.ts'

export const pricingErrors = errors('pricing', {
  noPrice: 409,
  noTaxRate: 409,
  couponUsedUp: 409,
  promotionUsedUp: 409,
  codeTaken: 409,
  alreadyPriced: 409,
  wrongRate: 422,
  wrongCode: 422,
  wrongAmount: 422,
  wrongPeriod: 422,
  wrongLimit: 422,
  currencyMissing: 422,
})
