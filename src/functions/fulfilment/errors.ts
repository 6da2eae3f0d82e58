import { type ConstraintRefusals, errors } from '#support/actions/index.ts'

export const fulfilmentErrors = errors('fulfilment', {
  unknownShippingMethod: 422,
  unknownPicking: 404,
  unknownPickingLine: 404,
  unknownShipment: 404,
  unknownReason: 422,
  unknownItem: 422,
  unknownSupplier: 422,
  unknownPlace: 422,
  unknownLot: 422,
  nothingToPick: 409,
  notListed: 409,
  notScanned: 422,
  wrongItem: 409,
  overPicked: 409,
  linesOpen: 409,
  alreadyPicked: 409,
  alreadyShipped: 409,
  nothingPacked: 409,
  serialsDiffer: 422,
  noSite: 409,
  codeTaken: 409,
})

export const fulfilmentConstraints: ConstraintRefusals = {
  carriers_by_code: fulfilmentErrors.codeTaken,
  shipping_methods_by_code: fulfilmentErrors.codeTaken,
  adjustment_reasons_by_code: fulfilmentErrors.codeTaken,
  picking_line_never_more: fulfilmentErrors.overPicked,
}
