import { type ConstraintRefusals, errors } from '#support/actions/index.ts'

export const stockErrors = errors('stock', {
  notEnough: 409,
  notThere: 409,
  belowNothing: 409,
  notReserved: 409,
  unknownItem: 422,
  unknownLocation: 422,
  unknownLot: 422,
  unknownMove: 422,
  notStocked: 422,
  tooFine: 422,
  lotNeeded: 422,
  lotNotWanted: 422,
  serialIsOne: 422,
  serialElsewhere: 409,
  twoEntities: 422,
  wrongReservation: 422,
  costOfOther: 422,
  alreadyReversed: 409,
  bookStays: 409,
})

export const stockConstraints: ConstraintRefusals = {
  stock_not_negative: stockErrors.belowNothing,
  stock_serial_is_one: stockErrors.serialIsOne,
  stock_serial_in_one_place: stockErrors.serialElsewhere,
  stock_promised_is_there: stockErrors.notEnough,
  stock_moves_reversed_once: stockErrors.alreadyReversed,
  stock_rows_stay: stockErrors.bookStays,
}
