/** For modules above: the same transaction, no second permission check. */
export { adjustStock } from './adjust-stock.ts'
export { cancelPicking } from './cancel-picking.ts'
export { adjustmentReasonEntity, carrierEntity, shippingMethodEntity } from './entities.ts'
export { pickingOf, type ShipmentOf, shipmentsOf, shippedOf } from './of-document.ts'
export { type PickingRequest, requestPicking } from './request-picking.ts'
export { shipmentPdf } from './shipment-pdf.ts'
export { getShippingMethod, listShippingMethods, type ShippingMethod } from './shipping-methods.ts'
