import type { Texts } from '#support/i18n/index.ts'
import type { Occasion } from './occasions.ts'

/**
 * What we write before anybody has written something better: subject and body of each occasion in three languages. `{order}` is a blank; a
 * line of the body with a blank that has no value is left out. A tab makes a row of a table, `[Words]({link})` a button (support/mail).
 */
export const builtIn: Record<Occasion, { subject: Texts[string]; body: Texts[string] }> = {
  welcome: {
    subject: ['Welcome to {company}', '欢迎来到{company}', '歡迎來到{company}'],
    body: [
      `Dear {name},

thank you for signing up with {company}. Your orders, addresses and choices are now in one place.
[Your account]({link})`,
      `{name}，您好：

感谢您注册{company}。今后您的订单、地址和各项设置都在同一处。
[我的账户]({link})`,
      `{name}，您好：

感謝您註冊{company}。今後您的訂單、地址與各項設定都在同一處。
[我的帳戶]({link})`,
    ],
  },
  order_placed: {
    subject: ['We have your order {order}', '我们已收到您的订单 {order}', '我們已收到您的訂單 {order}'],
    body: [
      `Dear {name},

thank you for your order. The goods are reserved for you.

Order\t{order}
Total\t{total}
Expected on\t{promisedOn}
Please transfer it to\t{bankAccount}
By\t{dueOn}

[See your order]({link})`,
      `{name}，您好：

感谢您的订购，商品已为您预留。

订单号\t{order}
金额\t{total}
预计送达\t{promisedOn}
请汇款至\t{bankAccount}
付款截止\t{dueOn}

[查看订单]({link})`,
      `{name}，您好：

感謝您的訂購，商品已為您保留。

訂單編號\t{order}
金額\t{total}
預計送達\t{promisedOn}
請匯款至\t{bankAccount}
付款期限\t{dueOn}

[檢視訂單]({link})`,
    ],
  },
  order_confirmed: {
    subject: ['Your order {order} is confirmed', '您的订单 {order} 已确认', '您的訂單 {order} 已確認'],
    body: [
      `Dear {name},

your order is confirmed, and we are getting it ready.

Order\t{order}
Total\t{total}
Expected on\t{promisedOn}

[See your order]({link})`,
      `{name}，您好：

您的订单已确认，我们正在备货。

订单号\t{order}
金额\t{total}
预计送达\t{promisedOn}

[查看订单]({link})`,
      `{name}，您好：

您的訂單已確認，我們正在備貨。

訂單編號\t{order}
金額\t{total}
預計送達\t{promisedOn}

[檢視訂單]({link})`,
    ],
  },
  payment_reminder: {
    subject: ['A reminder: payment for order {order}', '付款提醒：订单 {order}', '付款提醒：訂單 {order}'],
    body: [
      `Dear {name},

for your order {order} we have not received {amount} yet. If you have paid in the last few days, please disregard this.
Please pay by {dueOn}, so that we can keep the goods for you.

Account\t{bankAccount}
Reference\t{reference}

[See your order]({link})`,
      `{name}，您好：

您的订单 {order} 尚有 {amount} 未到账。如您近日已付款，请忽略本邮件。
请于 {dueOn} 前付款，以便我们为您保留商品。

收款账户\t{bankAccount}
付款附言\t{reference}

[查看订单]({link})`,
      `{name}，您好：

您的訂單 {order} 尚有 {amount} 未入帳。若您近日已付款，請忽略本郵件。
請於 {dueOn} 前付款，以便我們為您保留商品。

收款帳戶\t{bankAccount}
匯款附言\t{reference}

[檢視訂單]({link})`,
    ],
  },
  order_shipped: {
    subject: ['Your order {order} is on its way', '您的订单 {order} 已发货', '您的訂單 {order} 已出貨'],
    body: [
      `Dear {name},

goods of your order {order} have left our house. The delivery note is attached.

Delivery note\t{shipment}
Tracking number\t{tracking}
Expected on\t{promisedOn}

[See your order]({link})`,
      `{name}，您好：

您的订单 {order} 已发货，发货单见附件。

发货单号\t{shipment}
物流单号\t{tracking}
预计送达\t{promisedOn}

[查看订单]({link})`,
      `{name}，您好：

您的訂單 {order} 已出貨，出貨單見附件。

出貨單號\t{shipment}
物流單號\t{tracking}
預計送達\t{promisedOn}

[檢視訂單]({link})`,
    ],
  },
  back_order: {
    subject: [
      'A part of your order {order} follows later',
      '您的订单 {order} 有部分商品将稍后发出',
      '您的訂單 {order} 有部分商品將稍後寄出',
    ],
    body: [
      `Dear {name},

not everything of your order {order} could be sent at once, and we are sorry for that. What is missing follows as soon as it is here, without further cost.
New expected day: {promisedOn}.

[See your order]({link})`,
      `{name}，您好：

很抱歉，您的订单 {order} 中有部分商品未能一并发出。到货后我们会立即补发，不另收运费。
新的预计日期：{promisedOn}。

[查看订单]({link})`,
      `{name}，您好：

很抱歉，您的訂單 {order} 中有部分商品未能一併寄出。到貨後我們會立即補寄，不另收運費。
新的預計日期：{promisedOn}。

[檢視訂單]({link})`,
    ],
  },
  invoice: {
    subject: [
      'Invoice {invoice} for your order {order}',
      '订单 {order} 的账单 {invoice}',
      '訂單 {order} 的帳單 {invoice}',
    ],
    body: [
      `Dear {name},

attached you find invoice {invoice} for your order {order}. Please keep it for your records.

[See your order]({link})`,
      `{name}，您好：

随信附上您的订单 {order} 的账单 {invoice}，请妥善保存。

[查看订单]({link})`,
      `{name}，您好：

隨信附上您的訂單 {order} 的帳單 {invoice}，請妥善保存。

[檢視訂單]({link})`,
    ],
  },
  refund: {
    subject: ['Your refund for order {order}', '订单 {order} 的退款', '訂單 {order} 的退款'],
    body: [
      `Dear {name},

we have returned {amount} for your order {order} the way you paid. Banks usually need one to five working days to show it.
The receipt is attached.

[See your order]({link})`,
      `{name}，您好：

订单 {order} 的 {amount} 已按原支付方式退还，银行通常需要一至五个工作日入账。
退款凭据见附件。

[查看订单]({link})`,
      `{name}，您好：

訂單 {order} 的 {amount} 已按原付款方式退還，銀行通常需要一至五個工作日入帳。
退款憑據見附件。

[檢視訂單]({link})`,
    ],
  },
  order_cancelled: {
    subject: ['Your order {order} is cancelled', '您的订单 {order} 已取消', '您的訂單 {order} 已取消'],
    body: [
      `Dear {name},

your order {order} is cancelled.
Reason: {reason}
What you have paid comes back to you the way you paid; vouchers can be used again.

[See your order]({link})`,
      `{name}，您好：

您的订单 {order} 已取消。
原因：{reason}
已付款项将按原支付方式退还，优惠券可再次使用。

[查看订单]({link})`,
      `{name}，您好：

您的訂單 {order} 已取消。
原因：{reason}
已付款項將按原付款方式退還，優惠券可再次使用。

[檢視訂單]({link})`,
    ],
  },
}
