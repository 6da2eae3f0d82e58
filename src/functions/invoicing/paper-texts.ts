import type { Texts } from '#support/i18n/index.ts'

/** Words of every paper about what was sold. */
export const salesTexts = {
  order: ['Order', '订单', '訂單'],
  reason: ['Reason', '原因', '原因'],
  taxNumber: ['Tax number', '税号', '統一編號'],
  line: ['#', '序号', '序號'],
  text: ['Description', '项目', '項目'],
  quantity: ['Quantity', '数量', '數量'],
  unitPrice: ['Unit price', '单价', '單價'],
  discount: ['Discount', '折扣', '折扣'],
  taxRate: ['Tax rate', '税率', '稅率'],
  amount: ['Amount ({currency})', '金额（{currency}）', '金額（{currency}）'],
  category: ['Tax category', '税种', '稅別'],
  net: ['Net', '不含税金额', '未稅金額'],
  tax: ['Tax', '税额', '稅額'],
  gross: ['Gross', '价税合计', '含稅金額'],
  totalNet: ['Total without tax', '不含税合计', '未稅合計'],
  totalTax: ['Tax', '税额合计', '稅額合計'],
  total: ['Total', '合计', '總計'],
  pricesIncludeTax: ['Prices include tax.', '价格均已含税。', '價格均已含稅。'],
  pricesWithoutTax: ['Prices do not include tax.', '价格不含税。', '價格未稅。'],
  page: ['Page {page} of {of}', '第 {page} 页，共 {of} 页', '第 {page} 頁，共 {of} 頁'],
} as const satisfies Texts

/** The words printed on invoices. In mainland China only the tax administration's document is called 发票: ours says that it is none. */
export const paperTexts = {
  ...salesTexts,
  invoice: ['Invoice', '账单', '帳單'],
  credit_note: ['Credit note', '退款账单', '折讓單'],
  number: ['Number', '编号', '編號'],
  issuedOn: ['Date', '日期', '日期'],
  dueOn: ['Due', '付款期限', '付款期限'],
  corrects: ['Corrects', '冲减账单', '沖減帳單'],
  billTo: ['Bill to', '客户', '客戶'],
  totalCredit: ['Total credited', '退款合计', '折讓合計'],
  settled: ['Paid in full. Thank you.', '已全额付款，谢谢。', '已全額付款，謝謝您。'],
  settledCredit: ['Settled.', '已结清。', '已結清。'],
  reversed: ['Taken back by credit note.', '已由退款账单全额冲减。', '已由折讓單全額沖減。'],
  due: ['{amount} is due by {date}.', '请于 {date} 前支付 {amount}。', '請於 {date} 前支付 {amount}。'],
  partly: [
    '{paid} has been paid; {amount} is due by {date}.',
    '已付 {paid}，请于 {date} 前支付余款 {amount}。',
    '已付 {paid}，請於 {date} 前支付餘款 {amount}。',
  ],
  dueCredit: ['{amount} will be returned to you.', '我们将退还您 {amount}。', '我們將退還您 {amount}。'],
  bankAccount: [
    'Bank account: {account}. Please name {number}.',
    '收款账户：{account}。请注明 {number}。',
    '收款帳戶：{account}。請註明 {number}。',
  ],
  notFapiao: [
    'This is a commercial document and not a fapiao of the tax administration.',
    '本账单不是税务机关监制的发票。',
    '本帳單並非稅務機關監製的發票。',
  ],
} as const satisfies Texts
