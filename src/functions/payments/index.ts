export { receiveNotice } from './notices.ts'
export { openPayment } from './open-payment.ts'
export { recordMoney } from './record-money.ts'
export { payWithTestCard, sendTestCardNotice } from './test-card-page.ts'
