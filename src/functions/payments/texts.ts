import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.payments': ['Payments', '收款', '收款'],
  'entity.payment_methods': ['Payment methods', '付款方式', '付款方式'],
  'entity.payment_method': ['Payment method', '付款方式', '付款方式'],
  'payments.state.pending': ['Awaited', '待付款', '待付款'],
  'payments.state.authorised': ['Authorised', '已授权', '已授權'],
  'payments.state.capturing': ['Being captured', '扣款中', '請款中'],
  'payments.state.captured': ['Paid', '已付款', '已付款'],
  'payments.state.voided': ['Voided', '已作废', '已作廢'],
  'payments.state.failed': ['Failed', '失败', '失敗'],
  'payments.state.expired': ['Not paid in time', '逾期未付', '逾期未付'],
  'error.payments.unknown_method': ['There is no such way to pay.', '没有这种付款方式。', '沒有這種付款方式。'],
  'error.payments.unknown_payment': ['There is no such payment.', '找不到这笔付款。', '找不到這筆付款。'],
  'error.payments.unknown_provider': [
    'There is no such payment provider.',
    '没有这个支付服务商。',
    '沒有這個支付服務商。',
  ],
  'error.payments.notice_not_genuine': [
    'This notice is not signed by the provider.',
    '此通知未经服务商签名。',
    '此通知未經服務商簽章。',
  ],
  'error.payments.not_payable': [
    'This payment cannot be paid any more ({state}).',
    '这笔付款已不能支付（{state}）。',
    '這筆付款已無法支付（{state}）。',
  ],
  'error.payments.more_than_paid': [
    'No more than what was paid can be given back: {paid} paid, {refunded} given back already, {wanted} asked.',
    '退款不能超过已付金额：已付 {paid}，已退 {refunded}，申请 {wanted}。',
    '退款不能超過已付金額：已付 {paid}，已退 {refunded}，申請 {wanted}。',
  ],
  'error.payments.provider_refused': [
    'The payment provider refused.',
    '支付服务商拒绝了这笔付款。',
    '支付服務商拒絕了這筆付款。',
  ],
  'error.payments.amount_differs': [
    'The amount differs: {expected} is expected, {given} was given.',
    '金额不符：应为 {expected}，实为 {given}。',
    '金額不符：應為 {expected}，實為 {given}。',
  ],
} as const satisfies Texts
