import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.orders': ['Orders', '订单', '訂單'],
  'entity.orders': ['Orders', '订单', '訂單'],
  'entity.order': ['Order', '订单', '訂單'],
  'orders.state.placed': ['Placed', '已下单', '已下單'],
  'orders.state.confirmed': ['Confirmed', '已确认', '已確認'],
  'orders.state.picking': ['Picking', '拣货中', '揀貨中'],
  'orders.state.partly_shipped': ['Partly shipped', '部分发货', '部分出貨'],
  'orders.state.shipped': ['Shipped', '已发货', '已出貨'],
  'orders.state.completed': ['Completed', '已完成', '已完成'],
  'orders.state.cancelled': ['Cancelled', '已取消', '已取消'],
  'error.orders.unknown_basket': ['There is no such basket.', '找不到这个购物车。', '找不到這個購物車。'],
  'error.orders.unknown_order': [
    'There is no such order. Check the number and the key.',
    '找不到这个订单，请核对订单号和查询码。',
    '找不到這筆訂單，請核對訂單編號與查詢碼。',
  ],
  'error.orders.basket_empty': ['The basket is empty.', '购物车是空的。', '購物車是空的。'],
  'error.orders.basket_already_ordered': [
    'This basket has been ordered already.',
    '这个购物车已经下过单了。',
    '這個購物車已經下過單了。',
  ],
  'error.orders.not_for_sale': ['This item is not for sale.', '此商品不在销售中。', '此商品未在販售。'],
  'error.orders.total_changed': [
    'The total has changed from {seen} to {total} {currency}. Please look at it again.',
    '总金额已从 {seen} 变为 {total} {currency}，请重新确认。',
    '總金額已從 {seen} 變為 {total} {currency}，請重新確認。',
  ],
  'error.orders.coupon_refused': [
    'The coupon {code} cannot be used here.',
    '优惠券 {code} 不能用于此订单。',
    '優惠券 {code} 無法用於此訂單。',
  ],
  'error.orders.already_shipped': [
    'Order {order} has already left. It can be returned once it has arrived; returns will follow here later.',
    '订单 {order} 已经发出，收到后可办理退货；退货功能将在后续提供。',
    '訂單 {order} 已經寄出，收到後可辦理退貨；退貨功能將於後續提供。',
  ],
  'error.orders.cannot_be_cancelled': [
    'This order can no longer be cancelled.',
    '此订单已不能取消。',
    '此訂單已無法取消。',
  ],
  'error.orders.too_many_lines': [
    'An order takes {most} lines at most.',
    '一个订单最多 {most} 行。',
    '一筆訂單最多 {most} 列。',
  ],
  'error.orders.not_on_account': ['You cannot order for this customer.', '不能代此客户下单。', '無法代此客戶下單。'],
  'orders.cancel_reason.customer': ['Called off by the customer', '客户取消', '客戶取消'],
  'orders.cancel_reason.not_paid': ['Not paid in time', '未按时付款', '逾期未付款'],
  'orders.cancel_reason.sold_out': ['Sold out before the money came', '付款前已售罄', '付款前已售完'],
  'permission.orders': ['Orders', '订单', '訂單'],
} as const satisfies Texts
