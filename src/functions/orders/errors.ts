import { errors } from '#support/actions/index.ts'

export const orderErrors = errors('orders', {
  unknownBasket: 404,
  unknownOrder: 404,
  basketEmpty: 409,
  basketAlreadyOrdered: 409,
  notForSale: 422,
  quantityTooFine: 422,
  totalChanged: 409,
  otherCurrency: 422,
  couponRefused: 422,
  alreadyShipped: 409,
  cannotBeCancelled: 409,
  tooManyLines: 422,
  notOnAccount: 403,
})
