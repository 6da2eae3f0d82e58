import { salesTexts } from '#functions/invoicing/functions.ts'
import type { Texts } from '#support/i18n/index.ts'

/** The words printed on order confirmations and on papers about money that goes back. */
export const paperTexts = {
  ...salesTexts,
  orderTitle: ['Order confirmation', '订单确认单', '訂單確認單'],
  refundTitle: ['Refund', '退款单', '退款單'],
  customer: ['Customer', '客户', '客戶'],
  shipTo: ['Ship to', '收货地址', '收貨地址'],
  billTo: ['Bill to', '账单地址', '帳單地址'],
  placedOn: ['Ordered on', '下单日期', '下單日期'],
  promisedFor: ['Promised for', '承诺送达', '承諾送達'],
  shipping: ['Shipping', '配送方式', '配送方式'],
  payment: ['Payment', '付款方式', '付款方式'],
  coupons: ['Coupons', '优惠码', '優惠碼'],
  paid: ['Paid in full. Thank you.', '已全额付款，谢谢。', '已全額付款，謝謝您。'],
  nothingDue: ['There is nothing to pay.', '无需付款。', '無需付款。'],
  authorised: [
    '{amount} is authorised and will be collected.',
    '已授权 {amount}，即将扣款。',
    '已授權 {amount}，即將請款。',
  ],
  cash: ['{amount} is paid at the door.', '货到付款：{amount}。', '貨到付款：{amount}。'],
  transfer: [
    'Please transfer {amount} and name the order {number}.',
    '请转账 {amount}，并注明订单号 {number}。',
    '請轉帳 {amount}，並註明訂單編號 {number}。',
  ],
  transferUntil: [
    'Please transfer {amount} by {day} and name the order {number}.',
    '请于 {day} 前转账 {amount}，并注明订单号 {number}。',
    '請於 {day} 前轉帳 {amount}，並註明訂單編號 {number}。',
  ],
  bankAccount: [
    'Account holder: {holder}. Bank account: {account}.',
    '户名：{holder}。收款账户：{account}。',
    '戶名：{holder}。收款帳戶：{account}。',
  ],
  unpaid: ['{amount} is still to be paid.', '尚待支付 {amount}。', '尚待支付 {amount}。'],
  cancelled: ['This order was cancelled.', '此订单已取消。', '此訂單已取消。'],
  notInvoice: [
    'This confirmation is not an invoice.',
    '本确认单不是账单，也不是税务机关监制的发票。',
    '本確認單並非帳單，亦非統一發票。',
  ],
  refundedOn: ['Given back on', '退款日期', '退款日期'],
  askedOn: ['Asked on', '申请日期', '申請日期'],
  reference: ['Reference', '参考号', '參考號'],
  paidOn: ['Paid on', '付款日期', '付款日期'],
  received: ['Paid', '已付款', '已付款'],
  givenBackBefore: ['Given back before', '此前已退', '先前已退'],
  givenBack: ['Given back now', '本次退款', '本次退款'],
  kept: ['Left of the payment', '付款余额', '付款餘額'],
  boughtThen: ['What had been ordered', '原订单内容', '原訂單內容'],
  refundPending: [
    '{amount} is on its way back to you ({method}).',
    '{amount} 正在退还给您（{method}）。',
    '{amount} 正在退還給您（{method}）。',
  ],
  refundDone: [
    '{amount} was given back to you ({method}).',
    '已退还您 {amount}（{method}）。',
    '已退還您 {amount}（{method}）。',
  ],
  refundFailed: [
    'The refund of {amount} did not go through ({method}). We will get in touch.',
    '{amount} 的退款未成功（{method}），我们会与您联系。',
    '{amount} 的退款未成功（{method}），我們會與您聯絡。',
  ],
} as const satisfies Texts
