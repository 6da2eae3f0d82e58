export { requestCapture } from './capture.ts'
export { voidOrRefund } from './give-back.ts'
export { listMethods, paidOf, paymentsOf } from './queries.ts'
export { getMethod, holdUntil, startPayment } from './start-payment.ts'
