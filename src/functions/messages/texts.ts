import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.messages': ['Messages', '消息', '訊息'],
  'permission.messages': ['Messages', '消息', '訊息'],
  'action.messages.preview': ['Look at a letter before it is sent', '预览消息', '預覽訊息'],
  'entity.message_templates': ['Message templates', '消息模板', '訊息範本'],
  'entity.message_template': ['Message template', '消息模板', '訊息範本'],
  'entity.message_template.subject': ['Subject', '主题', '主旨'],
  'entity.message_template.body': ['Text', '正文', '內文'],
  'messages.occasion.welcome': ['Somebody signs up', '新会员注册', '新會員註冊'],
  'messages.occasion.order_placed': ['An order is placed', '收到订单', '收到訂單'],
  'messages.occasion.order_confirmed': ['An order is confirmed', '订单确认', '訂單確認'],
  'messages.occasion.payment_reminder': ['A payment is awaited', '催付款', '催付款'],
  'messages.occasion.order_shipped': ['Goods have left', '已发货', '已出貨'],
  'messages.occasion.back_order': ['A part follows later', '部分缺货', '部分缺貨'],
  'messages.occasion.invoice': ['An invoice is issued', '开出账单', '開立帳單'],
  'messages.occasion.refund': ['Money is given back', '退款', '退款'],
  'messages.occasion.order_cancelled': ['An order is cancelled', '订单取消', '訂單取消'],
  'messages.reason.customer': ['You asked us to.', '应您的要求。', '應您的要求。'],
  'messages.reason.not_paid': ['We did not receive the payment in time.', '未按时收到付款。', '未如期收到付款。'],
  'messages.reason.sold_out': [
    'The goods were sold out before the payment arrived.',
    '付款到账前商品已售罄。',
    '付款入帳前商品已售完。',
  ],
} as const satisfies Texts
