export { requestCapture } from './capture.ts'
export { voidOrRefund } from './give-back.ts'
export { installPaymentMethods } from './install.ts'
export {
  awaitedUntil,
  getRefund,
  listMethods,
  type Paid,
  type PaymentRow,
  paidOf,
  paymentsOf,
  type RefundRow,
  refundsOf,
} from './queries.ts'
export { getMethod, holdUntil, type PaymentMethod, startPayment } from './start-payment.ts'
